import type { Play } from '../history/play.ts';
import { kindOf } from '../text/words.ts';
import { element, find } from './element.ts';
import { EVERYTHING, type Filter, seasonOf } from './filter.ts';

/** Fills the form with the seasons and kinds that there are, and tells each change of what the person wants to see. */
export function createFilterForm(plays: readonly Play[], onChange: (filter: Filter) => void): void {
  const form = find('filters', HTMLFormElement);
  addOptions(form, 'season', [...new Set(plays.map(seasonOf))].toSorted(bySeason), seasonName);
  addOptions(form, 'action', [...new Set(plays.map(play => play.action))].toSorted(), action =>
    kindOf({ action }),
  );
  form.addEventListener('input', () => onChange(readFilter(form)));
  form.addEventListener('submit', event => event.preventDefault());
  form.addEventListener('reset', () => onChange(EVERYTHING));
}

function readFilter(form: HTMLFormElement): Filter {
  const given = Object.fromEntries(new FormData(form)) as Record<keyof Filter, string>;
  const among = given.among === 'suspects' || given.among === 'ticked' ? given.among : 'all';
  return { ...EVERYTHING, ...given, among };
}

function addOptions(
  form: HTMLFormElement,
  name: keyof Filter,
  values: readonly string[],
  nameOf: (value: string) => string,
): void {
  const select = form.elements.namedItem(name) as HTMLSelectElement;
  select.append(...values.map(value => element('option', { value }, nameOf(value))));
}

function bySeason(a: string, b: string): number {
  return rank(a) - rank(b);
}

/** Specials and movies last. */
function rank(season: string): number {
  if (season === 'none') return Number.POSITIVE_INFINITY;
  return season === '0' ? Number.MAX_SAFE_INTEGER : Number(season);
}

function seasonName(season: string): string {
  if (season === 'none') return 'Movies and others';
  return season === '0' ? 'Specials' : `Season ${season}`;
}
