import { backupAfterChange, firstBackup, nightlyBackup } from './scenarios/backup.ts';
import { importing } from './scenarios/import.ts';
import {
  answeredKeep,
  answeredRemove,
  answeredUndo,
  issueClosed,
  issueGoesOn,
  issueOpened,
} from './scenarios/issue.ts';
import { importByLink, importPlanned, removalByLink, undoByLink } from './scenarios/links.ts';
import { moving, movingBack } from './scenarios/moves.ts';
import { removal } from './scenarios/remove.ts';
import { connection, disconnection, firstRotation, rotation } from './scenarios/sessions.ts';
import { undoing } from './scenarios/undo.ts';
import type { Scenario } from './trial.ts';

const MINUTE = 60_000;
const LAG = 5_000;

/** Every command that changes or writes anything. */
export const SCENARIOS: readonly Scenario[] = [
  removal('change'),
  removal('change (stale reads)', LAG),
  removalByLink(),
  moving({ name: 'moves', staleReads: LAG }),
  moving({ name: 'moves (one play a minute)', keeping: 'one a minute', staleReads: LAG }),
  moving({ name: 'moves (merged episode)', keeping: 'merged episode', staleReads: LAG }),
  movingBack({ name: 'moves back', staleReads: LAG }),
  movingBack({ name: 'moves back (one play a minute)', keeping: 'one a minute', staleReads: LAG }),
  undoing({ name: 'undo (at once)' }),
  undoing({ name: 'undo (settled)', hasChangedSince: true, staleReads: 4.5 * MINUTE }),
  undoing({ name: 'undo (after a doubt)', cutOffAfter: 15, staleReads: LAG, isShort: true }),
  undoing({ name: 'undo (one play a minute)', keeping: 'one a minute', staleReads: LAG, isShort: true }),
  undoing({ name: 'undo (merged episode)', keeping: 'merged episode', staleReads: LAG, isShort: true }),
  undoByLink,
  importing({ name: 'import', staleReads: LAG }),
  importPlanned,
  importByLink(),
  importing({ name: 'import (one play a minute)', keeping: 'one a minute', staleReads: LAG, isShort: true }),
  importing({ name: 'import (merged episode)', keeping: 'merged episode', staleReads: LAG, isShort: true }),
  importing({ name: 'import (in parts)', isInParts: true }),
  firstBackup(),
  nightlyBackup(),
  backupAfterChange(),
  issueOpened,
  issueGoesOn,
  issueClosed,
  answeredRemove,
  answeredKeep,
  answeredUndo,
  connection,
  disconnection,
  rotation,
  firstRotation,
  ...[
    removal('change', LAG),
    moving({ name: 'moves', staleReads: LAG }),
    movingBack({ name: 'moves back', staleReads: LAG }),
    undoing({ name: 'undo', hasChangedSince: true, staleReads: 4.5 * MINUTE, isShort: true }),
    importing({ name: 'import', staleReads: LAG, isShort: true }),
    nightlyBackup(),
    issueGoesOn,
    answeredRemove,
    answeredUndo,
    connection,
    disconnection,
    rotation,
  ].flatMap(scenario => [withClockOff(scenario, 10 * MINUTE), withClockOff(scenario, -10 * MINUTE)]),
];

/** The same on a machine whose clock is so many milliseconds ahead. */
function withClockOff(scenario: Scenario, ahead: number): Scenario {
  return {
    ...scenario,
    name: `${scenario.name} (clock ${ahead < 0 ? 'behind' : 'ahead'})`,
    isVariant: true,
    prepare(scene) {
      scene.trakt.switches.clockOffset = -ahead;
      scene.github.switches.clockOffset = -ahead;
      return scenario.prepare(scene);
    },
  };
}
