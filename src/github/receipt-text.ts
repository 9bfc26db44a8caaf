import type { Receipt } from '../history/record.ts';

/** A receipt as its file has it. */
export type ReceiptFile = Receipt & { abandoned: string[] };

/** The text of a receipt's file. */
export function writeReceipt(content: ReceiptFile): string {
  return `${JSON.stringify(content)}\n`;
}
