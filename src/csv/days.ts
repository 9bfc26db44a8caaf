import { unicodeExpression } from '../base/unicode.ts';

/** Months as spreadsheets write them in English, German, French, Spanish and Italian, without accents. */
const MONTHS = [
  'january januar janner janvier enero gennaio',
  'february februar fevrier febrero febbraio',
  'march marz mars marzo mrz',
  'april avril abril aprile',
  'may mai mayo maggio',
  'june juni juin junio giugno',
  'july juli juillet julio luglio',
  'august aout agosto',
  'september septembre septiembre setiembre settembre',
  'october oktober octobre octubre ottobre',
  'november novembre noviembre',
  'december dezember decembre diciembre dicembre',
].map(names => names.split(' '));

/** Words that stand in a long date and say nothing of their own; days of the week by their beginnings. */
const FILLERS = /^(?:de|del|den|der|le|the|of|at|um|à|a|el|il|st|nd|rd|th)$/;
const WEEKDAY =
  /^(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mer|jeu|ven|sam|dim|mie|jue|vie|sab|dom|gio)[a-z]*$/;

const marks = unicodeExpression(String.raw`\p{M}`);

/**
 * Every day that a date without a clock can mean, as its midnight in UTC milliseconds: `17.11.2025`, `11/12/25`,
 * `2025-11-17`, `17 nov. 2025`. The order of day and month is not guessed; only a date that begins with its year has one.
 */
export function readDay(text: string): number[] {
  const tokens = text
    .normalize('NFD')
    .replace(marks(), '')
    .toLowerCase()
    .split(/[\s,./-]+/)
    .map(token => token.replace(/^(\d{1,2})(?:st|nd|rd|th|er)$/, '$1'))
    .filter(token => token !== '' && !FILLERS.test(token));
  const numbers = tokens.filter(token => /^\d+$/.test(token));
  const words = tokens.filter(token => !/^\d+$/.test(token));
  const named = words.flatMap(word => monthOf(word) ?? []);
  const isOnlyWeekday = words.filter(word => monthOf(word) === undefined).every(word => WEEKDAY.test(word));
  if (words.length > 0 && (named.length !== 1 || !isOnlyWeekday)) return [];
  const dates = named[0] === undefined ? numericDates(numbers) : datesOfMonth(numbers, named[0]);
  return [...new Set(dates)];
}

function numericDates(numbers: readonly string[]): number[] {
  const [a = '', b = '', c = ''] = numbers;
  if (numbers.length === 1 && /^\d{8}$/.test(a)) return daysOf(a.slice(0, 4), a.slice(4, 6), a.slice(6));
  if (numbers.length !== 3) return [];
  if (a.length === 4) return daysOf(a, b, c);
  const lastIsYear = [...daysOf(c, b, a), ...daysOf(c, a, b)];
  return c.length === 4 ? lastIsYear : [...lastIsYear, ...daysOf(a, b, c)];
}

function datesOfMonth(numbers: readonly string[], month: number): number[] {
  const [a = '', b = ''] = numbers;
  if (numbers.length !== 2) return [];
  if (a.length === 4) return daysOf(a, String(month), b);
  return b.length === 4
    ? daysOf(b, String(month), a)
    : [...daysOf(b, String(month), a), ...daysOf(a, String(month), b)];
}

/** The month whose name begins so; `undefined` for none, and for several. */
function monthOf(word: string): number | undefined {
  const fitting = MONTHS.flatMap((names, index) =>
    word.length >= 3 && names.some(name => name.startsWith(word)) ? [index + 1] : [],
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** None for a day that the month does not have. A two-digit year may be in either century that Trakt has plays from. */
function daysOf(year: string, month: string, day: string): number[] {
  if (month.length > 2 || day.length > 2 || !(year.length === 4 || year.length === 2)) return [];
  const years = year.length === 4 ? [Number(year)] : [1900 + Number(year), 2000 + Number(year)];
  return years.flatMap(each => {
    const time = Date.UTC(each, Number(month) - 1, Number(day));
    const date = new Date(time);
    const isReal = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
    return isReal && each >= 1900 ? [time] : [];
  });
}
