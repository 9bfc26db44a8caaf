import { count, figure } from '../base/wording.ts';
import { suspectPlays } from '../history/suspect-group.ts';
import { whenIn, zoneName } from '../text/when.ts';
import { createActions } from './actions.ts';
import { find } from './element.ts';
import { createFiltering, EVERYTHING } from './filter.ts';
import { createFilterForm } from './filter-form.ts';
import { showHeading } from './heading.ts';
import { createPlayList } from './play-list.ts';
import { createRowMaker } from './play-row.ts';
import { unpackReview } from './review.ts';
import { showSeasons } from './seasons.ts';
import { showSuspectGroups } from './suspect-groups.ts';
import { createTicks } from './ticks.ts';

const review = unpackReview(JSON.parse(find('review', HTMLScriptElement).text));
const when = whenIn(review.timezone);
const ticks = createTicks(review.plays);

showHeading(review);
showSuspectGroups(review, ticks, when);
showSeasons(review, ticks);
createActions(review, ticks);

const suspectIds = new Set(suspectPlays(review.suspects).map(play => play.historyId));
const list = createPlayList(createRowMaker(review, when), ticks);
const fitting = createFiltering({
  isSuspect: play => suspectIds.has(play.historyId),
  isTicked: ticks.has,
  timezone: zoneName(review.timezone),
});
let filter = EVERYTHING;
createFilterForm(review.plays, changed => {
  filter = changed;
  list.show(fitting(review.plays, filter));
  countPlays();
});

const tickAll = find('tick-all', HTMLInputElement);
tickAll.addEventListener('change', () => ticks.set(list.shown, tickAll.checked));
ticks.onChange(() => {
  if (filter.among === 'ticked') showNewlyTicked();
  countPlays();
});

find('zone', HTMLElement).textContent = zoneName(review.timezone);
list.show(review.plays);
countPlays();

/** A play that loses its tick stays in sight until the filter changes, so that it can be ticked again. */
function showNewlyTicked(): void {
  const plays = fitting(review.plays, filter);
  const shown = new Set(list.shown);
  if (plays.some(play => !shown.has(play))) list.show(plays);
}

function countPlays(): void {
  const { shown } = list;
  const all = review.plays.length;
  const ticked = ticks.among(shown);
  const hidden = ticks.count - ticked;
  tickAll.checked = ticked > 0 && ticked === shown.length;
  tickAll.indeterminate = ticked > 0 && ticked < shown.length;
  tickAll.disabled = shown.length === 0;
  find('nothing', HTMLParagraphElement).hidden = shown.length > 0 || all === 0;
  find('shown', HTMLSpanElement).textContent =
    shown.length === all ? `All ${count(all, 'play')}` : `${figure(shown.length)} of ${count(all, 'play')}`;
  find('count', HTMLOutputElement).textContent =
    `${figure(ticks.count)} of ${count(all, 'play')} ticked` +
    (hidden > 0 ? `, ${figure(hidden)} of them not shown` : '');
}
