import { describe, expect, it } from 'vitest';
import { believedActivities, isSameActivity } from '../../src/history/activities.ts';

const MINUTE = 60_000;
const now = Date.parse('2025-11-21T03:00:00.000Z');
const earlier = { episodes: '2025-11-20T20:00:00.000Z', movies: '2025-11-01T20:00:00.000Z' };
const stamps = { ...earlier, episodes: '2025-11-21T02:58:00.000Z' };

describe('a last-activity stamp', () => {
  it('is believed when the read shows the change', () => {
    expect(believedActivities(stamps, earlier, new Set(['episode']), now)).toEqual(stamps);
    const movie = { ...earlier, movies: '2025-11-21T02:58:00.000Z' };
    expect(believedActivities(movie, earlier, new Set(['movie']), now)).toEqual(movie);
  });

  it('is believed once no read can be stale any more: when it is more than six minutes old', () => {
    expect(believedActivities(stamps, earlier, new Set(), now + 4 * MINUTE)).toEqual(earlier);
    expect(believedActivities(stamps, earlier, new Set(), now + 4 * MINUTE + 1)).toEqual(stamps);
  });

  it('may be ahead of a stale read, so the earlier one counts', () => {
    expect(believedActivities(stamps, earlier, new Set(['movie']), now)).toEqual(earlier);
  });

  it('that is none any more is believed at once', () => {
    const none = { episodes: null, movies: null };
    expect(believedActivities(none, earlier, new Set(), now)).toEqual(none);
  });
});

describe('two looks at the stamps', () => {
  it('agree only when neither moved', () => {
    expect(isSameActivity(stamps, { ...stamps })).toBe(true);
    expect(isSameActivity(stamps, { ...stamps, episodes: '2025-11-21T02:59:00.000Z' })).toBe(false);
    expect(isSameActivity(stamps, { ...stamps, movies: null })).toBe(false);
  });
});
