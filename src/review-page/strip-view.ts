import { count } from '../base/wording.ts';
import type { Play } from '../history/play.ts';
import { type Calendar, dayAt, dayNumber, shortDay, span } from '../text/calendar.ts';
import { element, find } from './element.ts';
import { type Bar, type DayFigures, heightOf, layOutStrip, type Mark, marksOf, type Strip } from './strip.ts';

/** How the strip reports which days the person wants to see. */
interface Options {
  calendar: Calendar;
  isSuspect: (play: Play) => boolean;
  /** The day on which the history was read. */
  today: string;
  /** What the plays of a day are mainly of. */
  titleOn: (day: string) => string;
  choose: (from: string, to: string) => void;
}

const BAR_WIDTH = 2;
const HEIGHT = 72;
/** How far apart two flags must be. */
const FLAG_WIDTH = 36;
/** Of a mark below the strip: what a letter takes, what is around its name, and the least space between two marks. */
const LETTER_WIDTH = 7;
const AROUND_NAME = 15;
const BETWEEN_MARKS = 8;
const MOST_FLAGS = 12;

/** The first day of the strip, by number, and how many there are. */
interface Axis {
  start: number;
  days: number;
}

/** Shows how many plays each day has; a press or a drag chooses days. Gives what shows the chosen ones in it. */
export function showStrip(
  plays: readonly Play[],
  options: Options,
): (chosen: { from: string; to: string }) => void {
  const played = figuresByDay(plays, options);
  if (played.length === 0) return () => {};
  const holder = find('strip', HTMLElement);
  const area = find('strip-area', HTMLDivElement);
  const band = find('strip-band', HTMLDivElement);
  const hint = find('strip-hint', HTMLParagraphElement);
  holder.hidden = false;
  const today = dayNumber(options.today);
  let strip: Strip;
  let chosen = { from: '', to: '' };

  function draw(): void {
    const width = area.clientWidth;
    strip = layOutStrip(played, today, Math.max(28, Math.floor(width / BAR_WIDTH)));
    area.querySelector('svg')?.remove();
    area.prepend(picture(strip));
    const flags = flagsOf(strip, width).map(({ bar, shown }) => flagOf(bar, shown));
    find('strip-flags', HTMLDivElement).replaceChildren(...flags);
    const days = strip.bars.length * strip.daysPerBar;
    const axis = { start: today - days + 1, days };
    const marks = marksInRoom(marksOf(axis.start, today), axis, width);
    find('strip-marks', HTMLDivElement).replaceChildren(...marks.map(mark => markButton(mark, axis)));
    hint.textContent = restingHint();
    showChosen(chosen);
  }

  function restingHint(): string {
    const bar = strip.daysPerBar === 1 ? 'a day' : `the busiest of ${strip.daysPerBar} days`;
    return `Each bar is ${bar}. Press one to see that day, or drag over several.`;
  }

  function share(index: number): number {
    return (100 * index) / strip.bars.length;
  }

  function flagOf(index: number, { day, suspects }: DayFigures): HTMLButtonElement {
    const label = `${suspects} on ${shortDay(day)}: ${options.titleOn(day)}`;
    const flag = element(
      'button',
      { type: 'button', 'aria-label': `${label}. Show that day`, title: label },
      String(suspects),
    );
    flag.style.left = `clamp(0.6rem, ${share(index + 0.5)}%, 100% - 0.6rem)`;
    flag.style.bottom = `${HEIGHT * heightOf(suspects, strip.highest) + 2}px`;
    flag.addEventListener('click', () => options.choose(day, day));
    return flag;
  }

  function markButton({ name, from, to }: Mark, { start, days }: Axis): HTMLButtonElement {
    const button = element('button', { type: 'button', 'aria-label': `Show ${span(from, to)}` }, name);
    button.style.left = `${(100 * (dayNumber(from) - start)) / days}%`;
    button.addEventListener('click', () => options.choose(from, to));
    return button;
  }

  function barAt(event: PointerEvent): number {
    const { left, width } = area.getBoundingClientRect();
    const index = Math.floor(((event.clientX - left) / width) * strip.bars.length);
    return Math.min(Math.max(index, 0), strip.bars.length - 1);
  }

  function showChosen(next: { from: string; to: string }): void {
    chosen = next;
    const { from, to } = chosen;
    band.hidden = from === '' && to === '';
    if (band.hidden) return;
    const [first, last] = [from === '' ? -Infinity : dayNumber(from), to === '' ? Infinity : dayNumber(to)];
    const start = strip.bars.findIndex(bar => bar.to >= first);
    const end = strip.bars.findLastIndex(bar => bar.from <= last);
    band.style.left = `${share(start < 0 ? strip.bars.length - 1 : start)}%`;
    band.style.width = `${share(Math.max(1, end - start + 1))}%`;
  }

  function chooseBars(one: number, other: number): void {
    if (one === other) {
      const day = strip.bars[one]?.shown?.day ?? '';
      options.choose(day, day);
      return;
    }
    const [first, last] = [strip.bars[Math.min(one, other)], strip.bars[Math.max(one, other)]];
    if (first !== undefined && last !== undefined) options.choose(dayAt(first.from), dayAt(last.to));
  }

  let pressed: number | undefined;
  area.addEventListener('pointerdown', event => {
    if (event.button === 0 && !(event.target instanceof HTMLButtonElement)) pressed = barAt(event);
  });
  area.addEventListener('pointermove', event => {
    const at = barAt(event);
    const bar = strip.bars[at];
    hint.textContent = bar?.shown === undefined ? restingHint() : words(bar.shown);
    if (pressed === undefined || pressed === at) return;
    const [first, last] = [strip.bars[Math.min(pressed, at)], strip.bars[Math.max(pressed, at)]] as [
      Bar,
      Bar,
    ];
    const before = chosen;
    showChosen({ from: dayAt(first.from), to: dayAt(last.to) });
    chosen = before;
  });
  area.addEventListener('pointerleave', () => {
    hint.textContent = restingHint();
  });
  addEventListener('pointerup', event => {
    if (pressed === undefined) return;
    const from = pressed;
    pressed = undefined;
    chooseBars(from, barAt(event));
  });
  addEventListener('pointercancel', () => {
    pressed = undefined;
    showChosen(chosen);
  });
  addEventListener('resize', draw);
  draw();
  return showChosen;
}

function words({ day, plays, suspects }: DayFigures): string {
  const wrong = suspects === 0 ? '' : `, ${suspects} of them ${suspects === 1 ? 'looks' : 'look'} wrong`;
  return `${shortDay(day)}: ${count(plays, 'play')}${wrong}`;
}

function figuresByDay(
  plays: readonly Play[],
  { calendar, isSuspect }: Pick<Options, 'calendar' | 'isSuspect'>,
): DayFigures[] {
  const days = new Map<string, DayFigures>();
  for (const play of plays) {
    const day = calendar.day(play);
    if (day === '') continue;
    const figures = days.get(day) ?? { day, plays: 0, suspects: 0 };
    figures.plays += 1;
    if (isSuspect(play)) figures.suspects += 1;
    days.set(day, figures);
  }
  return [...days.values()].toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

/** Bars as two paths: one of all plays, and over it one of those that look wrong. */
function picture({ bars, highest }: Strip): SVGSVGElement {
  const svg = svgElement('svg', {
    viewBox: `0 0 ${bars.length} ${HEIGHT}`,
    preserveAspectRatio: 'none',
    'aria-hidden': 'true',
  });
  const inset = bars.length > 120 ? 0 : 0.12;
  const path = (figure: (shown: DayFigures) => number) =>
    bars
      .map(({ shown }, index) => {
        const height = shown === undefined ? 0 : HEIGHT * heightOf(figure(shown), highest);
        const [left, right] = [index + inset, index + 1 - inset];
        return height === 0 ? '' : `M${left} ${HEIGHT}V${(HEIGHT - height).toFixed(1)}H${right}V${HEIGHT}z`;
      })
      .join('');
  svg.append(
    svgElement('path', { class: 'ok', d: path(shown => shown.plays) }),
    svgElement('path', { class: 'bad', d: path(shown => shown.suspects) }),
  );
  return svg;
}

function svgElement<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Record<string, string>,
): SVGElementTagNameMap[Name] {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  return made;
}

/** The bars with the most plays that look wrong, as far as there is room for their figures beside each other. */
function flagsOf({ bars }: Strip, width: number): { bar: number; shown: DayFigures }[] {
  const flags: { bar: number; shown: DayFigures }[] = [];
  const worst = bars
    .flatMap(({ shown }, bar) => (shown !== undefined && shown.suspects > 0 ? [{ bar, shown }] : []))
    .toSorted((a, b) => b.shown.suspects - a.shown.suspects);
  for (const flag of worst) {
    const isFree = flags.every(other => Math.abs(other.bar - flag.bar) * (width / bars.length) >= FLAG_WIDTH);
    if (isFree && flags.length < MOST_FLAGS) flags.push(flag);
  }
  return flags.toSorted((a, b) => a.bar - b.bar);
}

/** Each mark, or each second, third … one, as many as there is room for: among them the one that names a year. */
function marksInRoom(marks: readonly Mark[], { start, days }: Axis, width: number): Mark[] {
  const widest = Math.max(...marks.map(widthOf));
  const step = Math.max(1, Math.ceil((marks.length * (widest + BETWEEN_MARKS)) / width));
  const anchor = marks.findLastIndex(mark => widthOf(mark) === widest);
  return marks
    .filter((_, index) => Math.abs(index - anchor) % step === 0)
    .filter(mark => {
      const left = (width * (dayNumber(mark.from) - start)) / days;
      return left >= 0 && left + widthOf(mark) <= width;
    });
}

function widthOf({ name }: Mark): number {
  return LETTER_WIDTH * name.length + AROUND_NAME;
}
