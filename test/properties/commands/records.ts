import { readComing, readGoing } from '../../../src/csv/record-reading.ts';
import { readReceipt } from '../../../src/github/receipt-file.ts';
import { parseListName } from '../../../src/github/record-names.ts';
import type { Intent, RunRecords } from '../../../src/history/record.ts';
import type { ArtifactSimulator } from '../../simulator/artifacts.ts';
import type { StoredArtifact } from '../../simulator/github/artifact-store.ts';

/** Makes a function that reads what a run left on record, of all its attempts, straight from the artifacts. */
export function recordReader(artifacts: ArtifactSimulator): (run: string) => RunRecords {
  const read = new Map<string, { count: number; records: RunRecords }>();
  return run => {
    const stored = artifacts.list(Number(run));
    const known = read.get(run);
    if (known?.count === stored.length) return known.records;
    const records = recordsIn(stored, run);
    read.set(run, { count: stored.length, records });
    return records;
  };
}

function recordsIn(stored: readonly StoredArtifact[], run: string): RunRecords {
  const intents = new Map<string, Intent>();
  for (const { name: file, createdAt, text } of stored) {
    const name = parseListName(file, run);
    if (name === undefined) continue;
    const { attempt, key } = name;
    const empty = {
      runId: run,
      attempt,
      key,
      account: { slug: 'sam' },
      at: createdAt,
      going: [],
      coming: [],
    };
    const intent: Intent = intents.get(`${attempt} ${key}`) ?? empty;
    if (name.kind === 'removed') intent.going = readGoing(text())?.rows ?? [];
    else intent.coming = readComing(text())?.rows ?? [];
    intents.set(`${attempt} ${key}`, intent);
  }
  const receipts = stored
    .filter(({ name }) => name.startsWith('receipt-'))
    .flatMap(({ text }) => readReceipt(text()) ?? []);
  return { intents: [...intents.values()], receipts };
}
