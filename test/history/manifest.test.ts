import { describe, expect, it } from 'vitest';
import { believedActivities } from '../../src/history/activities.ts';
import { readManifest, writeManifest } from '../../src/history/manifest.ts';

const content = {
  account: 'sam',
  takenAt: '2025-11-21T03:00:00.000Z',
  lastFullReadAt: '2025-11-20T03:00:00.000Z',
  activities: { episodes: '2025-11-20T20:00:00.000Z', movies: null },
  shortfall: 2,
  counts: { plays: 1, episodes: 1, movies: 0, suspects: 0 },
  files: [{ path: 'shows/dark.csv', sha256: 'a'.repeat(64), plays: 1, showTraktId: 7 }],
};

describe('the manifest', () => {
  it('is read as it was written', () => {
    expect(readManifest(writeManifest(content))).toEqual({ version: 1, ...content });
  });

  it.each([
    ['', 'it is not JSON'],
    ['[]', 'expected object'],
    ['{"version": 2}', 'a newer version of this action'],
    [writeManifest({ ...content, takenAt: 'yesterday' }), 'takenAt'],
    [writeManifest({ ...content, shortfall: -1 }), 'shortfall'],
    [
      writeManifest({ ...content, files: [{ ...content.files[0]!, path: '../../.git/config' }] }),
      'files.0.path',
    ],
    [
      writeManifest({ ...content, files: [{ ...content.files[0]!, sha256: 'A'.repeat(64) }] }),
      'files.0.sha256',
    ],
  ])('is not believed when it is %j', (text, reason) => {
    expect(readManifest(text)).toEqual({ unreadable: expect.stringContaining(reason) });
  });
});

describe('a last-activity stamp', () => {
  const now = Date.parse('2025-11-21T03:00:00.000Z');
  const earlier = { episodes: '2025-11-20T20:00:00.000Z', movies: '2025-11-01T20:00:00.000Z' };
  const stamps = { ...earlier, episodes: '2025-11-21T02:58:00.000Z' };

  it('is believed when the read shows the change', () => {
    expect(believedActivities(stamps, earlier, new Set(['episode']), now)).toEqual(stamps);
  });

  it('is believed once no read can be stale any more', () => {
    expect(believedActivities(stamps, earlier, new Set(), now + 5 * 60_000)).toEqual(stamps);
  });

  it('may be ahead of a stale read, so the earlier one counts', () => {
    expect(believedActivities(stamps, earlier, new Set(['movie']), now)).toEqual(earlier);
  });
});
