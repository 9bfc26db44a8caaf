/** How a locale shows a point in time, as cell formats of spreadsheets do. */
export type DateFormat = (date: Date) => string;

const two = (number: number) => String(number).padStart(2, '0');
const clock = (date: Date) => `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;

export const LOCALES: Record<'de-DE' | 'en-US' | 'fr-FR', DateFormat> = {
  'de-DE': date =>
    `${two(date.getUTCDate())}.${two(date.getUTCMonth() + 1)}.${date.getUTCFullYear()} ${clock(date)}`,
  'en-US': date =>
    `${date.getUTCMonth() + 1}/${date.getUTCDate()}/${date.getUTCFullYear()} ${date.getUTCHours() % 12 || 12}:${two(date.getUTCMinutes())} ${date.getUTCHours() < 12 ? 'AM' : 'PM'}`,
  'fr-FR': date =>
    `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()} ${clock(date)}`,
};
