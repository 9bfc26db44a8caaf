import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSuspects } from '../../src/history/suspects.ts';
import { jsonInHtml, reviewPage } from '../../src/review-page/html.ts';
import { createPacker, packReview, unpackReview } from '../../src/review-page/packed.ts';
import type { Review } from '../../src/review-page/review.ts';
import { bulkMark, episodePlay, moviePlay, suspectSetting } from '../history/plays.ts';

const TEMPLATE = '<p></p><script type="application/json" id="review"></script><script>run()</script>';

function reviewOf(differs: Partial<Review> = {}): Review {
  const plays = [
    episodePlay(),
    ...bulkMark(3),
    moviePlay(),
    moviePlay({ historyId: '6', watchedAt: '2030-01-01T20:00:00.000Z' }),
    episodePlay({ historyId: '5', title: null }),
  ];
  return {
    account: 'sam',
    timezone: 'Europe/Berlin',
    exportedAt: '2025-11-21T03:17:00.000Z',
    target: {
      serverUrl: 'https://github.com',
      repository: { owner: 'sam', repo: 'trakt-history' },
      defaultBranch: 'main',
      id: '1',
    },
    name: 'all',
    title: undefined,
    plays,
    suspects: findSuspects(plays, suspectSetting()),
    progress: undefined,
    ...differs,
  };
}

/** What the page reads out of the HTML. */
function held(html: string): unknown {
  return JSON.parse(/<script type="application\/json" id="review">(.*?)<\/script>/s.exec(html)?.[1] ?? '');
}

describe('the review page', () => {
  test('holds the whole review', () => {
    const review = reviewOf();
    const packed = held(reviewPage(TEMPLATE, review)) as ReturnType<typeof packReview>;
    expect(review.suspects.map(group => group.kind)).toEqual(['bulk', 'future', 'duplicate']);
    expect(unpackReview(packed)).toEqual(review);
  });

  test('names each show, movie and episode once', () => {
    const { titles, items } = packReview(reviewOf());
    expect(titles).toHaveLength(3);
    expect(items).toHaveLength(6);
  });

  test('packs plays that were prepared, other ones, and some of them in another order as it packs any', () => {
    const { plays } = reviewOf();
    const packer = createPacker();
    packer.prepare(plays.slice(2));
    packer.prepare(plays.toReversed());
    for (const some of [
      plays,
      plays.slice(1, 4),
      plays.toReversed(),
      plays.map(play => ({ ...play, title: 'Heat' })),
      [],
    ])
      expect(packer.pack(some)).toEqual(createPacker().pack(some));
  });

  test('holds any ID and any time as it is', () => {
    const anyPlay = fc.record({
      historyId: fc.bigInt({ min: 1n, max: 2n ** 64n - 1n }).map(String),
      watchedAt: fc.oneof(
        fc.integer({ min: -2e11, max: 2e11 }).map(seconds => new Date(seconds * 1000).toISOString()),
        fc.constantFrom('2025-11-17T01:02:03Z', '2025-11-17T01:02:03.123Z', '2025-02-30T01:02:00.000Z'),
      ),
    });
    fc.assert(
      fc.property(fc.array(anyPlay), plays => {
        const review = reviewOf({ plays: plays.map(differs => episodePlay(differs)), suspects: [] });
        expect(unpackReview(packReview(review))).toEqual(review);
      }),
    );
  });

  test.each([
    '</script><script>alert(1)</script>',
    '<!-- <script>',
    '-->',
    '\u2028 \u2029',
    '$& $1 $`',
    '&quot;',
    '\uD800',
    '{{data}}',
  ])('holds the title %j without anything that HTML or a script reads', title => {
    const html = reviewPage(TEMPLATE, reviewOf({ plays: [episodePlay({ title })], suspects: [] }));
    expect(html.match(/<\/?script|<!--/g)).toHaveLength(4);
    expect(html).not.toMatch(/[\u2028\u2029]/);
    expect(html.endsWith('</script><script>run()</script>')).toBe(true);
    expect((held(html) as ReturnType<typeof packReview>).titles[0]?.[1]).toBe(title);
  });

  test('needs one place for the review', () => {
    expect(() => reviewPage('<p></p>', reviewOf())).toThrow('must have one place');
    expect(() => reviewPage(TEMPLATE + TEMPLATE, reviewOf())).toThrow('must have one place');
  });

  test('writes JSON that is the same value', () => {
    const value = { a: '<>&\u2028\u2029', b: [1, null, 'é😀'] };
    expect(JSON.parse(jsonInHtml(value))).toEqual(value);
  });
});
