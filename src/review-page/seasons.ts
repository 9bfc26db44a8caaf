import { count, figure } from '../base/wording.ts';
import { episodeCode, type Play } from '../history/play.ts';
import { squareOf } from '../text/season-grid.ts';
import { element, find } from './element.ts';
import { seasonName } from './filter.ts';
import { showShare } from './play-row.ts';
import type { Review } from './review.ts';
import type { Ticks } from './ticks.ts';

type Season = NonNullable<Review['progress']>['seasons'][number];

interface Facts {
  ticks: Ticks;
  isSuspect: (play: Play) => boolean;
}

/** So many seasons, and so many episodes, stand open. */
const MOST_OPEN = 12;
const MOST_EPISODES_OPEN = 300;

/** Shows the season grid: a row a season that ticks all its plays, a square an episode that ticks its own. */
export function showSeasons({ progress, plays }: Review, facts: Facts): void {
  if (progress === undefined || progress.seasons.length === 0) return;
  const { seasons } = progress;
  const holder = find('seasons', HTMLDetailsElement);
  holder.hidden = false;
  const ofSeason = Map.groupBy(plays, play => play.season);
  const [watched, unwatched] = [true, false].map(isWatched =>
    seasons.filter(({ number }) => ofSeason.has(number) === isWatched),
  ) as [Season[], Season[]];
  find('seasons-heading', HTMLElement).textContent =
    unwatched.length === 0
      ? count(seasons.length, 'season')
      : `${figure(watched.length)} of ${count(seasons.length, 'season')}`;
  const rest = find('unwatched', HTMLParagraphElement);
  rest.hidden = unwatched.length === 0;
  rest.textContent = `Not watched: ${numbersInWords(unwatched.map(season => season.number))}.`;
  const rows = find('season-rows', HTMLDivElement);
  holder.addEventListener('toggle', () => {
    if (!holder.open || rows.childElementCount > 0) return;
    rows.append(...watched.map(season => seasonRow(season, ofSeason.get(season.number) ?? [], facts)));
  });
  const episodes = watched.reduce((sum, season) => sum + season.episodes.length, 0);
  holder.open = watched.length <= MOST_OPEN && episodes <= MOST_EPISODES_OPEN;
}

/** `season 1`, `seasons 1–3, 5`, `specials, seasons 2, 3`. */
function numbersInWords(numbers: readonly number[]): string {
  const ranges: [from: number, to: number][] = [];
  for (const number of numbers.filter(number => number > 0)) {
    const last = ranges.at(-1);
    if (last !== undefined && number === last[1] + 1) last[1] = number;
    else ranges.push([number, number]);
  }
  const words = ranges.map(([from, to]) =>
    from === to ? `${from}` : `${from}${to === from + 1 ? ', ' : '–'}${to}`,
  );
  const isOne = ranges.length === 1 && ranges[0]?.[0] === ranges[0]?.[1];
  const seasons = words.length === 0 ? [] : [`${isOne ? 'season' : 'seasons'} ${words.join(', ')}`];
  return [...(numbers.includes(0) ? ['specials'] : []), ...seasons].join(', ');
}

function seasonRow(season: Season, plays: readonly Play[], facts: Facts): HTMLDivElement {
  const name = seasonName(String(season.number));
  const ofEpisode = Map.groupBy(plays, play => play.episode);
  const squares = season.episodes.map(({ number }) =>
    episodeSquare(season.number, number, ofEpisode.get(number) ?? [], facts),
  );
  const group = element('div', { class: 'squares', role: 'group', 'aria-label': `Episodes of ${name}` });
  group.append(...squares);
  moveByArrowKeys(group);
  const seen = season.episodes.filter(({ number }) => ofEpisode.has(number)).length;
  return element(
    'div',
    { class: 'season' },
    element('label', {}, seasonBox(name, plays, facts.ticks), name),
    group,
    element('span', { class: 'share' }, `${figure(seen)}/${figure(season.episodes.length)}`),
  );
}

function seasonBox(name: string, plays: readonly Play[], ticks: Ticks): HTMLInputElement {
  const box = element('input', {
    type: 'checkbox',
    disabled: plays.length === 0,
    'aria-label': `${name}: ${count(plays.length, 'play')}`,
  });
  const update = () => showShare(box, ticks.among(plays), plays.length);
  box.addEventListener('change', () => ticks.set(plays, box.checked));
  ticks.onChange(update);
  update();
  return box;
}

function episodeSquare(
  season: number,
  episode: number,
  plays: readonly Play[],
  { ticks, isSuspect }: Facts,
): HTMLElement {
  const state = squareOf(plays, { has: isSuspect, square: 'flagged' });
  const name = squareName(episodeCode({ season, episode }), plays, state === 'flagged');
  const shared = { class: `square ${state}`, 'aria-label': `Episode ${episode}, ${name}`, title: name };
  if (plays.length === 0) return element('span', { ...shared, role: 'img' }, String(episode));
  const square = element('button', { ...shared, type: 'button', tabindex: -1 }, String(episode));
  const update = () => {
    const ticked = ticks.among(plays);
    square.classList.toggle('ticked', ticked > 0);
    square.setAttribute('aria-pressed', ticked === 0 ? 'false' : ticked === plays.length ? 'true' : 'mixed');
  };
  square.addEventListener('click', () => ticks.set(plays, ticks.among(plays) < plays.length));
  ticks.onChange(update);
  update();
  return square;
}

/** `S06E01 “Missing Pieces”: watched, looks wrong`. */
function squareName(code: string, plays: readonly Play[], isSuspect: boolean): string {
  const [first] = plays;
  if (first === undefined) return `${code}: not watched`;
  const title = first.episodeTitle === null ? '' : ` “${first.episodeTitle}”`;
  const watched = plays.length === 1 ? 'watched' : `watched ${count(plays.length, 'time')}`;
  return `${code}${title}: ${watched}${isSuspect ? ', looks wrong' : ''}`;
}

/** One stop for the tab key; the arrow keys, Home and End go from square to square. */
function moveByArrowKeys(group: HTMLElement): void {
  const squares = [...group.querySelectorAll('button')];
  squares[0]?.setAttribute('tabindex', '0');
  group.addEventListener('keydown', event => {
    const at = squares.indexOf(document.activeElement as HTMLButtonElement);
    const targets: Record<string, number> = {
      ArrowRight: at + 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: squares.length - 1,
    };
    const target = squares[targets[event.key] ?? -1];
    if (at === -1 || target === undefined) return;
    event.preventDefault();
    target.focus();
  });
  group.addEventListener('focusin', event => {
    for (const square of squares) square.tabIndex = square === event.target ? 0 : -1;
  });
}
