/** One episode or movie in one minute. */
export type Occasion = string;

/** What one run removed, by occasion, and how many equal plays it left. */
interface Removal {
  rows: Map<Occasion, string[]>;
  kept: Map<Occasion, number>;
}

/** How many plays of each occasion there are, as far as a person can tell, and what was removed so far. */
export interface Model {
  plays: Map<Occasion, number>;
  removals: Removal[];
}

export function startModel(occasions: readonly Occasion[]): Model {
  const model: Model = { plays: new Map(), removals: [] };
  for (const occasion of occasions) add(model, occasion, 1);
  return model;
}

export function add({ plays }: Model, occasion: Occasion, number: number): void {
  const left = (plays.get(occasion) ?? 0) + number;
  if (left > 0) plays.set(occasion, left);
  else plays.delete(occasion);
}

/** Takes plays away, and remembers what an undo needs. */
export function removeFrom(model: Model, going: readonly { id: string; occasion: Occasion }[]): void {
  const rows = new Map<Occasion, string[]>();
  for (const { id, occasion } of going) {
    rows.set(occasion, [...(rows.get(occasion) ?? []), id]);
    add(model, occasion, -1);
  }
  const kept = new Map([...rows.keys()].map(occasion => [occasion, model.plays.get(occasion) ?? 0]));
  model.removals.push({ rows, kept });
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

/** The plays of the model, one entry each, sorted. */
export function listOf({ plays }: Model): Occasion[] {
  return [...plays].flatMap(([occasion, number]) => Array.from({ length: number }, () => occasion)).sort();
}
