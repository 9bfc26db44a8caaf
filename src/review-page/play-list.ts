import type { Play } from '../history/play.ts';
import { element, find } from './element.ts';
import { type Lines, layOutLines, lineAt, linesInSight, sectionOf } from './lines.ts';
import type { Row, RowMaker } from './play-row.ts';
import type { Section } from './sections.ts';
import type { Ticks } from './ticks.ts';

/** The list of plays. Of a long one only the lines in sight are drawn, so that 20,000 scroll as smoothly as twenty. */
export interface PlayList {
  /** Lists other sections, from the top. */
  show(sections: readonly Section[]): void;
}

interface Options {
  rows: RowMaker;
  ticks: Ticks;
  /** Opens or closes a fold, and gives the sections as they are then. */
  toggleFold: (key: string) => readonly Section[];
}

const PAGE_KEY_LINES = 10;

/** Makes the list, empty. Lines are ticked with the mouse, or with the arrow keys and Space; with Shift in a range. */
export function createPlayList({ rows, ticks, toggleFold }: Options): PlayList {
  const container = find('rows', HTMLDivElement);
  container.setAttribute('role', 'grid');
  container.setAttribute('aria-label', 'Plays');
  container.setAttribute('aria-multiselectable', 'true');
  const drawn = new Map<number, Row>();
  const drawnSections = new Map<number, HTMLElement>();
  let lines: Lines = layOutLines([], { heading: 0, line: 0, gap: 0 });
  /** The line that the keyboard is at: it stays drawn when it is scrolled out of sight. */
  let active = 0;
  /** Where a range starts: the line that was ticked last. */
  let anchor = 0;
  let isShiftHeld = false;

  const length = () => lines.tops.length - 1;

  function draw(): void {
    const needed = neededLines();
    for (const [line, row] of drawn) {
      if (needed.has(line)) continue;
      row.element.remove();
      drawn.delete(line);
    }
    for (const line of needed) drawLine(line);
    for (const [section, holder] of drawnSections) {
      if (holder.childElementCount > 0) continue;
      holder.remove();
      drawnSections.delete(section);
    }
  }

  /** The lines in sight, the one that the keyboard is at, and the headings of all these. */
  function neededLines(): Set<number> {
    const from = -container.getBoundingClientRect().top;
    const { start, end } = linesInSight(lines, from, from + innerHeight);
    const needed = new Set<number>();
    const need = (line: number) => {
      needed.add(lines.starts[sectionOf(lines, line)] ?? 0);
      needed.add(line);
    };
    for (let line = start; line < end; line++) need(line);
    if (length() > 0) need(active);
    return needed;
  }

  function drawLine(line: number): void {
    if (drawn.has(line)) return;
    const section = sectionOf(lines, line);
    const row = makeRow(section, line);
    if (row === undefined) return;
    const start = lines.starts[section] ?? 0;
    row.element.dataset.line = String(line);
    row.element.setAttribute('aria-rowindex', String(line + 1));
    if (line > start) row.element.style.top = `${pixels(line) - pixels(start)}px`;
    if (line === active) setStop(row, 0);
    row.update();
    insert(holderOf(section), row.element, line);
    drawn.set(line, row);
  }

  function makeRow(section: number, line: number): Row | undefined {
    const at = lineAt(lines, line);
    if (at !== undefined) return 'play' in at ? rows.play(at.play) : rows.fold(at);
    const heading = lines.sections[section];
    return heading && rows.heading(heading);
  }

  function holderOf(section: number): HTMLElement {
    const known = drawnSections.get(section);
    if (known !== undefined) return known;
    const holder = element('div', { role: 'rowgroup', class: 'section' });
    const [start = 0, end = 0] = lines.starts.slice(section, section + 2);
    const bottom = pixels(end - 1) + lineHeight();
    holder.style.top = `${pixels(start)}px`;
    holder.style.height = `${bottom - pixels(start)}px`;
    insert(container, holder, start);
    holder.dataset.line = String(start);
    drawnSections.set(section, holder);
    return holder;
  }

  const pixels = (line: number) => lines.tops[line] ?? 0;

  function sizes() {
    const style = getComputedStyle(container);
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const size = (name: string) => Number.parseFloat(style.getPropertyValue(name)) * rem;
    return { heading: size('--heading'), line: size('--row'), gap: size('--gap') };
  }
  const lineHeight = () => sizes().line;

  /** Redraws everything with the current line heights. */
  function redraw(sections: readonly Section[]): void {
    const hadFocus = container.contains(document.activeElement);
    container.replaceChildren();
    drawn.clear();
    drawnSections.clear();
    lines = layOutLines(sections, sizes());
    active = Math.min(active, Math.max(0, length() - 1));
    container.style.height = `${pixels(length())}px`;
    container.setAttribute('aria-rowcount', String(length()));
    draw();
    if (hadFocus) drawn.get(active)?.stops[0]?.focus({ preventScroll: true });
  }

  function activate(line: number): void {
    setStop(drawn.get(active), -1);
    active = line;
    drawLine(line);
    setStop(drawn.get(line), 0);
  }

  function focus(line: number): void {
    activate(line);
    const row = drawn.get(line);
    row?.stops[0]?.focus({ preventScroll: true });
    row?.element.scrollIntoView({ block: 'nearest' });
  }

  /** The plays of the lines from one to another, those behind a fold among them. */
  function playsBetween(one: number, other: number): Play[] {
    const plays: Play[] = [];
    for (let line = Math.min(one, other); line <= Math.max(one, other); line++) {
      const at = lineAt(lines, line);
      if (at === undefined) continue;
      if ('play' in at) plays.push(at.play);
      else if (!at.isOpen) plays.push(...at.folded);
    }
    return plays;
  }

  function toggle(line: number, isRange: boolean): void {
    const at = lineAt(lines, line);
    if (at === undefined) {
      const plays = lines.sections[sectionOf(lines, line)]?.plays ?? [];
      ticks.set(plays, ticks.among(plays) < plays.length);
    } else if ('play' in at) {
      ticks.set(playsBetween(isRange ? anchor : line, line), !ticks.has(at.play));
      anchor = line;
    } else {
      redraw(toggleFold(at.key));
      const place = at.isOpen ? line - at.folded.length : line;
      focus(Math.max(0, place));
      return;
    }
    drawn.get(line)?.update();
  }

  container.addEventListener('mousedown', event => {
    if (event.shiftKey) event.preventDefault();
  });
  container.addEventListener('click', event => {
    const line = lineOf(event.target);
    if (line === undefined || (event.target instanceof Element && event.target.closest('a'))) return;
    const isKeyboard = event.detail === 0;
    const isHeadingText = lineAt(lines, line) === undefined && !(event.target instanceof HTMLInputElement);
    if (isHeadingText) return;
    focus(line);
    toggle(line, event.shiftKey || (isKeyboard && isShiftHeld));
  });
  container.addEventListener('focusin', event => {
    const line = lineOf(event.target);
    if (line !== undefined) activate(line);
  });
  container.addEventListener('keydown', event => {
    isShiftHeld = event.shiftKey;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const stops = drawn.get(active)?.stops ?? [];
    const sideways = { ArrowRight: stops.at(-1), ArrowLeft: stops[0] }[event.key];
    const wanted = { ...LINES_AWAY, Home: -length(), End: length() }[event.key];
    if (sideways === undefined && wanted === undefined) return;
    event.preventDefault();
    sideways?.focus();
    if (wanted !== undefined) moveBy(wanted, event.shiftKey);
  });

  function moveBy(lineCount: number, isRange: boolean): void {
    const from = active;
    const to = Math.min(Math.max(from + lineCount, 0), length() - 1);
    const at = lineAt(lines, from);
    if (isRange && at !== undefined && 'play' in at) {
      ticks.set(playsBetween(from, to), ticks.has(at.play));
      anchor = to;
    }
    focus(to);
  }

  let isDrawingPlanned = false;
  function planDrawing(): void {
    if (isDrawingPlanned) return;
    isDrawingPlanned = true;
    requestAnimationFrame(() => {
      isDrawingPlanned = false;
      draw();
    });
  }
  addEventListener('scroll', planDrawing, { passive: true });
  addEventListener('resize', () => redraw(lines.sections));
  ticks.onChange(() => {
    for (const row of drawn.values()) row.update();
  });

  return {
    show(sections) {
      active = 0;
      anchor = 0;
      redraw(sections);
    },
  };
}

const LINES_AWAY: Record<string, number> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: PAGE_KEY_LINES,
  PageUp: -PAGE_KEY_LINES,
};

function setStop(row: Row | undefined, tabIndex: number): void {
  if (row === undefined) return;
  for (const stop of row.stops) stop.tabIndex = -1;
  const [first] = row.stops;
  if (first !== undefined) first.tabIndex = tabIndex;
}

/** Puts an element among those of its parent by the number of its line, so that it is read in order. */
function insert(parent: HTMLElement, child: HTMLElement, line: number): void {
  const next = [...parent.children].find(
    other => other instanceof HTMLElement && Number(other.dataset.line) > line,
  );
  parent.insertBefore(child, next ?? null);
}

function lineOf(target: EventTarget | null): number | undefined {
  const row = target instanceof Element ? target.closest<HTMLElement>('[role=row][data-line]') : null;
  return row === null ? undefined : Number(row.dataset.line);
}
