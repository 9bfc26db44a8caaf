import type { ItemClaims } from '../csv/given-row.ts';
import { numberOf, only, play } from './claims.ts';
import type { ReadRow, TableSource } from './source.ts';
import type { Table, TableRow } from './table.ts';
import { dateOrderOf, readWhen } from './when.ts';

const TITLE = [
  'title',
  'titel',
  'titre',
  'título',
  'titolo',
  'titul',
  'tytuł',
  'tittel',
  'nimi',
  'nimike',
  'название',
  'タイトル',
  '제목',
  '标题',
  '標題',
  'başlık',
  'τίτλος',
  'cím',
  'název',
  'titlu',
];
const DATE = [
  'date',
  'datum',
  'fecha',
  'data',
  'dato',
  'päivämäärä',
  'pvm',
  'дата',
  '日付',
  '날짜',
  '日期',
  'tarih',
  'ημερομηνία',
  'dátum',
];

/**
 * Netflix’s `NetflixViewingHistory.csv` (Account → Profile → Viewing activity → Download all): a title and a day, both in the
 * language of the profile. A show is `Show: Season 1: Episode`. A plain list of titles with dates looks the same. Form:
 * https://help.netflix.com/en/node/101917.
 */
export const NETFLIX_HISTORY: TableSource = {
  name: 'Netflix',
  wrote: header =>
    header.size === 2 && TITLE.some(name => header.has(name)) && DATE.some(name => header.has(name)),
  open: ({ header, rows }) => {
    const [title = '', date = ''] = [TITLE, DATE].map(names => names.find(name => header.has(name)));
    const order = dateOrderOf(rows.map(row => row.cell(date)));
    return row => play(titleClaims(row.cell(title)), readWhen(row.cell(date), { order }));
  },
};

/**
 * `ViewingActivity.csv` of the data that Netflix sends on request: a line for each sitting, in UTC. Sittings of one title
 * within a day are one play, at the last of them. Trailers, and what ran for less than two minutes, are left out. Form:
 * https://help.netflix.com/en/node/100624.
 */
export const NETFLIX_ACTIVITY: TableSource = {
  name: 'Netflix (viewing activity)',
  note: 'Sittings of one title within a day count as one play. Anything shorter than two minutes is left out.',
  wrote: header => ['profilename', 'starttime', 'duration', 'title'].every(name => header.has(name)),
  open: readActivity,
};

const DAY = 86_400_000;
const SHORTEST = 120;

function readActivity({ rows }: Table): ReadRow {
  const profiles = new Set(rows.map(row => row.cell('profilename')).filter(Boolean));
  const starts = Map.groupBy(
    rows.filter(isWatched),
    row => `${row.cell('profilename')}\0${row.cell('title')}`,
  );
  const goesOn = new Set(
    [...starts.values()].flatMap(sittings => {
      const sorted = sittings.toSorted((a, b) => startOf(a) - startOf(b));
      return sorted.filter((row, at) => {
        const next = sorted[at + 1];
        return next !== undefined && startOf(next) - startOf(row) < DAY;
      });
    }),
  );
  return row => {
    if (!isWatched(row) || goesOn.has(row)) return { noPlay: '' };
    const said = play(titleClaims(row.cell('title')), readWhen(row.cell('starttime'), { isUtc: true }));
    return profiles.size > 1 ? { ...said, doubt: severalProfiles(profiles), doubtKind: 'profiles' } : said;
  };
}

function severalProfiles(profiles: ReadonlySet<string>): string {
  return `The file has plays of ${profiles.size} profiles. Keep only your own rows (Profile Name), and delete the others.`;
}

function isWatched(row: TableRow): boolean {
  const [hours, minutes, seconds] = row.cell('duration').split(':').map(Number);
  const length = (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0);
  return row.cell('supplementalvideotype') === '' && !(length < SHORTEST);
}

function startOf(row: TableRow): number {
  const when = readWhen(row.cell('starttime'), { isUtc: true });
  return 'time' in when && when.time.kind === 'time' ? Date.parse(when.time.at) : Number.NaN;
}

/** The words that Netflix writes before the number of a season. */
const SEASON =
  /^(?:season|series|staffel|saison|temporada|stagione|seizoen|säsong|sesong|sæson|kausi|tuotantokausi|sezon|sezonul|sezóna|séria|évad|сезон|σεζόν|עונה|الموسم|シーズン|시즌|musim|mùa|phần|ซีซั่น)\s*(\d{1,4})$/i;
const SEASON_BEFORE =
  /^(?:第?\s*(\d{1,4})\s*季|(\d{1,4})\.?\s*(?:évad|sezóna|séria|sezon|sezona|kausi|staffel|säsong|сезон))$/i;
/** There is only one. */
const ONLY_SEASON =
  /^(?:limited series|mini-?\s?series|miniserie|miniserien|mini-?série|miniséries?|minissérie|minisarja|miniserial|мини-?сериал|リミテッドシリーズ|리미티드 시리즈)$/i;
/** Parts of a show that are seasons at Netflix, and may be something else at Trakt. */
const PART =
  /^(?:part|teil|partie|parte|deel|del|osa|volume|vol\.|book|buch|livre|libro|collection|chapter)\s*[\dIVX]+$/i;
/** An episode without a title of its own. */
const NUMBER_ALONE =
  /^(?:episode|folge|épisode|episodio|episódio|episodul|aflevering|avsnitt|afsnit|jakso|odcinek|epizoda|epizóda|epizód|серия|эпизод|επεισόδιο|bölüm|エピソード|에피소드|第)\s*(\d{1,4})\s?(?:話|集|화)?$|^(\d{1,4})\s?(?:話|集|화)$/i;
const NUMBER_BEHIND =
  /^(.+) \((?:episode|folge|épisode|episodio|episódio|aflevering|avsnitt|afsnit|jakso|odcinek)\s(\d{1,4})\)$/i;

/** No title of Netflix’s has more parts, and each is one more thing that it may be. */
const MOST_PARTS = 12;

/** Every way to read `Show: Season 1: Episode`; a title without a season may be a movie or an episode. */
export function titleClaims(text: string): ItemClaims {
  const parts = text.split(/: | ?： ?/).map(part => part.trim());
  const movie: ItemClaims = { type: 'movie', title: text };
  if (parts.length > MOST_PARTS) return movie;
  const at = parts.findIndex((part, index) => index > 0 && isSeason(part, parts.slice(0, index)));
  if (at < 0)
    return only({
      ...movie,
      orElse: parts.slice(1).map((_, index) => episodeOf(parts, index + 1, index + 1)),
    });
  if (at === parts.length - 1) return movie;
  const season = seasonIn(parts[at] ?? '', parts.slice(0, at));
  return { ...episodeOf(parts, at, at + 1), ...(season !== undefined && { season }) };
}

function isSeason(part: string, before: readonly string[]): boolean {
  return PART.test(part) || seasonIn(part, before) !== undefined;
}

/** `Season 2`, `Limited Series`, or the title of the show with a number: `Stranger Things 2`. */
function seasonIn(part: string, before: readonly string[]): number | undefined {
  const found = SEASON.exec(part) ?? SEASON_BEFORE.exec(part);
  if (found !== null) return numberOf(found[1] ?? found[2]);
  if (ONLY_SEASON.test(part)) return 1;
  const show = before.join(': ');
  return part.startsWith(`${show} `)
    ? numberOf(/^\d{1,2}$/.exec(part.slice(show.length + 1))?.[0])
    : undefined;
}

function episodeOf(parts: readonly string[], showEnds: number, episodeBegins: number): ItemClaims {
  const title = parts.slice(0, showEnds).join(': ');
  const name = parts.slice(episodeBegins).join(': ');
  const alone = NUMBER_ALONE.exec(name);
  if (alone !== null) return { type: 'episode', title, episode: Number(alone[1] ?? alone[2]) };
  const [, episodeTitle = name, number] = NUMBER_BEHIND.exec(name) ?? [];
  if (number !== undefined && NUMBER_ALONE.test(episodeTitle))
    return { type: 'episode', title, episode: Number(number) };
  return { type: 'episode', title, episodeTitle, ...(number !== undefined && { episode: Number(number) }) };
}
