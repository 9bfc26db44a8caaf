import { type PackedPlays, packReview } from './packed.ts';
import type { Review } from './review.ts';

/** The element of the template that holds the review. */
const HOLDER = '<script type="application/json" id="review">';

/**
 * The review page: one HTML file that needs no network.
 * @param template as scripts/review-page.ts builds it
 * @param packed the plays of the review, where they are packed already
 */
export function reviewPage(template: string, review: Review, packed?: PackedPlays): string {
  const [before, after, ...others] = template.split(HOLDER);
  if (before === undefined || after === undefined || others.length > 0)
    throw new Error('The template of the review page must have one place for the review.');
  return before + HOLDER + jsonInHtml(packReview(review, packed)) + after;
}

/** JSON without any character that HTML or a script could take for its own. */
export function jsonInHtml(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
