import { count } from '../base/wording.ts';
import { groupSuspects, type Suspect } from '../history/suspects.ts';
import type { When } from '../text/when.ts';
import { groupReason, groupTitle } from '../text/words.ts';
import { element, find } from './element.ts';
import type { Review } from './review.ts';
import type { Ticks } from './ticks.ts';

const SHOWN_AT_FIRST = 6;

/** Shows each group of suspects with one button that ticks it. */
export function showSuspectGroups({ suspects }: Review, ticks: Ticks, when: When): void {
  if (suspects.size === 0) return;
  find('suspects', HTMLElement).hidden = false;
  find('suspects-heading', HTMLHeadingElement).textContent =
    suspects.size === 1 ? '1 play looks wrong' : `${count(suspects.size, 'play')} look wrong`;
  const list = find('groups', HTMLUListElement);
  const groups = groupSuspects(suspects.values());
  const add = (some: Suspect[][]) => list.append(...some.map(group => groupCard(group, ticks, when)));
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

function groupCard(group: readonly Suspect[], ticks: Ticks, when: When): HTMLLIElement {
  const plays = group.map(suspect => suspect.play);
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
    element('div', {}, element('h3', {}, groupTitle(group)), element('p', {}, groupReason(group, when))),
    button,
  );
}
