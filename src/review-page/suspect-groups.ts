import { count } from '../base/wording.ts';
import { type SuspectGroup, suspectPlays } from '../history/suspect-group.ts';
import { groupSentence } from '../history/suspect-words.ts';
import type { When } from '../text/when.ts';
import { groupTitle } from '../text/words.ts';
import { element, find } from './element.ts';
import type { Review } from './review.ts';
import type { Ticks } from './ticks.ts';

const SHOWN_AT_FIRST = 6;

/** Shows each group of suspects with one button that ticks it. */
export function showSuspectGroups({ suspects: groups }: Review, ticks: Ticks, when: When): void {
  if (groups.length === 0) return;
  find('suspects', HTMLElement).hidden = false;
  find('suspects-heading', HTMLHeadingElement).textContent =
    `${count(suspectPlays(groups).length, 'play looks', 'plays look')} wrong`;
  const list = find('groups', HTMLUListElement);
  const add = (some: readonly SuspectGroup[]) =>
    list.append(...some.map(group => groupCard(group, ticks, when)));
  add(groups.slice(0, SHOWN_AT_FIRST));
  const rest = groups.slice(SHOWN_AT_FIRST);
  if (rest.length === 0) return;
  const more = find('more-groups', HTMLButtonElement);
  more.hidden = false;
  more.textContent = `Show ${count(rest.length, 'more group')}`;
  more.addEventListener('click', () => {
    more.hidden = true;
    const shown = list.children.length;
    add(rest);
    list.children[shown]?.querySelector('button')?.focus();
  });
}

function groupCard(group: SuspectGroup, ticks: Ticks, when: When): HTMLLIElement {
  const { plays } = group;
  const button = element('button', { type: 'button' });
  const areAllTicked = () => ticks.among(plays) === plays.length;
  const update = () => {
    const these = plays.length === 1 ? 'this play' : `these ${count(plays.length, 'play')}`;
    button.textContent = `${areAllTicked() ? 'Untick' : 'Tick'} ${these}`;
    button.classList.toggle('done', areAllTicked());
  };
  button.addEventListener('click', () => ticks.set(plays, !areAllTicked()));
  ticks.onChange(update);
  update();
  return element(
    'li',
    { class: 'group card' },
    element('div', {}, element('h3', {}, groupTitle(group)), element('p', {}, groupSentence(group, when))),
    button,
  );
}
