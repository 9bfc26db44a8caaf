/** One episode or movie in one minute. */
export type Occasion = string;

/** What one run removed, by occasion, and how many equal plays it left. */
interface Removal {
  rows: Map<Occasion, string[]>;
  kept: Map<Occasion, number>;
  /**
   * `vague`: it also named plays that were gone before. A late read may have listed them, and then an undo brings them
   * back. `unknown`: it did in several attempts, or with trouble.
   */
  precision: 'exact' | 'vague' | 'unknown';
}

/** How many plays of each occasion there are, as far as a person can tell, and what was removed so far. */
export interface Model {
  plays: Map<Occasion, number>;
  /** The most that there ever were at a time. */
  most: Map<Occasion, number>;
  removals: Removal[];
}

export function startModel(occasions: readonly Occasion[]): Model {
  const model: Model = { plays: new Map(), most: new Map(), removals: [] };
  for (const occasion of occasions) add(model, occasion, 1);
  return model;
}

export function add({ plays, most }: Model, occasion: Occasion, number: number): void {
  const left = (plays.get(occasion) ?? 0) + number;
  most.set(occasion, Math.max(left, most.get(occasion) ?? 0));
  if (left > 0) plays.set(occasion, left);
  else plays.delete(occasion);
}

/** Takes plays away, and remembers what an undo needs. */
export function removeFrom(
  model: Model,
  going: readonly { id: string; occasion: Occasion }[],
  precision: Removal['precision'],
): void {
  const rows = new Map<Occasion, string[]>();
  for (const { id, occasion } of going) {
    rows.set(occasion, [...(rows.get(occasion) ?? []), id]);
    add(model, occasion, -1);
  }
  const kept = new Map([...rows.keys()].map(occasion => [occasion, model.plays.get(occasion) ?? 0]));
  model.removals.push({ rows, kept, precision });
}

/** Brings each occasion of a removal, or of the rows with these IDs, to what was there; what is more stays. */
export function restoreTo(model: Model, nth: number, ids?: ReadonlySet<string>): void {
  const { rows, kept } = removalAt(model, nth);
  for (const [occasion, removed] of rows) {
    const chosen = removed.filter(id => ids?.has(id) ?? true).length;
    const wanted = chosen === 0 ? 0 : chosen + (kept.get(occasion) ?? 0);
    add(model, occasion, Math.max(0, wanted - (model.plays.get(occasion) ?? 0)));
  }
}

export function removalAt({ removals }: Model, nth: number): Removal {
  const removal = removals[nth % removals.length];
  if (removal === undefined) throw new Error('Nothing was removed yet.');
  return removal;
}

/** History IDs of plays that were removed, by some numbers. */
export function oldIds({ removals }: Model, numbers: readonly number[]): string[] {
  const removed = removals.flatMap(({ rows }) => [...rows.values()].flat());
  return removed.length === 0
    ? []
    : [...new Set(numbers.map(number => removed[number % removed.length] ?? ''))];
}

/** How many plays there may be of each occasion after the undo of a vague removal: never more than there ever were. */
export function limitsOf({ plays, most }: Model): Map<Occasion, { least: number; most: number }> {
  return new Map(
    [...most].map(([occasion, ever]) => [occasion, { least: plays.get(occasion) ?? 0, most: ever }]),
  );
}

/** Takes the plays as they are. */
export function setPlays(model: Model, occasions: readonly Occasion[]): void {
  model.plays.clear();
  for (const occasion of occasions) add(model, occasion, 1);
}

/** The plays of the model, one entry each, sorted. */
export function listOf({ plays }: Model): Occasion[] {
  return [...plays].flatMap(([occasion, number]) => Array.from({ length: number }, () => occasion)).sort();
}
