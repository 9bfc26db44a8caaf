import { readdirSync, readFileSync } from 'node:fs';
import { parse } from '@babel/parser';
import type { Node } from '@babel/types';
import { traverseFast } from '@babel/types';

const ROOT = new URL('../../src/', import.meta.url);

/** Files with sentences of job summaries, of the issue and of comments: `commands/undo/headline.ts`. */
export function filesOfSentences(): string[] {
  const commands = readdirSync(new URL('commands/', ROOT), { recursive: true, encoding: 'utf8' });
  const own = commands.filter(name => /(?:summary|headline|remarks|offers|-table)\.ts$/.test(name));
  const shared = readdirSync(new URL('text/', ROOT));
  return [
    ...own.map(name => `commands/${name}`),
    ...shared.map(name => `text/${name}`),
    'commands/connect/conclusion.ts',
    'commands/disconnect/conclusion.ts',
  ].toSorted();
}

/** So short a piece may stand anywhere by chance. */
const LEAST = 16;

/** What these files can say, in the pieces between what is filled in: `commands/undo/headline.ts: was not undone: its file was`. */
export function sentencePieces(): string[] {
  return filesOfSentences().flatMap(file =>
    textsIn(readFileSync(new URL(file, ROOT), 'utf8'))
      .flatMap(text => text.split('\n'))
      .map(piece => piece.trim())
      .filter(piece => piece.length >= LEAST && /\p{L}+ \p{L}+/u.test(piece))
      .map(piece => `${file}: ${piece}`),
  );
}

function textsIn(source: string): string[] {
  const texts: string[] = [];
  const kinds = new Set<Node>();
  const tree = parse(source, { sourceType: 'module', plugins: ['typescript'] });
  traverseFast(tree, (node: Node) => {
    // The names of outcomes, which are compared and not said.
    if (node.type === 'SwitchCase' && node.test) kinds.add(node.test);
    if (node.type === 'BinaryExpression') kinds.add(node.right);
    if (node.type === 'TSLiteralType') kinds.add(node.literal);
    if (node.type === 'TemplateElement') texts.push(node.value.cooked ?? '');
    if (node.type === 'StringLiteral' && !kinds.has(node)) texts.push(node.value);
  });
  return texts;
}
