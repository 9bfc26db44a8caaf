import type * as AST from '@babel/types';
import { described } from './description.ts';

/** A field of an object, as described. */
export interface Field {
  type: AST.TSType;
  isOptional: boolean;
  /** `Format: date-time` and the like. */
  comment: string;
}

type Fields = Map<string, Field>;

/**
 * How a value differs from the type that describes it, a sentence each: a field that is missing, of another type, or
 * not described at all.
 */
export function differences(value: unknown, type: AST.TSType, where: string): string[] {
  const meant = resolve(type);
  switch (meant.type) {
    case 'TSUnknownKeyword':
    case 'TSAnyKeyword':
      return [];
    case 'TSUnionType':
      return ofUnion(value, meant.types, where);
    case 'TSArrayType':
      return Array.isArray(value)
        ? value.flatMap((item, index) => differences(item, meant.elementType, `${where}[${index}]`))
        : [`${where} is no list`];
    case 'TSTypeLiteral':
    case 'TSIntersectionType':
      return ofObject(value, meant, where);
    case 'TSTypeReference':
      return ofReference(value, meant, where);
    default:
      return isOf(value, meant) ? [] : [`${where} is ${JSON.stringify(value)?.slice(0, 80)}`];
  }
}

const known = new WeakMap<AST.TSType, Fields>();

/** The fields of an object type. */
export function fieldsOf(type: AST.TSType): Fields {
  const fields = known.get(type) ?? readFields(type);
  known.set(type, fields);
  return fields;
}

function readFields(type: AST.TSType): Fields {
  const meant = resolve(type);
  if (meant.type === 'TSIntersectionType') return new Map(meant.types.flatMap(part => [...fieldsOf(part)]));
  const members = meant.type === 'TSTypeLiteral' ? meant.members : [];
  return new Map(
    members.flatMap(member => {
      if (member.type !== 'TSPropertySignature' || !member.typeAnnotation) return [];
      const comment = (member.leadingComments ?? []).map(({ value }) => value).join('\n');
      const isOptional = member.optional === true;
      return [[nameOf(member.key), { type: member.typeAnnotation.typeAnnotation, isOptional, comment }]];
    }),
  );
}

/** The type that a reference into the description stands for. */
export function resolve(type: AST.TSType): AST.TSType {
  if (type.type === 'TSParenthesizedType') return resolve(type.typeAnnotation);
  const steps = stepsOf(type);
  const [root, section, name] = steps;
  if (root === 'operations' && section !== undefined) return resolve(described('operations', section));
  if (root !== 'components' || name === undefined) return type;
  if (!['schemas', 'responses', 'parameters', 'headers'].includes(section ?? ''))
    throw new Error(`Nothing is known of ${steps.join('.')}.`);
  return resolve(described(section as 'schemas', name));
}

/** `components["schemas"]["artifact"]` as its three names; empty for any other type. */
function stepsOf(type: AST.TSType): string[] {
  if (type.type === 'TSTypeReference' && type.typeName.type === 'Identifier') return [type.typeName.name];
  if (type.type !== 'TSIndexedAccessType' || type.indexType.type !== 'TSLiteralType') return [];
  const { literal } = type.indexType;
  return literal.type === 'StringLiteral' ? [...stepsOf(type.objectType), literal.value] : [];
}

function ofUnion(value: unknown, types: readonly AST.TSType[], where: string): string[] {
  const each = types.map(type => differences(value, type, where));
  return each.toSorted((a, b) => a.length - b.length)[0] ?? [];
}

function ofObject(value: unknown, type: AST.TSType, where: string): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${where} is no object`];
  const fields = fieldsOf(type);
  const given = new Map(Object.entries(value).filter(([, held]) => held !== undefined));
  const unknown = isOpen(type) ? [] : [...given.keys()].filter(name => !fields.has(name));
  return [
    ...unknown.map(name => `${where}.${name} is not described`),
    ...[...fields].flatMap(([name, field]) => ofField(given, name, field, `${where}.${name}`)),
  ];
}

function ofField(
  given: ReadonlyMap<string, unknown>,
  name: string,
  { type, isOptional, comment }: Field,
  where: string,
): string[] {
  if (!given.has(name)) return isOptional ? [] : [`${where} is missing`];
  const value = given.get(name);
  const isTime = comment.includes('Format: date-time') && typeof value === 'string';
  if (isTime && Number.isNaN(Date.parse(value))) return [`${where} is no time: ${value}`];
  return differences(value, type, where);
}

/** Whether an object may have fields that are not described by name. */
function isOpen(type: AST.TSType): boolean {
  const meant = resolve(type);
  if (meant.type === 'TSIntersectionType') return meant.types.some(isOpen);
  if (meant.type === 'TSTypeLiteral') return meant.members.some(member => member.type === 'TSIndexSignature');
  return meant.type === 'TSUnknownKeyword';
}

/** `Record<string, never>` is an object of which nothing is described. */
function ofReference(value: unknown, type: AST.TSTypeReference, where: string): string[] {
  const name = type.typeName.type === 'Identifier' ? type.typeName.name : '';
  if (name !== 'Record') throw new Error(`The type ${name} at ${where} is not understood.`);
  return typeof value === 'object' && value !== null ? [] : [`${where} is no object`];
}

function isOf(value: unknown, type: AST.TSType): boolean {
  switch (type.type) {
    case 'TSStringKeyword':
      return typeof value === 'string';
    case 'TSNumberKeyword':
      return typeof value === 'number';
    case 'TSBigIntKeyword':
      return typeof value === 'bigint';
    case 'TSBooleanKeyword':
      return typeof value === 'boolean';
    case 'TSNullKeyword':
      return value === null;
    case 'TSNeverKeyword':
    case 'TSUndefinedKeyword':
      return value === undefined;
    case 'TSLiteralType':
      return 'value' in type.literal && type.literal.value === value;
    default:
      throw new Error(`A ${type.type} is not understood.`);
  }
}

function nameOf(key: AST.Expression): string {
  if (key.type === 'Identifier') return key.name;
  if (key.type === 'StringLiteral') return key.value;
  return key.type === 'NumericLiteral' ? `${key.value}` : '';
}
