import { lineWords, type Place } from '../base/failure.ts';
import { figure, visible } from '../base/wording.ts';

const BREAK = '<!-- -->';
/** As GitHub's own documentation keeps a dollar sign from opening a formula. */
const DOLLAR = '<span>$</span>';

/**
 * Any text as Markdown that shows exactly that text on one line: it never becomes markup, HTML, a link, a mention, an emoji code or
 * a formula.
 */
export function text(value: string): string {
  return visible(value)
    .trim()
    .replace(/[\\`*_[\]|~#]|^[+\-=]|(?<=^\d+)[.)]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(
      /@|#(?=\d)|:(?=\/\/|(?!\d\d?(?:\D|$))[\w+-]+(?::|$))|www(?=\.)|gh-(?=\d)/gi,
      match => `${match}${BREAK}`,
    )
    .replaceAll('$', DOLLAR);
}

/** A Markdown link; the address must be one that the action made. */
export function link(label: string, address: string): string {
  return `[${label}](${address.replaceAll('(', '%28').replaceAll(')', '%29').replaceAll(' ', '%20')})`;
}

/** A table; cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Markdown that is folded under a line. */
export function details(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

const MOST_LISTED = 50;

/** A list of what `describe` says of each item, which can hold anything; the first 50 of them. */
export function list<T>(items: readonly T[], describe: (item: T) => string): string {
  const lines = items.slice(0, MOST_LISTED).map(item => `- ${text(describe(item))}`);
  const more = items.length - MOST_LISTED;
  return [...lines, ...(more > 0 ? [`- … and ${figure(more)} more`] : [])].join('\n');
}

/** `changes/a.csv, line 5`. */
export function place(where: Place): string {
  const lines = lineWords(where);
  return lines === '' ? text(where.file) : `${text(where.file)}, ${lines}`;
}

/** How much of a document is shown, and what replaces the rest. */
interface Room {
  bytes: number;
  /** Markdown. */
  cut: string;
}

const SUMMARY: Room = {
  bytes: 1_000_000,
  cut: 'Some of this did not fit: GitHub shows at most 1 MiB of summary. The CSV has everything.',
};

/** Joins the parts with blank lines, and leaves out those that find no room, by default in a job summary. */
export function document(parts: readonly (string | undefined)[], { bytes, cut }: Room = SUMMARY): string {
  let size = Buffer.byteLength(cut) + 2;
  const kept: string[] = [];
  for (const part of parts) {
    if (part === undefined || part === '') continue;
    const needed = Buffer.byteLength(part) + 2;
    if (size + needed <= bytes) {
      size += needed;
      kept.push(part);
    } else if (!kept.includes(cut)) {
      kept.push(cut);
    }
  }
  return `${kept.join('\n\n')}\n`;
}
