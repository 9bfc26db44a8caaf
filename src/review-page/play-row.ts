import { describeItem, episodeCode, isDated, minuteOf, type Play } from '../history/play.ts';
import { groupsByPlay } from '../history/suspect-group.ts';
import { playWords } from '../history/suspect-words.ts';
import type { When } from '../text/when.ts';
import { kindOf } from '../text/words.ts';
import { element } from './element.ts';
import type { Review } from './review.ts';

/** A row of the list of plays; it is filled with one play after another. */
export interface PlayRow {
  element: HTMLElement;
  box: HTMLInputElement;
  /** @param index of the play in the list, from 0 */
  fill(play: Play, index: number): void;
  setTicked(isTicked: boolean): void;
}

/** Makes the maker of rows of one review. */
export function createRowMaker({ show, suspects }: Review, when: When): () => PlayRow {
  const isOneShow = show !== undefined;
  const groups = groupsByPlay(suspects);
  const whySuspect = (play: Play) => {
    const group = groups.get(play.historyId);
    return group && playWords(group, play, when);
  };
  return () => {
    const box = element('input', { type: 'checkbox', tabindex: -1 });
    const name = element('span', { class: 'name' });
    const note = element('span', { class: 'note' });
    const kind = element('span', { class: 'kind', role: 'gridcell' });
    const time = element('time');
    const row = element(
      'div',
      { class: 'play', role: 'row' },
      element('span', { class: 'tick', role: 'gridcell' }, box),
      element('span', { class: 'what', role: 'gridcell' }, name, note),
      kind,
      element('span', { class: 'when', role: 'gridcell' }, time),
    );
    return {
      element: row,
      box,
      fill(play, index) {
        const reason = whySuspect(play);
        row.dataset.index = String(index);
        row.setAttribute('aria-rowindex', String(index + 1));
        name.replaceChildren(...nameOf(play, isOneShow));
        note.replaceChildren(...noteOf(play, isOneShow, reason));
        note.hidden = note.textContent === '';
        kind.textContent = kindOf(play);
        time.textContent = when(play);
        time.dateTime = play.watchedAt;
        time.title = isDated(play) ? `${minuteOf(play.watchedAt).replace('T', ' ')} UTC` : '';
        const said = [describeItem(play), when(play), kindOf(play), reason && `suspect: ${reason}`];
        box.setAttribute('aria-label', said.filter(Boolean).join(', '));
      },
      setTicked(isTicked) {
        box.checked = isTicked;
        row.setAttribute('aria-selected', String(isTicked));
      },
    };
  };
}

function nameOf(play: Play, isOneShow: boolean): (Node | string)[] {
  if (!isOneShow) return [play.type === 'movie' ? describeItem(play) : (play.title ?? 'untitled show')];
  const code = episodeCode(play);
  return [
    element('span', { class: 'code' }, code),
    play.episodeTitle ?? (code === '' ? 'unknown episode' : ''),
  ];
}

function noteOf(play: Play, isOneShow: boolean, reason: string | undefined): (Node | string)[] {
  const episode = isOneShow
    ? ''
    : [episodeCode(play), play.episodeTitle === null ? '' : `“${play.episodeTitle}”`].join(' ').trim();
  if (reason === undefined) return [episode];
  const flag = element('span', { class: 'flag' }, 'suspect');
  return episode === '' ? [flag, reason] : [flag, `${episode} – ${reason}`];
}
