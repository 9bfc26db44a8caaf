import { stripVTControlCharacters, styleText } from 'node:util';

/** Text in a style where the output is a terminal, plain elsewhere. */
export const style: typeof styleText = (format, text) => styleText(format, text, { stream: process.stdout });

const LONGEST_LINK = 90;

/** Prints a run's log as GitHub shows it. */
export function showLog(log: string): void {
  for (const line of log.split('\n')) {
    const command = /^##\[(\w+)\](.*)$/.exec(line);
    if (command === null) print(`  ${coloured(line)}`);
    else if (command[1] === 'group') print(style('bold', `▾ ${command[2]}`));
    else if (command[1] === 'error') print(style('red', `✗ ${command[2]}`));
    else if (command[1] !== 'endgroup') print(style('yellow', `! ${command[2]}`));
  }
}

/** A line in its own colour, else dim; plain where the output is no terminal. */
function coloured(line: string): string {
  if (!process.stdout.isTTY) return stripVTControlCharacters(line);
  return line.includes('\u001B[') ? line : style('dim', line);
}

/** Prints Markdown below a title, made readable in a terminal; long tables are cut. */
export function showMarkdown(title: string, markdown: string): void {
  print(style('magenta', `┌─ ${title}`));
  const lines = markdown
    .replace(/<!--.*?-->/gs, '')
    .replace(/<\/?details>|<\/summary>/g, '')
    .replaceAll('<br>', ' ')
    .split('\n');
  let rows = 0;
  for (const line of lines.filter(line => line.trim() !== '' && !/^[| -]+$/.test(line))) {
    rows = line.startsWith('|') ? rows + 1 : 0;
    if (rows <= 10) print(`${style('magenta', '│')} ${readable(line)}`);
    else if (rows === 11) print(`${style('magenta', '│')} ${style('dim', '…')}`);
  }
  print(style('magenta', '└─'));
}

function readable(line: string): string {
  const plain = line
    .replaceAll('&nbsp;', ' ')
    .replace('<summary>', '▸ ')
    .replace(
      /\[([^\]]+)\]\((\S+?)\)/g,
      (_, label, address) => `${style('underline', label)} (${cut(address)})`,
    )
    .replace(/\*\*([^*]+)\*\*/g, (_, bold) => style('bold', bold))
    .replace(/\\([^\w\s])/g, '$1')
    .replace(/&(amp|lt|gt);/g, (_, name) => ({ amp: '&', lt: '<', gt: '>' })[name as 'amp' | 'lt' | 'gt']);
  const heading = /^#+ (.*)$/.exec(plain);
  return heading === null ? plain : style('bold', heading[1] ?? '');
}

function cut(address: string): string {
  return address.length > LONGEST_LINK ? `${address.slice(0, LONGEST_LINK)}…` : address;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
