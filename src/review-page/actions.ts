import { count, figure } from '../base/wording.ts';
import { PLAY_COLUMNS } from '../csv/columns.ts';
import { MOST_REMOVALS } from '../csv/selection.ts';
import { writeSelection } from '../csv/write.ts';
import { removalLink, selectionFileName, uploadPage } from '../github/links.ts';
import { byHandWords, ownFolderWords } from '../text/words.ts';
import { element, find } from './element.ts';
import type { Review } from './review.ts';
import type { Ticks } from './ticks.ts';

const DOWNLOADED_COLUMNS = PLAY_COLUMNS.filter(column => column !== 'move_to' && column !== 'suspect');

/** GitHub takes no more characters in a field of a workflow that is started by hand. */
const LONGEST_FIELD = 65_535;

/** Makes the buttons for what can be done with the ticked plays: commit, download, copy, untick. */
export function createActions({ account, target, name, plays: all }: Review, ticks: Ticks): void {
  const actions = find('actions', HTMLElement);
  const commit = find('commit', HTMLAnchorElement);
  const download = find('download', HTMLButtonElement);
  const copy = find('copy', HTMLButtonElement);
  const untick = find('untick-all', HTMLButtonElement);
  const hint = find('hint', HTMLParagraphElement);
  commit.setAttribute('role', 'link');

  function update(): void {
    const isNone = ticks.count === 0;
    actions.classList.toggle('empty', isNone);
    for (const button of [download, copy, untick]) button.disabled = isNone;
    const address = isNone ? undefined : removalLink(target, stamped(name), ticks.plays(), account);
    if (address === undefined) commit.removeAttribute('href');
    else commit.href = address;
    commit.setAttribute('aria-disabled', String(address === undefined));
    const isTooLong = address === undefined && !isNone;
    commit.textContent = isTooLong ? 'Too many for a link: use Download' : 'Commit on GitHub';
    advise(...(isNone ? [NOTHING_TICKED] : isTooLong ? uploadHint() : [COMMIT_HINT]));
  }

  function tell(...what: (Node | string)[]): void {
    hint.replaceChildren(...what);
  }

  /** With each tick: what is told already is not announced again. */
  function advise(...what: (Node | string)[]): void {
    const words = what.map(part => (typeof part === 'string' ? part : part.textContent)).join('');
    if (words !== hint.textContent) tell(...what);
  }

  function uploadHint(): (Node | string)[] {
    const folder = { href: uploadPage(target), target: '_blank', rel: 'noopener noreferrer' };
    const end =
      ticks.count <= MOST_REMOVALS
        ? ': that removes the plays in it.'
        : `. More than ${figure(MOST_REMOVALS)} plays are refused then, so after it ${byHandWords(ticks.count)}.`;
    return [
      'Upload the CSV to the folder ',
      element('a', folder, 'changes'),
      ` ${ownFolderWords(account)}${end}`,
    ];
  }

  untick.addEventListener('click', () => ticks.set(all, false));
  download.addEventListener('click', () => {
    save(
      selectionFileName(target, stamped(name)),
      writeSelection(ticks.plays(), DOWNLOADED_COLUMNS, account),
    );
    tell(...uploadHint());
  });
  copy.addEventListener('click', async () => {
    const ids = ticks
      .plays()
      .map(play => play.historyId)
      .join(', ');
    const isCopied = await navigator.clipboard.writeText(ids).then(
      () => true,
      () => false,
    );
    if (!isCopied) return tell('This browser does not let the page copy. The IDs: ', selectable(ids));
    tell(
      ids.length > LONGEST_FIELD
        ? `Copied, but ${count(ticks.count, 'ID')} are more than GitHub’s field takes. Use Download CSV.`
        : `Copied ${count(ticks.count, 'ID')}. Run Change by hand: paste them into the field for history IDs (ids), and untick the preview.`,
    );
  });
  ticks.onChange(update);
  update();
}

const NOTHING_TICKED = 'Tick the plays that should go. Nothing is removed before you commit.';
const COMMIT_HINT =
  'Opens a new file on GitHub, filled in. Committing it removes these plays: see the Actions tab, under Change.';

/** Each selection gets a name of its own, since GitHub does not take one twice: `the-show-20251117T180322`. */
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
