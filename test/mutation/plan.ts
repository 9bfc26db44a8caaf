/** What one run of the tests does: it notes which mutants each test reaches, or tries mutants. */
export interface Plan {
  folder: string;
  /** The source of each file that is mutated, with all of its mutants in it, each behind a switch. */
  sources: Record<string, string>;
  /** A mutant that is on from the first line that is loaded, since it is in what is evaluated only once. */
  loaded?: string;
  /** Tests by their ID: the mutants to try with it. Where there is none, each test notes what it reaches. */
  tries?: Record<string, string[]>;
  /** How often a mutant may be evaluated in one test until it counts as an endless loop. */
  limits?: Record<string, number>;
  /** Where the notes go, a line of JSON each. */
  notes: string;
}

export type Note =
  | { kind: 'reached'; test: string; file: string; milliseconds: number; hits: Record<string, number> }
  /** A test that fails without any mutant: it can judge none. */
  | { kind: 'broken'; test: string; file: string }
  | { kind: 'loaded'; hits: Record<string, number> }
  | { kind: 'begun'; mutant: string }
  | { kind: 'failed'; mutant: string; test: string; isLate: boolean }
  | { kind: 'passed'; mutant: string; isHit: boolean }
  /** A test that fails the second time, with no mutant: what it said of mutants counts for nothing. */
  | { kind: 'unsteady'; test: string; mutants: string[] }
  | { kind: 'done'; test: string };
