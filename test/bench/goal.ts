/** A goal of the project’s speed, as one run of the bench saw it. */
export interface Goal {
  name: string;
  /** What was measured, and what it is compared with: `0.43 s of CPU`. */
  measured: string;
  compared: string;
  ratio: number;
  /** The ratio that the project wants at most; none where a figure is only shown. */
  most?: number;
}

/** Goals of one kind, which are measured together. */
export interface GoalGroup {
  name: string;
  measure(tell: (goal: Goal) => void): Promise<void>;
}

/** The table as Markdown. */
export function goalTable(goals: readonly Goal[]): string {
  const rows = goals.map(({ name, measured, compared, ratio, most }) => [
    name,
    measured,
    compared,
    `${ratio.toFixed(2)} ×`,
    most === undefined ? '' : `${most} ×`,
    most === undefined || ratio <= most ? '' : 'missed',
  ]);
  const lines = [
    ['goal', 'measured', 'compared with', 'ratio', 'at most', ''],
    ['---', '---', '---', '---:', '---:', '---'],
    ...rows,
  ];
  return lines.map(cells => `| ${cells.join(' | ')} |\n`).join('');
}
