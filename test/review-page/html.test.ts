import { describe, expect, test } from 'vitest';
import { findSuspects } from '../../src/history/suspects.ts';
import { jsonInHtml, reviewPage } from '../../src/review-page/html.ts';
import { packReview, type Review, unpackReview } from '../../src/review-page/review.ts';
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
    target: {
      serverUrl: 'https://github.com',
      repository: { owner: 'sam', repo: 'trakt-history' },
      defaultBranch: 'main',
      id: '1',
    },
    name: 'all',
    show: undefined,
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

  test('names each show and movie once', () => {
    expect(packReview(reviewOf()).titles).toHaveLength(3);
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
