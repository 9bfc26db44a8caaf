import { count } from '../base/wording.ts';
import { describeItem, episodeCode, type Play } from '../history/play.ts';
import { groupsByPlay, type SuspectGroup } from '../history/suspect-group.ts';
import { playWords } from '../history/suspect-words.ts';
import type { Calendar } from '../text/calendar.ts';
import type { When } from '../text/when.ts';
import { kindOf } from '../text/words.ts';
import { element } from './element.ts';
import type { Review } from './review.ts';
import type { Fold, Section } from './sections.ts';
import type { Ticks } from './ticks.ts';
import { traktPage } from './trakt-page.ts';

/** A line of the list as it is drawn. */
export interface Row {
  element: HTMLElement;
  /** What the keyboard can reach in it, from left to right: what acts on the line first. */
  stops: HTMLElement[];
  /** Shows which plays are ticked now. */
  update(): void;
}

/** Makes the rows of one review. */
export interface RowMaker {
  play(play: Play): Row;
  fold(fold: Fold): Row;
  heading(section: Section): Row;
}

interface Facts {
  ticks: Ticks;
  when: When;
  calendar: Calendar;
  nameOf: (play: Play) => string;
  /** Whether a row says on which day its play was, because no heading does. */
  hasDays: () => boolean;
}

/** Makes the maker of rows of one review. */
export function createRowMaker({ title: only, suspects }: Review, facts: Facts): RowMaker {
  const { ticks, when, calendar, nameOf, hasDays } = facts;
  const groups = groupsByPlay(suspects);

  function play(play: Play): Row {
    const group = groups.get(play.historyId);
    const box = element('input', { type: 'checkbox', tabindex: -1, 'aria-label': spoken(play, group) });
    const page = element(
      'a',
      { href: traktPage(play), tabindex: -1, 'aria-label': `${describeItem(play)} at Trakt`, ...NEW_TAB },
      '↗',
    );
    const time = hasDays() ? when(play) : calendar.clock(play) || '–';
    const kind = kindOf(play);
    const row = element(
      'div',
      { role: 'row', class: group === undefined ? 'play' : 'play wrong' },
      cell('tick', box),
      cell('when', element('time', { datetime: play.watchedAt, title: `${play.watchedAt} (UTC)` }, time)),
      cell('what', ...nameParts(play)),
      cell('why', ...(group === undefined ? [] : [reason(group, play)])),
      cell('kind', kind),
      cell('at', page),
    );
    return {
      element: row,
      stops: [box, page],
      update() {
        box.checked = ticks.has(play);
        row.setAttribute('aria-selected', String(box.checked));
      },
    };
  }

  function nameParts(play: Play): (Node | string)[] {
    const isMovie = play.type === 'movie';
    const code = isMovie ? String(play.year ?? '') : episodeCode(play);
    const detail = isMovie ? '' : (play.episodeTitle ?? (code === '' ? 'unknown episode' : ''));
    const kind = element('i', {}, kindOf(play));
    const title = only === undefined || isMovie ? nameOf(play) : '';
    return [
      element('span', {}, ...bold(title), ...(title === '' ? bold(code) : [plain(code)])),
      ' ',
      element('small', {}, element('bdi', {}, detail), kind),
    ];
  }

  function reason(group: SuspectGroup, play: Play): HTMLElement {
    return element('span', { title: playWords(group, play, when) }, shortReason(group));
  }

  function spoken(play: Play, group: SuspectGroup | undefined): string {
    const why = group && `looks wrong: ${playWords(group, play, when)}`;
    return [describeItem(play), when(play), kindOf(play), why].filter(Boolean).join(', ');
  }

  function fold({ folded, isOpen }: Fold): Row {
    const [first] = folded;
    const name = first === undefined ? '' : nameOf(first);
    const words = `${count(folded.length, 'more play', 'more plays')} of ${name} in the same minute`;
    const button = element('button', { type: 'button', tabindex: -1, 'aria-expanded': isOpen });
    const row = element('div', { role: 'row', class: 'fold' }, element('span', { role: 'gridcell' }, button));
    return {
      element: row,
      stops: [button],
      update() {
        const ticked = ticks.among(folded);
        const state = ticked === 0 || isOpen ? '' : `, ${ticked === folded.length ? 'all' : ticked} ticked`;
        button.textContent = `${isOpen ? 'Fold' : 'Show'} ${words}${state}`;
      },
    };
  }

  function heading({ name, plays }: Section): Row {
    const wrong = plays.reduce((sum, play) => sum + Number(groups.has(play.historyId)), 0);
    const figures = count(plays.length, 'play');
    const box = element('input', {
      type: 'checkbox',
      tabindex: -1,
      'aria-label': `${plays.length === 1 ? 'The' : 'All'} ${figures} of ${name}`,
    });
    const row = element(
      'div',
      { role: 'row', class: 'heading' },
      cell('tick', box),
      element(
        'span',
        { role: 'rowheader' },
        element('bdi', {}, name),
        ' ',
        element('small', {}, figures),
        ...(wrong === 0 ? [] : [' ', element('strong', {}, wrongWords(wrong))]),
      ),
    );
    return { element: row, stops: [box], update: () => showShare(box, ticks.among(plays), plays.length) };
  }

  return { play, fold, heading };
}

/** A box that stands for many plays: ticked, not ticked, or in part. */
export function showShare(box: HTMLInputElement, ticked: number, all: number): void {
  box.checked = ticked > 0 && ticked === all;
  box.indeterminate = ticked > 0 && ticked < all;
}

export const NEW_TAB = { target: '_blank', rel: 'noopener noreferrer' };

function wrongWords(number: number): string {
  return `${number} ${number === 1 ? 'looks' : 'look'} wrong`;
}

function shortReason(group: SuspectGroup): string {
  switch (group.kind) {
    case 'bulk':
      return group.minutes === 1 ? 'same minute' : 'too fast';
    case 'duplicate':
      return 'twice';
    case 'future':
      return 'in the future';
    case 'came back':
      return 'came back';
  }
}

function cell(name: string, ...children: (Node | string)[]): HTMLElement {
  return element('span', { role: 'gridcell', class: name }, ...children);
}

function bold(text: string): HTMLElement[] {
  return text === '' ? [] : [element('b', {}, element('bdi', {}, text))];
}

function plain(text: string): HTMLElement {
  return element('span', { class: 'code' }, text);
}
