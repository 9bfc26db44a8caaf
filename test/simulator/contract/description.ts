import { readFileSync } from 'node:fs';
import { parse } from '@babel/parser';
import type * as AST from '@babel/types';

/**
 * GitHub's own description of its REST API, as the types that are generated from it. They are 5 MB, where the
 * description itself (`@octokit/openapi`) is 400 MB; they lack only patterns and bounds. They are of the API's version
 * 2026-03-10, whose answers to what is asked here differ from those of 2022-11-28 in optional fields alone.
 */
const TEXT = readFileSync(
  new URL(import.meta.resolve('@octokit/openapi-types/types.d.ts', import.meta.url)),
  'utf8',
);

type Section = 'paths' | 'operations' | 'schemas' | 'responses' | 'parameters' | 'headers';

const known = new Map<string, AST.TSType>();
const texts = new Map<Section, string>();

/** The type of one entry, such as the schema `artifact`. @throws Error when GitHub describes none of that name */
export function described(section: Section, name: string): AST.TSType {
  const key = `${section} ${name}`;
  const type = known.get(key) ?? parseType(sourceOf(section, name));
  known.set(key, type);
  return type;
}

/** Every path that GitHub describes below a repository, without `/repos/{owner}/{repo}`. */
export const PATHS: readonly string[] = [
  ...sectionText('paths').matchAll(/^ {2}"\/repos\/\{owner\}\/\{repo\}(.*)": \{$/gm),
].map(([, below = '']) => below);

function sourceOf(section: Section, name: string): string {
  const text = sectionText(section);
  const margin = `\n${' '.repeat(isNested(section) ? 4 : 2)}`;
  const starts = [`"${name}"`, name].flatMap(key => [`${margin}${key}:`, `${margin}${key}?:`]);
  const start = starts.find(candidate => text.includes(candidate));
  if (start === undefined) throw new Error(`GitHub describes no ${name} in its ${section}.`);
  const from = text.indexOf(start) + start.length;
  // Up to the next entry, or the comment above it.
  const end = text.slice(from).search(new RegExp(`${margin}(?=["\\w/])`));
  return text.slice(from, end === -1 ? undefined : from + end).replace(/;\s*$/, '');
}

function isNested(section: Section): boolean {
  return section !== 'paths' && section !== 'operations';
}

function sectionText(section: Section): string {
  const text = texts.get(section) ?? cutOut(section);
  texts.set(section, text);
  return text;
}

function cutOut(section: Section): string {
  const start = isNested(section) ? `\n  ${section}: {` : `\nexport interface ${section} {`;
  const from = TEXT.indexOf(start);
  return TEXT.slice(from, TEXT.indexOf(isNested(section) ? '\n  };' : '\n}', from));
}

function parseType(source: string): AST.TSType {
  const { program } = parse(`type Described = ${source}`, { plugins: ['typescript'] });
  const [statement] = program.body;
  if (statement?.type !== 'TSTypeAliasDeclaration') throw new Error(`This is no type: ${source}`);
  return statement.typeAnnotation;
}
