import { runInProcess } from '../runner/in-process.ts';
import { fileBehind } from '../runner/links.ts';
import type { RunResult, StepOptions } from '../runner/runner.ts';
import { setScene } from '../runner/scene.ts';
import { testClock } from '../simulator/clock.ts';
import type { Episode, Movie } from '../simulator/trakt/catalogue.ts';
import type { Play } from '../simulator/trakt/plays.ts';

const HOUR = 3_600_000;

export type Home = Awaited<ReturnType<typeof openHome>>;

type Given = Partial<Pick<StepOptions, 'temp' | 'runId' | 'env' | 'event'>>;

/** Sam's repository on the morning of 21 November 2025, four days after the accident: the same each time, to the number of a run. */
export async function openHome() {
  const clock = testClock();
  const scene = await setScene({ clock, run: given => runInProcess({ ...given, clock }) });
  const { trakt, workspace } = scene;

  /** An hour later each, as by people. */
  async function step(inputs: Record<string, string>, given: Given = {}): Promise<RunResult> {
    clock.advance(HOUR);
    return scene.step(inputs, given);
  }

  /** Commits files and runs what a folder of the starter runs for them. */
  async function commit(
    command: string,
    files: Record<string, string>,
    given: Given & { inputs?: Record<string, string> } = {},
  ): Promise<RunResult> {
    const { inputs, ...options } = given;
    const event = await scene.push(files);
    return step({ command, files: Object.keys(files).join('\n'), ...inputs }, { event, ...options });
  }

  return {
    ...scene,
    step,
    commit,
    /** Presses a link of a summary, and Commit on the page that opens. */
    press(summary: string, label: string, given: Given = {}): Promise<RunResult> {
      const file = fileBehind(summary, label);
      const [folder = ''] = Object.keys(file);
      const commands: Record<string, string> = { changes: 'change', imports: 'import', undo: 'undo' };
      return commit(commands[folder.split('/')[0] ?? ''] ?? '', file, given);
    },
    /** An old play of something. */
    play: (item: Episode | Movie, watchedAt: string, action: Play['action'] = 'scrobble') =>
      trakt.addOldPlays('sam', [{ item, watchedAt, action }])[0] as Play,
    /** The export of the story as a person would have marked it: what to write into `remove`, by history ID. */
    async markedExport(mark: (historyId: string) => string): Promise<string> {
      await step({ command: 'export', show: '1394' });
      const csv = await workspace.read('trakt-history/marvel-s-agents-of-s-h-i-e-l-d.csv');
      const [header = '', ...lines] = csv.trimEnd().split('\n');
      return [header, ...lines.map(line => mark(/\b1\d{10}\b/.exec(line)?.[0] ?? '') + line)].join('\n');
    },
    /** A file that moves plays to what stands in the column move_to. */
    moving(...rows: [play: Play, moveTo: string][]): string {
      const lines = rows.map(([{ id, watchedAt, item }, moveTo]) =>
        [moveTo, id, new Date(watchedAt).toISOString(), item.type, item.ids.trakt].join(','),
      );
      return `${['move_to,history_id,watched_at,type,trakt_id', ...lines].join('\n')}\n`;
    },
  };
}
