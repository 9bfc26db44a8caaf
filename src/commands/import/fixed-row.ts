import { quote } from '../../base/wording.ts';
import type { GivenRow, ItemClaims } from '../../csv/given-row.ts';
import { readMoveTo } from '../../csv/move-to.ts';

/** Stands between two candidates in their cell. */
export const BETWEEN_CANDIDATES = ' | ';

const YES = /^(?:x|✓|✔|yes|y|ok|true|1)$/i;
const NO = /^(?:no|n|false|0|skip)$/i;
const ADDRESS =
  /^(?:https?:\/\/)?(?:www\.|app\.)?trakt\.tv\/(movies|shows)\/([^/?#\s]+)(?:\/seasons\/(\d{1,5})\/episodes\/(\d{1,6}))?\/?(?:[?#].*)?$/i;

/**
 * A row as the person completed it in a list of rows to fix: what they wrote into the column `use` stands for all that the row
 * claims. A row with nothing there stays to be fixed, and is left out; rows of other files are as they are.
 */
export function fixedRow(row: GivenRow): GivenRow[] {
  const fix = fixOf(row);
  if (fix === undefined) return [row];
  const { use } = fix;
  if (use === '' || NO.test(use)) return [];
  const candidates = fix.candidates.split(BETWEEN_CANDIDATES).filter(each => each.trim() !== '');
  const time = /^\d+$/.test(use) ? undefined : readMoveTo(use);
  if (time !== undefined && candidates.length === 1) return [asCandidate({ ...row, time }, candidates)];
  const isYes = YES.test(use);
  if (isYes && candidates.length > 0) return [asCandidate(row, candidates)];
  const claims = isYes ? undefined : (claimsAt(use) ?? claimsById(use, row.claims.type));
  return [claims === undefined ? inDoubt(row, notUnderstood(use)) : withClaims(row, claims)];
}

/** Whether a row of a list of rows to fix was left as it was. */
export function isLeftOpen(row: GivenRow): boolean {
  return fixOf(row)?.use === '';
}

/** About such rows. */
export const LEFT_OPEN =
  'The column use is empty, so this was left out. Write the address of the movie or episode there, or yes where there is one candidate.';

/** What the person wrote, and beside which candidates; `undefined` in any other list. */
function fixOf(row: GivenRow): { use: string; candidates: string } | undefined {
  const { use, reason, candidates } = row.cells();
  return use === undefined || reason === undefined || candidates === undefined
    ? undefined
    : { use: use.trim(), candidates };
}

/** The row as its only candidate; several are none, and neither is a show or what has no page at Trakt. */
function asCandidate(row: GivenRow, [only = '', ...others]: readonly string[]): GivenRow {
  if (others.length > 0) return inDoubt(row, WHICH);
  const claims = claimsAt(/https:\/\/\S+$/.exec(only.trim())?.[0] ?? '');
  return claims === undefined ? inDoubt(row, NO_PLAY) : withClaims(row, claims);
}

function inDoubt(row: GivenRow, doubt: string): GivenRow {
  return { ...row, doubt, doubtKind: 'use' };
}

function withClaims(row: GivenRow, claims: ItemClaims): GivenRow {
  const { doubt, doubtKind, ...rest } = row;
  if (rest.time === undefined || doubtKind === 'shifted') return row;
  return { ...rest, claims };
}

/** What the address of a movie or an episode at Trakt names. */
function claimsAt(address: string): ItemClaims | undefined {
  const [, kind, inAddress, season, episode] = ADDRESS.exec(address) ?? [];
  if (kind === undefined || inAddress === undefined) return undefined;
  const slug = decoded(inAddress);
  if (kind.toLowerCase() === 'movies') return { type: 'movie', slug };
  if (season === undefined || episode === undefined) return undefined;
  return { type: 'episode', slug, season: Number(season), episode: Number(episode) };
}

/** As the browser shows it; what is not encoded stays as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function claimsById(use: string, type: string | undefined): ItemClaims | undefined {
  if (/^tt\d+$/i.test(use)) return { ...(type !== undefined && { type }), imdbId: use.toLowerCase() };
  return /^\d{1,12}$/.test(use) && type !== undefined ? { type, traktId: Number(use) } : undefined;
}

const WHICH = 'There are several candidates. Copy the address of the right one into the column use.';
const NO_PLAY =
  'The candidate is not one movie or one episode. Copy the address of the movie or episode at trakt.tv into the column use.';

function notUnderstood(use: string): string {
  return (
    `${quote(use)} in the column use is not understood. Write the address of the movie or episode at trakt.tv there, its Trakt ID or IMDb ID, ` +
    'or yes where there is one candidate.'
  );
}
