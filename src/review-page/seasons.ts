import { count } from '../base/wording.ts';
import { episodeCode, type Play } from '../history/play.ts';
import { suspectPlays } from '../history/suspect-group.ts';
import { squareOf } from '../text/season-grid.ts';
import { percent } from '../text/words.ts';
import { element, find } from './element.ts';
import type { Review } from './review.ts';
import type { Ticks } from './ticks.ts';

type Season = NonNullable<Review['progress']>['seasons'][number];

/** Shows the season grid: a row a season that ticks all its plays, a square an episode that ticks its own. */
export function showSeasons({ progress, plays, suspects }: Review, ticks: Ticks): void {
  if (progress === undefined) return;
  find('seasons', HTMLElement).hidden = false;
  const flagged = new Set(suspectPlays(suspects).map(play => play.historyId));
  const ofSeason = Map.groupBy(plays, play => play.season);
  const rows = progress.seasons.map(season =>
    seasonRow(season, ofSeason.get(season.number) ?? [], flagged, ticks),
  );
  find('season-rows', HTMLDivElement).append(...rows);
}

function seasonRow(
  season: Season,
  plays: readonly Play[],
  flagged: ReadonlySet<string>,
  ticks: Ticks,
): HTMLDivElement {
  const name = season.number === 0 ? 'Specials' : `Season ${season.number}`;
  const ofEpisode = Map.groupBy(plays, play => play.episode);
  const squares = season.episodes.map(({ number }) =>
    episodeSquare(season.number, number, ofEpisode.get(number) ?? [], flagged, ticks),
  );
  const group = element('div', { class: 'squares', role: 'group', 'aria-label': `Episodes of ${name}` });
  group.append(...squares);
  moveByArrowKeys(group);
  const seen = season.episodes.filter(({ number }) => ofEpisode.has(number)).length;
  return element(
    'div',
    { class: 'season' },
    element('label', {}, seasonBox(plays, ticks), name),
    group,
    element('span', { class: 'share' }, percent(seen, season.episodes.length)),
  );
}

function seasonBox(plays: readonly Play[], ticks: Ticks): HTMLInputElement {
  const box = element('input', { type: 'checkbox', disabled: plays.length === 0 });
  const update = () => {
    const ticked = ticks.among(plays);
    box.checked = ticked > 0 && ticked === plays.length;
    box.indeterminate = ticked > 0 && ticked < plays.length;
  };
  box.addEventListener('change', () => ticks.set(plays, box.checked));
  ticks.onChange(update);
  update();
  return box;
}

function episodeSquare(
  season: number,
  episode: number,
  plays: readonly Play[],
  flagged: ReadonlySet<string>,
  ticks: Ticks,
): HTMLElement {
  const state = squareOf(plays, flagged);
  const name = squareName(episodeCode({ season, episode }), plays, state === 'flagged');
  const shared = { class: `square ${state}`, 'aria-label': name, title: name };
  const [first] = plays;
  if (first === undefined) return element('span', { ...shared, role: 'img' }, String(episode));
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

/** `S06E01 “Missing Pieces”: watched, suspect`. */
function squareName(code: string, plays: readonly Play[], isSuspect: boolean): string {
  const [first] = plays;
  if (first === undefined) return `${code}: not watched`;
  const title = first.episodeTitle === null ? '' : ` “${first.episodeTitle}”`;
  const watched = plays.length === 1 ? 'watched' : `watched ${count(plays.length, 'time')}`;
  return `${code}${title}: ${watched}${isSuspect ? ', suspect' : ''}`;
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
