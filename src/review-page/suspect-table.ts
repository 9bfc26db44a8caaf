import { count, figure } from '../base/wording.ts';
import { describeItem, episodeCode, type Play, titleKey } from '../history/play.ts';
import { type SuspectGroup, suspectPlays } from '../history/suspect-group.ts';
import { type Calendar, shortDay } from '../text/calendar.ts';
import { element, find } from './element.ts';
import type { Review } from './review.ts';
import type { Ticks } from './ticks.ts';

interface Facts {
  ticks: Ticks;
  calendar: Calendar;
  nameOf: (play: Play) => string;
  /** Lists the plays of one group alone. */
  showGroup: (group: SuspectGroup) => void;
}

const SHOWN_AT_FIRST = 6;

/** Shows the plays that look wrong as a table: a row an accident, with what shows its plays and what ticks them. */
export function showSuspectTable({ suspects: groups }: Review, facts: Facts): void {
  if (groups.length === 0) return;
  const { ticks } = facts;
  find('suspects', HTMLElement).hidden = false;
  const all = suspectPlays(groups);
  find('suspects-heading', HTMLHeadingElement).textContent =
    `${count(all.length, 'play looks', 'plays look')} wrong`;
  tickButton(find('tick-suspects', HTMLButtonElement), all, 'plays that look wrong', ticks);
  const body = find('groups', HTMLTableSectionElement);
  const rows = (some: readonly SuspectGroup[]) => some.map(group => groupRow(group, facts));
  body.append(...rows(groups.slice(0, SHOWN_AT_FIRST)));
  const rest = groups.slice(SHOWN_AT_FIRST);
  if (rest.length === 0) return;
  const more = find('more-groups', HTMLButtonElement);
  more.hidden = false;
  more.textContent = `${count(rest.length, 'more group')}, ${count(suspectPlays(rest).length, 'play')}`;
  more.addEventListener('click', () => {
    more.hidden = true;
    const made = rows(rest);
    body.append(...made);
    made[0]?.querySelector('button')?.focus();
  });
}

function groupRow(group: SuspectGroup, { ticks, calendar, nameOf, showGroup }: Facts): HTMLTableRowElement {
  const { plays } = group;
  const name = groupName(plays, nameOf);
  const show = element('button', { type: 'button', class: 'quiet' }, 'Show');
  show.setAttribute('aria-label', `Show ${count(plays.length, 'play')} of ${name}`);
  show.addEventListener('click', () => showGroup(group));
  const tick = element('button', { type: 'button' });
  const row = element(
    'tr',
    {},
    element('th', { scope: 'row' }, element('bdi', {}, name)),
    element('td', { class: 'which' }, element('bdi', {}, whichOf(plays, nameOf))),
    element('td', { class: 'why' }, whatHappened(group)),
    element('td', { class: 'date' }, whenOf(plays, calendar)),
    element('td', { class: 'number' }, figure(plays.length)),
    element('td', { class: 'do' }, show, tick),
  );
  tickButton(tick, plays, `of ${name}`, ticks, isTicked => row.classList.toggle('on', isTicked));
  return row;
}

/** A button that ticks or unticks plays. @param ofWhat for screen readers: which plays */
function tickButton(
  button: HTMLButtonElement,
  plays: readonly Play[],
  ofWhat: string,
  ticks: Ticks,
  onUpdate: (isTicked: boolean) => void = () => {},
): void {
  const areAllTicked = () => ticks.among(plays) === plays.length;
  const update = () => {
    const isTicked = areAllTicked();
    const verb = isTicked ? 'Untick' : 'Tick';
    const all = button.dataset.all === undefined || plays.length === 1 ? '' : ' all';
    button.textContent = `${verb}${all} ${figure(plays.length)}`;
    const things = ofWhat.startsWith('of ') ? count(plays.length, 'play') : figure(plays.length);
    button.setAttribute('aria-label', `${verb}${all} ${things} ${ofWhat}`);
    button.classList.toggle('ticked', isTicked);
    onUpdate(isTicked);
  };
  button.addEventListener('click', () => ticks.set(plays, !areAllTicked()));
  ticks.onChange(update);
  update();
}

/** `The Simpsons`, `Alien (1979)`, `9 movies`, `12 titles`. */
export function groupName(plays: readonly Play[], nameOf: (play: Play) => string): string {
  const titles = new Set(plays.map(titleKey)).size;
  const [first] = plays;
  if (first === undefined) return '';
  if (titles > 1) {
    const isAll = (type: Play['type']) => plays.every(play => play.type === type);
    return count(titles, isAll('movie') ? 'movie' : isAll('episode') ? 'show' : 'title');
  }
  const name = nameOf(first);
  return first.type === 'movie' && !name.endsWith(')') ? describeItem(first) : name;
}

const NAMED = 3;

/** `S01E01–S03E05`, `27 episodes`, `Alien, Arrival, Dune …`. */
function whichOf(plays: readonly Play[], nameOf: (play: Play) => string): string {
  const titles = [...new Map(plays.map(play => [titleKey(play), nameOf(play)])).values()];
  if (titles.length > 1) return titles.slice(0, NAMED).join(', ') + (titles.length > NAMED ? ' …' : '');
  const episodes = plays
    .filter(play => play.season !== null && play.episode !== null)
    .toSorted((a, b) => (a.season ?? 0) - (b.season ?? 0) || (a.episode ?? 0) - (b.episode ?? 0));
  const codes = [...new Set(episodes.map(episodeCode))];
  const [first = '', last = ''] = [codes[0], codes.at(-1)];
  if (codes.length < 2) return first;
  return codes.length === 2 ? `${first}, ${last}` : `${first}–${last}`;
}

function whatHappened(group: SuspectGroup): string {
  switch (group.kind) {
    case 'bulk': {
      const time = group.minutes === 1 ? 'in one minute' : `within ${count(group.minutes, 'minute')}`;
      return group.how === 'marked' && group.titles > 1 ? `library synced ${time}` : `${group.how} ${time}`;
    }
    case 'duplicate':
      return group.apart < 60
        ? 'watched twice within an hour'
        : `watched twice within ${count(Math.ceil(group.apart / 60), 'hour')}`;
    case 'future':
      return 'dated in the future';
    case 'came back':
      return 'came back after it was removed';
  }
}

/** `30 Dec 2024, 04:03`, or the first and the last day. */
function whenOf(plays: readonly Play[], calendar: Calendar): string {
  const [first, last] = [plays[0], plays.at(-1)];
  if (first === undefined || last === undefined) return '';
  const [from, to] = [calendar.day(first), calendar.day(last)];
  if (from === '') return 'no date';
  return from === to ? `${shortDay(from)}, ${calendar.clock(first)}` : `${shortDay(from)} – ${shortDay(to)}`;
}
