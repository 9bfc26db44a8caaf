import { count, figure } from '../base/wording.ts';
import { MOST_REMOVALS } from '../csv/selection.ts';
import { selectionFileName, uploadPage } from '../github/links.ts';
import { type Play, titleKey } from '../history/play.ts';
import { ownFolderWords } from '../text/words.ts';
import { element, find } from './element.ts';
import { NEW_TAB } from './play-row.ts';
import type { Review } from './review.ts';
import { commitAddress, downloadedFile, idsOf, type Wish } from './selection-file.ts';
import { groupName } from './suspect-table.ts';
import type { Ticks } from './ticks.ts';

/** The most characters that GitHub takes in a field of a workflow that is started by hand. */
const LONGEST_FIELD = 65_535;

interface Facts {
  ticks: Ticks;
  nameOf: (play: Play) => string;
  /** Lists the ticked plays alone. */
  showTicked: () => void;
  wish: Wish;
  onWish: (wish: Wish) => void;
}

/** Makes the bar at the bottom: what is ticked, what should happen to it, and how that gets to GitHub. */
export function createActionBar(
  review: Review,
  { ticks, nameOf, showTicked, wish: first, onWish }: Facts,
): void {
  const bar = find('bar', HTMLElement);
  const toggle = find('toggle-ticked', HTMLButtonElement);
  const what = find('ticked-what', HTMLElement);
  const panel = find('ticked-titles', HTMLUListElement);
  const undo = find('undo', HTMLButtonElement);
  const untick = find('untick-all', HTMLButtonElement);
  const showAll = find('show-ticked', HTMLButtonElement);
  const copy = find('copy', HTMLButtonElement);
  const download = find('download', HTMLButtonElement);
  const select = find('wish', HTMLSelectElement);
  const time = find('wish-time', HTMLInputElement);
  const commit = find('commit', HTMLAnchorElement);
  const message = find('message', HTMLParagraphElement);
  commit.setAttribute('role', 'link');
  let wish = first;

  function update(): void {
    const plays = ticks.plays();
    const titles = [...Map.groupBy(plays, titleKey).values()].toSorted((a, b) => b.length - a.length);
    bar.classList.toggle('empty', plays.length === 0);
    toggle.textContent = `${figure(plays.length)} ticked`;
    what.textContent = titlesInWords(titles, nameOf);
    undo.disabled = !ticks.canUndo;
    for (const button of [copy, download, untick, showAll]) button.disabled = plays.length === 0;
    const things = count(plays.length, 'play');
    select.setAttribute('aria-label', `What should happen to ${things}`);
    download.setAttribute('aria-label', `Download CSV of ${things}`);
    copy.setAttribute('aria-label', `Copy IDs of ${things}`);
    untick.setAttribute('aria-label', `Untick all ${things}`);
    if (bar.classList.contains('open')) listTitles(titles);
    updateCommit(plays);
  }

  function updateCommit(plays: readonly Play[]): void {
    time.hidden = wish.kind !== 'time';
    const isReady = plays.length > 0 && (wish.kind !== 'time' || wish.at !== '');
    const address = isReady ? commitAddress(review, stamped(review.name), plays, wish) : undefined;
    if (address === undefined) commit.removeAttribute('href');
    else commit.href = address;
    commit.setAttribute('aria-disabled', String(address === undefined));
    const verb = select.selectedOptions[0]?.text ?? '';
    commit.setAttribute('aria-label', `Commit on GitHub: ${verb}, ${count(plays.length, 'play')}`);
    const isTooLong = isReady && address === undefined;
    say(
      ...(isTooLong
        ? [
            `${figure(plays.length)} plays are too many for a link. Download the CSV, then upload it to `,
            ...uploadWords(),
          ]
        : []),
    );
  }

  /** A message that is shown already is not announced again. */
  function say(...words: (Node | string)[]): void {
    const text = words.map(part => (typeof part === 'string' ? part : part.textContent)).join('');
    if (text !== message.textContent) message.replaceChildren(...words);
  }

  function uploadWords(): (Node | string)[] {
    const folder = element('a', { href: uploadPage(review.target), ...NEW_TAB }, 'the folder changes');
    const end = ` ${ownFolderWords(review.account)}.`;
    if (ticks.count <= MOST_REMOVALS || wish.kind === 'keep') return [folder, end];
    return [
      folder,
      `${end} More than ${figure(MOST_REMOVALS)} plays are not removed at once: the run shows them first, with one link that does it.`,
    ];
  }

  function listTitles(titles: readonly (readonly Play[])[]): void {
    panel.replaceChildren(
      ...titles.map(plays => {
        const name = groupName(plays, nameOf);
        const button = element('button', { type: 'button', class: 'quiet' }, 'Untick');
        button.setAttribute('aria-label', `Untick ${count(plays.length, 'play')} of ${name}`);
        button.addEventListener('click', () => {
          ticks.set(plays, false);
          panel.querySelector('button')?.focus();
        });
        return element('li', {}, element('bdi', {}, name), element('b', {}, figure(plays.length)), button);
      }),
    );
  }

  toggle.addEventListener('click', () => {
    toggle.setAttribute('aria-expanded', String(bar.classList.toggle('open')));
    update();
  });
  bar.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || !bar.classList.contains('open')) return;
    toggle.click();
    toggle.focus();
  });
  undo.addEventListener('click', ticks.undo);
  addEventListener('keydown', event => {
    const isTyping = event.target instanceof HTMLInputElement && event.target.type !== 'checkbox';
    if (event.key !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || isTyping) return;
    event.preventDefault();
    ticks.undo();
  });
  untick.addEventListener('click', () => ticks.set(review.plays, false));
  showAll.addEventListener('click', showTicked);
  select.value = wish.kind;
  if (wish.kind === 'time') time.value = wish.at;
  const read = () => {
    const kind = select.value as Wish['kind'];
    wish = kind === 'time' ? { kind, at: time.value } : { kind };
    update();
    onWish(wish);
  };
  select.addEventListener('input', () => {
    read();
    if (wish.kind === 'time') time.focus();
  });
  time.addEventListener('input', read);
  download.addEventListener('click', () => {
    if (wish.kind === 'time' && wish.at === '') {
      say('Choose the time to which the plays should move.');
      return time.focus();
    }
    save(
      selectionFileName(review.target, stamped(review.name)),
      downloadedFile(ticks.plays(), wish, review.account),
    );
    say('Saved. Now upload it to ', ...uploadWords());
  });
  copy.addEventListener('click', async () => {
    const ids = idsOf(ticks.plays());
    const isCopied = await navigator.clipboard.writeText(ids).then(
      () => true,
      () => false,
    );
    if (!isCopied) return say('This browser won’t let the page copy. The IDs: ', selectable(ids));
    say(
      ids.length > LONGEST_FIELD
        ? `Copied, but ${count(ticks.count, 'ID')} are more than GitHub’s field takes. Use Download CSV.`
        : `Copied ${count(ticks.count, 'ID')}. To remove them: Actions, Change, Run workflow, and paste them into the field for history IDs.`,
    );
  });
  ticks.onChange(update);
  update();
}

const TITLES_NAMED = 3;

/** `The Simpsons 40, House 3 and 4 more titles`. */
function titlesInWords(titles: readonly (readonly Play[])[], nameOf: (play: Play) => string): string {
  const named = titles
    .slice(0, TITLES_NAMED)
    .map(plays => `${groupName(plays, nameOf)} ${figure(plays.length)}`);
  const rest = titles.length - named.length;
  return named.join(', ') + (rest > 0 ? ` and ${count(rest, 'more title')}` : '');
}

/** Each selection gets a name of its own, because GitHub does not accept one twice: `the-show-20251117T180322`. */
function stamped(name: string): string {
  return `${name}-${new Date().toISOString().slice(0, 19).replace(/[-:]/g, '')}`;
}

function save(fileName: string, content: string): void {
  const href = URL.createObjectURL(new Blob([content], { type: 'text/csv' }));
  element('a', { href, download: fileName }).click();
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}

/** A field with text, all of it selected once it is there. */
function selectable(text: string): HTMLInputElement {
  const field = element('input', { type: 'text', readonly: true, value: text, 'aria-label': 'History IDs' });
  queueMicrotask(() => field.select());
  return field;
}
