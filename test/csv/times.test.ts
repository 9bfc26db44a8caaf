import { describe, expect, test } from 'vitest';
import { isLost, parseHistoryId, wholeNumber } from '../../src/csv/cells.ts';
import { PLAY_FIELDS } from '../../src/csv/columns.ts';
import { readDay } from '../../src/csv/days.ts';
import { explainOtherKind } from '../../src/csv/kind.ts';
import { readMoveTo } from '../../src/csv/move-to.ts';
import { readTime, zonedTime } from '../../src/csv/times.ts';

const isoOf = (time: number) => new Date(time).toISOString().slice(0, 16);
/** What the clock on the wall may have shown: a minute, or from one to another. */
function readings(text: string): string[] {
  const time = readTime(text) ?? expect.fail('lost');
  if (!('readings' in time)) return [JSON.stringify(time)];
  return time.readings
    .map(({ from, to }) => (from === to ? isoOf(from) : `${isoOf(from)} to ${isoOf(to)}`))
    .toSorted();
}
const days = (text: string) =>
  readDay(text)
    .map(day => new Date(day).toISOString().slice(0, 10))
    .toSorted();

describe('a time that a spreadsheet rewrote', () => {
  test.each([
    '2025-11-27 18:03',
    '2025-11-27T18:03',
    '2025-11-27 18:03:59',
    '2025-11-27 18:03:59.123',
    '27.11.2025 18:03',
    '27.11.2025 18.03',
    '27/11/2025 18h03',
    '27.11.2025, 18:03 Uhr',
    '27. November 2025 um 18:03 Uhr',
    '27 novembre 2025 à 18h03',
    'November 27, 2025 at 6:03 PM',
    '11/27/2025 6:03 p.m.',
    '11/27/2025 06:03:00 PM',
    'Thu, 27 Nov 2025 18:03:00 GMT',
    '27.11.2025 18:03 UTC',
  ])('%j is one minute', text => {
    expect(readings(text)).toEqual(['2025-11-27T18:03']);
  });

  test.each([
    ['11/27/2025 12:03 AM', ['2025-11-27T00:03']],
    ['11/27/2025 12:03 PM', ['2025-11-27T12:03']],
    ['27.11.2025 0:00', ['2025-11-27T00:00']],
    ['27.11.2025 23:59:59', ['2025-11-27T23:59']],
    ['07.11.2025 18:03', ['2025-07-11T18:03', '2025-11-07T18:03']],
    ['27.11.2025', ['2025-11-27T00:00 to 2025-11-27T23:59']],
    ['27.11.25 18:03', ['1925-11-27T18:03', '1927-11-25T18:03', '2025-11-27T18:03', '2027-11-25T18:03']],
    ['45988', ['2025-11-27T00:00 to 2025-11-27T23:59']],
    ['45988.75', ['2025-11-27T18:00 to 2025-11-27T18:01']],
    ['45988,7521', ['2025-11-27T18:03 to 2025-11-27T18:04']],
  ])('%j can be %j', (text, times) => {
    expect(readings(text)).toEqual(times);
  });

  test.each([
    '27.11.2025 24:00',
    '27.11.2025 18:60',
    '27.11.2025 18:03:60',
    '11/27/2025 13:03 PM',
    '11/27/2025 0:03 AM',
    '31.02.2025 18:03',
    '27.13.2025 18:03',
    '27 Foo 2025 18:03',
    '12345',
    '85000.5',
    '459881',
    '4598',
    'yesterday',
    '27.11.2025 18:03 or so',
  ])('%j is not read as any', text => {
    expect(readTime(text)).toEqual({ unreadable: text });
  });

  test.each([
    '',
    '#',
    '#####',
    '#REF!',
    '#NAME?',
    '#DIV/0!',
    '#N/A',
    '03:00',
    '03:00.0',
    '123:45:10',
    '3:00,5',
    '3:00 PM',
  ])('%j is lost', text => {
    expect(readTime(text)).toBeUndefined();
  });

  test.each(['#REF! or so', 'a#', '1234:00', '03:0', '03:00 or so'])('%j is not lost', text => {
    expect(readTime(text)).toBeDefined();
  });
});

test.each([
  ['2025-11-17T02:02:00+01:00', '2025-11-17T01:02:00.000Z'],
  ['2025-11-17T02:02:00+0100', '2025-11-17T01:02:00.000Z'],
  ['2025-11-17T02:02:00+01', '2025-11-17T01:02:00.000Z'],
  ['2025-11-17 02:02:07,5 +01:30', '2025-11-17T00:32:07.500Z'],
  ['2024-02-29T00:00Z', '2024-02-29T00:00:00.000Z'],
  ['2025-02-29T00:00Z', undefined],
  ['2025-11-31T23:30:00+05:00', undefined],
  ['2025-11-17T02:02:00+1', undefined],
  ['2025-11-17T02:02:00+01:0', undefined],
  ['x2025-11-17T02:02:00Z', undefined],
  ['abcd-11-17T02:02:00Z', undefined],
  ['2025-11-17T02:02:00 +01:00 or so', undefined],
])('the time with a zone %j is %j', (text, time) => {
  expect(zonedTime(text)).toBe(time);
});

describe('a date', () => {
  test.each([
    ['1. Januar 2025', ['2025-01-01']],
    ['1 Jänner 2025', ['2025-01-01']],
    ['1 février 2025', ['2025-02-01']],
    ['1 März 2025', ['2025-03-01']],
    ['1 abril 2025', ['2025-04-01']],
    ['1 maggio 2025', ['2025-05-01']],
    ['1 juin 2025', ['2025-06-01']],
    ['1 giugno 2025', ['2025-06-01']],
    ['1 luglio 2025', ['2025-07-01']],
    ['1 août 2025', ['2025-08-01']],
    ['1 settembre 2025', ['2025-09-01']],
    ['1 ottobre 2025', ['2025-10-01']],
    ['1 noviembre 2025', ['2025-11-01']],
    ['1 dicembre 2025', ['2025-12-01']],
    ['3rd of June 2025', ['2025-06-03']],
    ['den 3. Juni 2025', ['2025-06-03']],
    ['martedì 3 giugno 2025', ['2025-06-03']],
    ['2025 June 3', ['2025-06-03']],
    ['03 June 25', ['1903-06-25', '1925-06-03', '2003-06-25', '2025-06-03']],
    ['20250603', ['2025-06-03']],
    ['2025-06-03', ['2025-06-03']],
    ['06/03/2025', ['2025-03-06', '2025-06-03']],
    ['3.6.2025', ['2025-03-06', '2025-06-03']],
    ['06/03/25', ['1906-03-25', '1925-03-06', '1925-06-03', '2006-03-25', '2025-03-06', '2025-06-03']],
  ])('%j can be %j', (text, meant) => {
    expect(days(text)).toEqual(meant);
  });

  test.each([
    'ju 3 2025',
    'juxx 3 2025',
    'ma 3 2025',
    'June July 3 2025',
    '3 June 2025 2025',
    '3 June 202',
    '3 June 12025',
    '31 June 2025',
    '3rdx June 2025',
    '2x June 2025',
    '3 2x June 2025',
    'whatever 3 June 2025',
    '1 2',
    '1 2 3 2025',
    '2025060',
    '003.06.2025',
    '1899-06-03',
  ])('%j is none', text => {
    expect(days(text)).toEqual([]);
  });
});

describe('a cell of move_to', () => {
  test.each([
    ['2025-1-7 9:05', { kind: 'local time', at: '2025-01-07T09:05:00' }],
    ['7.1.2025 23:59:59.5', { kind: 'local time', at: '2025-01-07T23:59:59' }],
    ['“released”', { kind: 'released' }],
    ['7.1.2025', { kind: 'day', day: '2025-01-07' }],
    ['07.1.25', undefined],
    ['2025-01-07 24:00', undefined],
    ['2025-01-07 09:60', undefined],
    ['2025-01-07 09:05:60', undefined],
    ['2025-01-07 09:05 or so', undefined],
    ['2025-01-07 9', undefined],
    ['on 2025-01-07', undefined],
    ['2025-13-07', undefined],
    ['1900-01-01T00:00:00Z', { kind: 'time', at: '1900-01-01T00:00:00.000Z' }],
    ['0001-01-01T00:00:00Z', undefined],
    ['0001-01-01T00:00:00.000Z', undefined],
    ['2025.01.07', undefined],
    ['', undefined],
  ])('%j means %j', (cell, meant) => {
    expect(readMoveTo(cell)).toEqual(meant);
  });
});

describe('a whole number', () => {
  test.each([
    ['3700707', 3700707],
    ['3700707.0', 3700707],
    ['3700707,00', 3700707],
    ['3700707.0000', 3700707],
    ['3,700,707', 3700707],
    ['3,700,707.00', 3700707],
    ['3.700.707', 3700707],
    ['3.700.707,00', 3700707],
    ['3 700 707', 3700707],
    ['3’700’707.0', 3700707],
    ['999999999999999', 999999999999999],
    ['1000000000000000', undefined],
    ['1.000', undefined],
    ['1,000', undefined],
    ['3700707.000', undefined],
    ['3,700.707', undefined],
    ['3.700,707', undefined],
    ['37,00', 37],
    ['3,70', undefined],
    ['-5', undefined],
    ['5 plays', undefined],
    ['', undefined],
  ])('%j is %j', (text, number) => {
    expect(wholeNumber(text)).toBe(number);
  });

  test('of an ID is read up to 64 bits, with any number of zeros before it that makes sense', () => {
    expect(parseHistoryId(`${'0'.repeat(39)}7`)).toBe('7');
    expect(parseHistoryId(`${'0'.repeat(40)}7`)).toBeUndefined();
  });
});

test.each(['#', '####', '#REF!', '#N/A', '#NAME?'])(
  '%j is what a spreadsheet writes for what it lost',
  cell => {
    expect(isLost(cell)).toBe(true);
    expect([`x${cell}`, `${cell} x`].map(isLost)).toEqual([false, false]);
  },
);

test.each([
  ['tt0041959', 'tt0041959'],
  ['TT0041959', 'tt0041959'],
  ['xtt0041959', undefined],
  ['tt0041959x', undefined],
  ['nm0041959', undefined],
])('the IMDb ID %j is %j', (cell, id) => {
  expect(PLAY_FIELDS.imdbId.read(cell)).toBe(id);
});

test.each([
  ['{"a":1}', 'JSON'],
  ['{\n  "a": 1}', 'JSON'],
  ['{}', 'JSON'],
  ['[{"a":1}]', 'JSON'],
  ['[ 1]', 'JSON'],
  ['\uFEFF  ["a"]', 'JSON'],
  ['{', 'JSON'],
  ['{history_id},remove\n', undefined],
  ['{history_id,"remove"}\n', undefined],
  ['[history_id],remove\n', undefined],
  ['<!DOCTYPE html>', 'web page'],
  ['<?xml version="1.0"?>', 'web page'],
  ['<history_id>,remove\n', undefined],
  ['history_id\n', undefined],
])('a file that begins with %j is %j', (text, kind) => {
  const explained = explainOtherKind(Buffer.from(text));
  if (kind === undefined) expect(explained).toBeUndefined();
  else expect(explained).toContain(kind);
});
