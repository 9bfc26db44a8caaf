import * as z from '../base/zod.ts';
import type { ReceiptFile } from './receipt-text.ts';

const historyId = z.string().check(z.regex(/^\d{1,20}$/));
const stamp = z.nullable(z.iso.datetime());
const type = z.enum(['episode', 'movie']);
const minute = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/));
const sent = z.object({ historyId, for: z.optional(historyId), type, traktId: z.int(), minute });

const receipt = z.object({
  version: z.literal(1),
  account: z.object({ slug: z.string().check(z.minLength(1)), uuid: z.optional(z.string()) }),
  run: z.object({
    id: z.string().check(z.regex(/^\d+$/)),
    attempt: z.string().check(z.regex(/^\d+$/)),
    key: z.string().check(z.regex(/^[a-z0-9]{4}$/)),
  }),
  /** Keys of intents of the same step whose upload failed midway, so nothing was done under them. */
  abandoned: z.array(z.string()),
  removed: z.array(
    z.object({
      historyId,
      clear: z.boolean(),
      type,
      traktId: z.nullable(z.int()),
      minute,
      stays: z.array(historyId),
    }),
  ),
  gone: z.array(historyId),
  added: z.array(z.extend(sent, { clear: z.boolean() })),
  perhaps: z.array(sent),
  counted: z.array(z.object({ historyId, for: historyId })),
  kept: z.array(historyId),
  unkept: z.array(historyId),
  stamps: z.object({ episodes: stamp, movies: stamp }),
});

/** Reads a receipt's file; `undefined` when it is anything else, or of a later version. */
export function readReceipt(text: string): ReceiptFile | undefined {
  try {
    const { account, ...rest } = receipt.parse(JSON.parse(text));
    return { ...rest, account: { slug: account.slug, uuid: account.uuid } };
  } catch {
    return undefined;
  }
}
