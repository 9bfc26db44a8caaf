import { describe, expect, it } from 'vitest';
import { believedActivities, isSameActivity } from '../../src/history/activities.ts';

const MINUTE = 60_000;
const readAt = Date.parse('2025-11-21T03:00:00.000Z');
const earlier = { episodes: '2025-11-20T20:00:00.000Z', movies: '2025-11-01T20:00:00.000Z' };
const stamps = { ...earlier, episodes: '2025-11-21T02:58:00.000Z' };

describe('a last-activity stamp', () => {
  it('is believed once no read can be late by it: when it was more than six minutes old', () => {
    expect(believedActivities(stamps, earlier, readAt + 4 * MINUTE)).toEqual(earlier);
    expect(believedActivities(stamps, earlier, readAt + 4 * MINUTE + 1)).toEqual(stamps);
  });

  it('may be ahead of a late read, so the earlier one counts, each for its kind', () => {
    expect(believedActivities(stamps, earlier, readAt)).toEqual(earlier);
    const movies = '2025-11-21T02:57:00.000Z';
    expect(believedActivities({ ...stamps, movies }, earlier, readAt)).toEqual(earlier);
    expect(believedActivities({ ...stamps, movies }, earlier, readAt + 3.5 * MINUTE)).toEqual({
      ...earlier,
      movies,
    });
  });

  it('are not believed where it is not known what time it is at Trakt', () => {
    expect(believedActivities(stamps, earlier, undefined)).toEqual(earlier);
  });

  it('that is no longer set is believed at once', () => {
    const none = { episodes: null, movies: null };
    expect(believedActivities(none, earlier, readAt)).toEqual(none);
  });
});

describe('two looks at the stamps', () => {
  it('agree only when neither moved', () => {
    expect(isSameActivity(stamps, { ...stamps })).toBe(true);
    expect(isSameActivity(stamps, { ...stamps, episodes: '2025-11-21T02:59:00.000Z' })).toBe(false);
    expect(isSameActivity(stamps, { ...stamps, movies: null })).toBe(false);
  });
});
