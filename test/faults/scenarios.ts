import { firstBackup, nightlyBackup } from './scenarios/backup.ts';
import { importing } from './scenarios/import.ts';
import { removal } from './scenarios/remove.ts';
import { connection, disconnection, firstRotation, rotation } from './scenarios/sessions.ts';
import { undoing } from './scenarios/undo.ts';
import type { Scenario } from './trial.ts';

const MINUTE = 60_000;

/** Every command that changes or writes anything. */
export const SCENARIOS: readonly Scenario[] = [
  removal('change'),
  removal('change (stale reads)', 70_000),
  undoing({ name: 'undo (at once)' }),
  undoing({ name: 'undo (settled)', hasChangedSince: true, staleReads: 4.5 * MINUTE }),
  undoing({ name: 'undo (after a doubt)', cutOffAfter: 150, staleReads: 70_000 }),
  importing('import (stale reads)', 70_000),
  firstBackup(),
  nightlyBackup(),
  connection,
  disconnection,
  rotation,
  firstRotation,
];
