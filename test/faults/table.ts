import type { Kind } from './kinds.ts';
import type { Told } from './shard.ts';

/** How many faults of each kind were survived, of how many, scenario by scenario; then how their first runs ended, and what they took. */
export function table(trials: readonly Told[], kinds: readonly Kind[]): string {
  const cell = (of: readonly Told[]) => `${of.filter(({ end }) => end !== 'failed').length}/${of.length}`;
  const rowOf = (name: string, of: readonly Told[]) => [
    name,
    String(new Set(of.map(({ scenario, nth }) => `${scenario} ${nth}`)).size),
    ...kinds.map(kind => cell(of.filter(trial => trial.kind === kind.name))),
    cell(of),
    ...(['went on', 'again', 'lost'] as const).map(end =>
      String(of.filter(trial => trial.end === end).length),
    ),
    String(Math.round(of.reduce((sum, { cpu }) => sum + cpu, 0))),
  ];
  const faults = trials.filter(({ nth }) => nth > 0);
  const rows = [
    [
      '',
      'requests',
      ...kinds.map(({ name }) => name),
      'all',
      'went on',
      'run again',
      'sign-in lost',
      'CPU s',
    ],
    ...[...Map.groupBy(faults, ({ scenario }) => scenario)].map(([name, of]) => rowOf(name, of)),
    rowOf('all', faults),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0))) ?? [];
  const line = (row: readonly string[]) =>
    row.map((text, column) =>
      column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0),
    );
  return ['', ...rows.map(row => line(row).join('  '))].join('\n');
}
