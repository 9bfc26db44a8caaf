import { count, figure } from '../base/wording.ts';
import { type Play, titleKey } from '../history/play.ts';
import { createCalendar, span } from '../text/calendar.ts';
import { titleNames } from '../text/title-names.ts';
import { whenIn } from '../text/when.ts';
import { createActionBar } from './action-bar.ts';
import { type PageState, pageKey, readAddress, readTicks, writeAddress, writeTicks } from './address.ts';
import { element, find } from './element.ts';
import { createFiltering, EVERYTHING, type Filter } from './filter.ts';
import { createFilterForm } from './filter-form.ts';
import { showHeading } from './heading.ts';
import { unpackReview } from './packed.ts';
import { createPlayList } from './play-list.ts';
import { createRowMaker } from './play-row.ts';
import { showSeasons } from './seasons.ts';
import { arrange, inReadingOrder, type Section } from './sections.ts';
import { showStrip } from './strip-view.ts';
import { groupName, showSuspectTable } from './suspect-table.ts';
import { createTicks } from './ticks.ts';

const review = unpackReview(JSON.parse(find('review', HTMLScriptElement).text));
const when = whenIn(review.timezone);
const calendar = createCalendar(review.timezone);
const names = titleNames(review.plays);
const nameOf = (play: Play) => names.get(titleKey(play)) ?? '';
const ordered = inReadingOrder(review.plays, nameOf);
const groupOf = new Map(
  review.suspects.flatMap(({ plays, number }) => plays.map(play => [play, String(number)] as const)),
);
const isSuspect = (play: Play) => groupOf.has(play);

const key = pageKey(review);
const stored = readAddress(location.hash.slice(1), review.plays, key);
const ticks = createTicks(review.plays, stored.ticked ?? readTicks(readStorage(), review.plays));
const state: Omit<PageState, 'ticked'> = { ...stored };
const openFolds = new Set<string>();
let shown: readonly Play[] = [];

showHeading(review);
const list = createPlayList({
  rows: createRowMaker(review, { ticks, when, calendar, nameOf, hasDays }),
  ticks,
  toggleFold(fold) {
    if (!openFolds.delete(fold)) openFolds.add(fold);
    return sections();
  },
});
const fitting = createFiltering({
  groupOf: play => groupOf.get(play),
  isTicked: ticks.has,
  day: calendar.day,
});
const form = createFilterForm(review.plays, {
  names,
  onChange: (filter, sort) => {
    Object.assign(state, { filter, sort });
    refresh();
  },
});
const showChosenDays = showStrip(review.plays, {
  calendar,
  isSuspect,
  today: calendar.day({ watchedAt: review.exportedAt }),
  titleOn: day =>
    groupName(
      review.plays.filter(play => calendar.day(play) === day && isSuspect(play)),
      nameOf,
    ),
  choose: (from, to) => filterBy({ from, to, group: '' }),
});
showSuspectTable(review, {
  ticks,
  calendar,
  nameOf,
  showGroup: ({ number }) => {
    filterBy({ ...EVERYTHING, group: String(number) });
    goToPlays();
  },
});
showSeasons(review, { ticks, isSuspect });
createActionBar(review, {
  ticks,
  nameOf,
  wish: state.wish,
  onWish: wish => {
    state.wish = wish;
    remember();
  },
  showTicked: () => {
    filterBy({ ...EVERYTHING, among: 'ticked' });
    goToPlays();
  },
});

const tickShown = find('tick-shown', HTMLButtonElement);
tickShown.addEventListener('click', () => ticks.set(shown, ticks.among(shown) < shown.length));
ticks.onChange(() => {
  if (state.filter.among === 'ticked') showNewlyTicked();
  showFigures();
  remember();
});
addEventListener('hashchange', () => {
  const { ticked, ...asked } = readAddress(location.hash.slice(1), review.plays, key);
  Object.assign(state, asked);
  if (ticked !== undefined) become(ticked);
  refresh();
});
addEventListener('pagehide', saveNow);
for (const [id, name] of [
  ['bar', '--bar'],
  ['tools', '--tools'],
] as const)
  keepHeight(id, name);
refresh();
document.documentElement.dataset.ready = '';

function sections(): Section[] {
  return arrange(shown, state.sort, { calendar, nameOf, isOpen: fold => openFolds.has(fold) });
}

function hasDays(): boolean {
  return state.sort === 'title' || state.sort === 'kind';
}

function filterBy(differs: Partial<Filter>): void {
  state.filter = { ...state.filter, ...differs };
  refresh();
}

/** Lists what fits the filters now. */
function refresh(): void {
  const { filter, sort } = state;
  form.show(filter, sort);
  find('rows', HTMLDivElement).dataset.sort = sort;
  showChosenDays(filter);
  shown = fitting(ordered, filter);
  list.show(sections());
  showChips();
  showFigures();
  remember();
}

/** A play that loses its tick stays in sight until the filter changes, so that it can be ticked again. */
function showNewlyTicked(): void {
  const plays = fitting(ordered, state.filter);
  const listed = new Set(shown);
  if (plays.every(play => listed.has(play))) return;
  shown = plays;
  list.show(sections());
}

function showFigures(): void {
  const all = review.plays.length;
  const areTicked = shown.length > 0 && ticks.among(shown) === shown.length;
  tickShown.hidden = shown.length === 0;
  tickShown.textContent = `${areTicked ? 'Untick' : 'Tick'} ${shown.length > 1 ? 'all ' : ''}${figure(shown.length)}`;
  tickShown.setAttribute(
    'aria-label',
    `${tickShown.textContent} ${shown.length === 1 ? 'play' : 'plays'} that the filters show`,
  );
  find('nothing', HTMLParagraphElement).hidden = shown.length > 0 || all === 0;
  find('shown', HTMLSpanElement).textContent =
    shown.length === all ? count(all, 'play') : `${figure(shown.length)} of ${count(all, 'play')}`;
}

/** The filters that no control shows, each with a button that removes it. */
function showChips(): void {
  const { filter } = state;
  const group = review.suspects.find(({ number }) => String(number) === filter.group);
  const chips = [
    ...(group === undefined
      ? []
      : [chip(`${groupName(group.plays, nameOf)}: what looks wrong`, { group: '' })]),
    ...(filter.from === '' && filter.to === ''
      ? []
      : [chip(span(filter.from, filter.to), { from: '', to: '' })]),
  ];
  const isFiltered = Object.values(filter).some(value => value !== '');
  const clear = element('button', { type: 'button', class: 'quiet' }, 'Clear filters');
  clear.addEventListener('click', () => {
    filterBy(EVERYTHING);
    find('plays', HTMLElement).focus({ preventScroll: true });
  });
  find('chips', HTMLSpanElement).replaceChildren(...chips, ...(isFiltered ? [clear] : []));
}

function chip(words: string, off: Partial<Filter>): HTMLButtonElement {
  const button = element(
    'button',
    { type: 'button', class: 'chip', 'aria-label': `Remove the filter ${words}` },
    element('bdi', {}, words),
    ' ✕',
  );
  button.addEventListener('click', () => {
    filterBy(off);
    find('plays', HTMLElement).focus({ preventScroll: true });
  });
  return button;
}

function goToPlays(): void {
  const plays = find('plays', HTMLElement);
  plays.scrollIntoView();
  plays.focus({ preventScroll: true });
}

function become(ticked: readonly Play[]): void {
  const wanted = new Set(ticked);
  ticks.set(
    review.plays.filter(play => !wanted.has(play)),
    false,
  );
  ticks.set(ticked, true);
}

let pause: ReturnType<typeof setTimeout> | undefined;
let isUnsaved = false;

/** Saves at once, then not for a while: browsers refuse an address that changes with every key. */
function remember(): void {
  isUnsaved = true;
  if (pause === undefined) saveAndPause();
}

function saveAndPause(): void {
  pause = undefined;
  if (!isUnsaved) return;
  saveNow();
  pause = setTimeout(saveAndPause, 400);
}

function saveNow(): void {
  isUnsaved = false;
  const ticked = ticks.plays();
  const address = writeAddress({ ...state, ticked }, review.plays, key);
  attempt(() => history.replaceState(null, '', `#${address}`));
  attempt(() => localStorage.setItem(storageName(), writeTicks(ticked, review.plays)));
}

function readStorage(): string {
  let text = '';
  attempt(() => {
    text = localStorage.getItem(storageName()) ?? '';
  });
  return text;
}

function storageName(): string {
  return `trakt-history ${key}`;
}

/** For what a browser may forbid a page: without it the ticks live as long as the page. */
function attempt(act: () => void): void {
  try {
    act();
  } catch {}
}

/** Keeps the height of a bar in a property of the style, so that nothing hides behind it. */
function keepHeight(id: string, property: string): void {
  const bar = find(id, HTMLElement);
  new ResizeObserver(() => {
    const above = Math.min(0, Number.parseFloat(getComputedStyle(bar).top) || 0);
    document.documentElement.style.setProperty(property, `${bar.offsetHeight + above}px`);
  }).observe(bar);
}
