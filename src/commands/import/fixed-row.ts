import { quote } from '../../base/wording.ts';
import type { GivenRow, ItemClaims } from '../../csv/given-row.ts';
import { readMoveTo } from '../../csv/move-to.ts';

/** The columns by which a list of rows to fix is known. */
export const FIX_COLUMNS = ['use', 'reason', 'candidates'] as const;

const YES = /^(?:x|✓|✔|yes|y|ok|true|1)$/i;
const NO = /^(?:no|n|false|0|skip)$/i;
const ADDRESS =
  /^(?:https?:\/\/)?(?:www\.|app\.)?trakt\.tv\/(movies|shows)\/([^/?#\s]+)(?:\/seasons\/(\d{1,5})\/episodes\/(\d{1,6}))?\/?(?:[?#].*)?$/i;

/**
 * A row as the person completed it in a list of rows to fix: what they wrote into the column `use` stands for all that the row
 * claims. A row with nothing there stays to be fixed, and is left out; rows of other files are as they are.
 */
export function fixedRow(row: GivenRow): GivenRow[] {
  const cells = row.cells();
  if (!FIX_COLUMNS.every(column => Object.hasOwn(cells, column))) return [row];
  const use = (cells.use ?? '').trim();
  if (use === '' || NO.test(use)) return [];
  const addresses = [...(cells.candidates ?? '').matchAll(/https:\/\/\S+/g)].map(([address]) => address);
  const [only, ...others] = addresses;
  const time = readMoveTo(use);
  if (time !== undefined && !/^\d+$/.test(use) && only !== undefined && others.length === 0)
    return [withClaims({ ...row, time }, claimsAt(only))];
  if (YES.test(use)) {
    if (only === undefined) return [{ ...row, doubt: notUnderstood(use) }];
    return [others.length === 0 ? withClaims(row, claimsAt(only)) : { ...row, doubt: WHICH }];
  }
  const claims = claimsAt(use) ?? claimsById(use, row.claims.type);
  return [claims === undefined ? { ...row, doubt: notUnderstood(use) } : withClaims(row, claims)];
}

function withClaims(row: GivenRow, claims: ItemClaims | undefined): GivenRow {
  const { doubt, doubtKind, ...rest } = row;
  if (rest.time === undefined || doubtKind === 'shifted') return row;
  return { ...rest, claims: claims ?? {} };
}

/** What the address of a movie or an episode at Trakt names. */
function claimsAt(address: string): ItemClaims | undefined {
  const [, kind, inAddress = '', season, episode] = ADDRESS.exec(address) ?? [];
  const slug = decoded(inAddress);
  if (kind === undefined) return undefined;
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

function notUnderstood(use: string): string {
  return (
    `${quote(use)} in the column use is not understood. Write the address of the movie or episode at trakt.tv there, its Trakt ID or IMDb ID, ` +
    'or yes where there is one candidate.'
  );
}
