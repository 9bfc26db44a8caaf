import { figure } from '../base/wording.ts';
import type { Play } from '../history/play.ts';
import { kindOf } from '../text/words.ts';
import { element, find } from './element.ts';
import { EVERYTHING, type Filter, seasonName, seasonOf } from './filter.ts';
import { compareNames, SORTS, type Sort } from './sections.ts';

/** The filters and the order as the person sees them. */
export interface FilterForm {
  show(filter: Filter, sort: Sort): void;
}

interface Options {
  names: ReadonlyMap<string, string>;
  onChange: (filter: Filter, sort: Sort) => void;
}

/** Fills the form with the titles, seasons and kinds that there are, and reports each change of what the person wants to see. */
export function createFilterForm(plays: readonly Play[], { names, onChange }: Options): FilterForm {
  const form = find('filters', HTMLFormElement);
  const toggle = find('toggle-filters', HTMLButtonElement);
  const panel = find('filter-panel', HTMLDivElement);
  let group = '';

  const titles = [...names].map(([value, name]) => ({ value, name }));
  fill(
    form,
    'title',
    titles.toSorted((a, b) => compareNames(a.name, b.name)),
  );
  const seasons = [...new Set(plays.map(seasonOf))].map(value => ({ value, name: seasonName(value) }));
  fill(
    form,
    'season',
    seasons.toSorted((a, b) => rank(a.value) - rank(b.value)),
  );
  const types = [...new Set(plays.map(play => play.type))];
  fill(
    form,
    'type',
    types.map(value => ({ value, name: value === 'episode' ? 'Shows' : 'Movies' })),
  );
  const actions = [...new Set(plays.map(play => play.action))].toSorted();
  fill(
    form,
    'action',
    actions.map(value => ({ value, name: kindOf({ action: value }) })),
  );
  fill(
    form,
    'sort',
    Object.entries(SORTS).map(([value, name]) => ({ value, name })),
  );

  const tell = () => {
    const given = Object.fromEntries(new FormData(form)) as unknown as Filter & { sort: Sort };
    const { sort, ...filter } = { ...EVERYTHING, ...given, group };
    onChange(filter, sort);
  };
  form.addEventListener('input', tell);
  form.addEventListener('submit', event => event.preventDefault());
  toggle.addEventListener('click', () => {
    const isOpen = panel.classList.toggle('open');
    toggle.setAttribute('aria-expanded', String(isOpen));
    if (isOpen) panel.querySelector('select')?.focus();
  });
  panel.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || !panel.classList.contains('open')) return;
    toggle.click();
    toggle.focus();
  });

  return {
    show(filter, sort) {
      group = filter.group;
      const values: Record<string, string> = { ...filter, sort };
      for (const [name, value] of Object.entries(values)) {
        const control = form.elements.namedItem(name);
        if (!(control instanceof HTMLInputElement || control instanceof HTMLSelectElement)) continue;
        if (control.value !== value) control.value = value;
        control.classList.toggle('set', value !== '' && name !== 'sort');
      }
      const { words: _, ...others } = filter;
      const set = Object.values(others).filter(value => value !== '').length;
      toggle.textContent = set === 0 ? 'Filters' : `Filters · ${figure(set)}`;
    },
  };
}

interface Option {
  value: string;
  name: string;
}

/** With only one option there is no choice, so it is left out. */
function fill(form: HTMLFormElement, name: string, options: readonly Option[]): void {
  const select = form.elements.namedItem(name) as HTMLSelectElement;
  select.append(...options.map(({ value, name }) => element('option', { value }, name)));
  select.hidden = options.length < 2;
}

/** Specials and movies last. */
function rank(season: string): number {
  if (season === 'none') return Number.POSITIVE_INFINITY;
  return season === '0' ? Number.MAX_SAFE_INTEGER : Number(season);
}
