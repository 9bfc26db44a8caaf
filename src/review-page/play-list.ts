import type { Play } from '../history/play.ts';
import { find } from './element.ts';
import type { PlayRow } from './play-row.ts';
import type { Ticks } from './ticks.ts';
import { visibleRows } from './visible-rows.ts';

/** The list of plays. Of a long one only the rows in sight are drawn, so that 20,000 scroll as smoothly as twenty. */
export interface PlayList {
  /** The plays that are listed now. */
  readonly shown: readonly Play[];
  show(plays: readonly Play[]): void;
}

const PAGE_KEY_ROWS = 10;

/** Makes the list, empty. Rows are ticked with the mouse, or with the arrow keys and Space; with Shift in a range. */
export function createPlayList(makeRow: () => PlayRow, ticks: Ticks): PlayList {
  const container = find('rows', HTMLDivElement);
  container.setAttribute('role', 'grid');
  container.setAttribute('aria-label', 'Plays');
  container.setAttribute('aria-multiselectable', 'true');
  const drawn = new Map<number, PlayRow>();
  const spare: PlayRow[] = [];
  let shown: readonly Play[] = [];
  let rowHeight = 0;
  /** The row that the keyboard is at: it stays drawn when it is scrolled out of sight. */
  let active = 0;
  /** Where a range starts: the row that was ticked last. */
  let anchor = 0;
  let isShiftHeld = false;

  function draw(): void {
    const scrolled = -container.getBoundingClientRect().top;
    const { start, end } = visibleRows({
      scrolled,
      windowHeight: innerHeight,
      rowHeight,
      rows: shown.length,
    });
    for (const [index, row] of drawn) {
      if ((index >= start && index < end) || index === active) continue;
      row.element.remove();
      drawn.delete(index);
      spare.push(row);
    }
    for (let index = start; index < end; index++) drawRow(index);
    drawRow(active);
  }

  function drawRow(index: number): void {
    const play = shown[index];
    if (play === undefined || drawn.has(index)) return;
    const row = spare.pop() ?? makeRow();
    row.fill(play, index);
    row.setTicked(ticks.has(play));
    row.box.tabIndex = index === active ? 0 : -1;
    row.element.style.transform = `translateY(${index * rowHeight}px)`;
    const next = Math.min(...[...drawn.keys()].filter(other => other > index));
    container.insertBefore(row.element, drawn.get(next)?.element ?? null);
    drawn.set(index, row);
  }

  /** Draws everything anew, in the height that a row has now. */
  function redraw(): void {
    const hadFocus = container.contains(document.activeElement);
    for (const row of drawn.values()) {
      row.element.remove();
      spare.push(row);
    }
    drawn.clear();
    drawRow(active);
    rowHeight = drawn.get(active)?.element.offsetHeight ?? rowHeight;
    container.style.height = `${shown.length * rowHeight}px`;
    drawn.get(active)?.element.style.setProperty('transform', `translateY(${active * rowHeight}px)`);
    draw();
    if (hadFocus) drawn.get(active)?.box.focus({ preventScroll: true });
  }

  function activate(index: number): void {
    const former = drawn.get(active);
    if (former !== undefined) former.box.tabIndex = -1;
    active = index;
    drawRow(index);
    const row = drawn.get(index);
    if (row !== undefined) row.box.tabIndex = 0;
  }

  function focus(index: number): void {
    activate(index);
    const row = drawn.get(index);
    row?.box.focus({ preventScroll: true });
    row?.element.scrollIntoView({ block: 'nearest' });
  }

  function tickRange(from: number, to: number, on: boolean): void {
    ticks.set(shown.slice(Math.min(from, to), Math.max(from, to) + 1), on);
  }

  function toggle(index: number, isRange: boolean): void {
    const play = shown[index];
    if (play === undefined) return;
    tickRange(isRange ? anchor : index, index, !ticks.has(play));
    anchor = index;
  }

  container.addEventListener('mousedown', event => {
    if (event.shiftKey) event.preventDefault();
  });
  container.addEventListener('click', event => {
    const index = indexOf(event.target);
    if (index === undefined) return;
    const isKeyboard = event.detail === 0;
    toggle(index, event.shiftKey || (isKeyboard && isShiftHeld));
    focus(index);
  });
  container.addEventListener('focusin', event => {
    const index = indexOf(event.target);
    if (index !== undefined) activate(index);
  });
  container.addEventListener('keydown', event => {
    isShiftHeld = event.shiftKey;
    const targets: Record<string, number> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + PAGE_KEY_ROWS,
      PageUp: active - PAGE_KEY_ROWS,
      Home: 0,
      End: shown.length - 1,
    };
    const wanted = targets[event.key];
    if (wanted === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const from = active;
    const to = Math.min(Math.max(wanted, 0), shown.length - 1);
    const play = shown[from];
    if (event.shiftKey && play !== undefined) tickRange(from, to, ticks.has(play));
    if (event.shiftKey) anchor = to;
    focus(to);
  });

  let isDrawingPlanned = false;
  addEventListener(
    'scroll',
    () => {
      if (isDrawingPlanned) return;
      isDrawingPlanned = true;
      requestAnimationFrame(() => {
        isDrawingPlanned = false;
        draw();
      });
    },
    { passive: true },
  );
  addEventListener('resize', redraw);
  ticks.onChange(() => {
    for (const [index, row] of drawn) {
      const play = shown[index];
      if (play !== undefined) row.setTicked(ticks.has(play));
    }
  });

  return {
    get shown() {
      return shown;
    },
    show(plays) {
      shown = plays;
      active = 0;
      anchor = 0;
      container.setAttribute('aria-rowcount', String(plays.length));
      redraw();
    },
  };
}

function indexOf(target: EventTarget | null): number | undefined {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;
  return row === null ? undefined : Number(row.dataset.index);
}
