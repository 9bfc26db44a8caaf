import { describe, expect, it } from 'vitest';
import { aheadOfUtc, momentOf, offsetsOf } from '../../src/history/zone.ts';

const HOUR = 3_600_000;
const wall = (text: string) => Date.parse(`${text}:00Z`);
const moment = (zone: string, text: string) =>
  new Date(momentOf(zone, wall(text))).toISOString().slice(0, 16);

describe('how far a clock is ahead of UTC', () => {
  it.each([
    ['Europe/Berlin', '2025-11-17T01:02', 1],
    ['Europe/Berlin', '2025-07-17T01:02', 2],
    ['America/New_York', '2025-11-17T01:02', -5],
    ['Asia/Kathmandu', '2025-11-17T20:59', 5.75],
    ['no zone', '2025-11-17T01:02', 0],
  ])('in %s at %s', (zone, time, hours) => {
    expect(aheadOfUtc(zone, wall(time))).toBe(hours * HOUR);
  });

  it('is both about a change of the clocks, and that of UTC', () => {
    expect(offsetsOf('Europe/Berlin', wall('2025-10-26T12:00'))).toEqual([0, 2 * HOUR, HOUR]);
    expect(offsetsOf('Europe/Berlin', wall('2025-11-17T12:00'))).toEqual([0, HOUR]);
  });
});

describe('the moment at which a clock shows a time', () => {
  it.each([
    ['on any day', 'Europe/Berlin', '2025-11-17T01:02', '2025-11-17T00:02'],
    ['in summer', 'Europe/Berlin', '2025-07-17T01:02', '2025-07-16T23:02'],
    ['before it is set back', 'Europe/Berlin', '2025-10-26T01:30', '2025-10-25T23:30'],
    ['after it was set back', 'Europe/Berlin', '2025-10-26T03:30', '2025-10-26T02:30'],
    ['twice is the earlier one', 'Europe/Berlin', '2025-10-26T02:30', '2025-10-26T00:30'],
    ['never is by the clock from before', 'Europe/Berlin', '2025-03-30T02:30', '2025-03-30T01:30'],
    ['after it was set forward', 'Europe/Berlin', '2025-03-30T03:30', '2025-03-30T01:30'],
    ['in no zone', 'no zone', '2025-03-30T03:30', '2025-03-30T03:30'],
  ])('%s', (_, zone, text, utc) => expect(moment(zone, text)).toBe(utc));
});
