import { describe, expect, test } from 'vitest';
import { titleClaims } from '../../src/sources/netflix.ts';
import { inWords, readText } from './read.ts';

const episode = (title: string, claims: object) => ({ type: 'episode', title, ...claims });

describe('a title of Netflix', () => {
  test.each([
    [
      'Seinfeld: Season 4: The Bubble Boy (Episode 6)',
      episode('Seinfeld', { season: 4, episodeTitle: 'The Bubble Boy', episode: 6 }),
    ],
    ['Peep Show: Series 9: Episode 6', episode('Peep Show', { season: 9, episode: 6 })],
    ['Adolescence: Limited Series: Episode 4 (Episode 4)', episode('Adolescence', { season: 1, episode: 4 })],
    [
      'Stranger Things: Stranger Things 2: Chapter One: MADMAX',
      episode('Stranger Things', { season: 2, episodeTitle: 'Chapter One: MADMAX' }),
    ],
    [
      'Star Trek: Deep Space Nine: Season 1: Emissary',
      episode('Star Trek: Deep Space Nine', { season: 1, episodeTitle: 'Emissary' }),
    ],
    ['Money Heist: Part 3: Episode 1', episode('Money Heist', { episode: 1 })],
    ['Pokémon: Volume 1: The Start', episode('Pokémon', { episodeTitle: 'The Start' })],
    ['Dark: Staffel 2: Folge 3', episode('Dark', { season: 2, episode: 3 })],
    ['Lupin: Saison 1: Chapitre 3', episode('Lupin', { season: 1, episodeTitle: 'Chapitre 3' })],
    ['Élite: Temporada 1: Bienvenidos', episode('Élite', { season: 1, episodeTitle: 'Bienvenidos' })],
    ['Suburra: Stagione 1: Episodio 2', episode('Suburra', { season: 1, episode: 2 })],
    ['Sorjonen: Kausi 1: Jakso 4', episode('Sorjonen', { season: 1, episode: 4 })],
    ['Undercover: Seizoen 2: Aflevering 1', episode('Undercover', { season: 2, episode: 1 })],
    ['Wielka woda: Miniserial: Odcinek 1', episode('Wielka woda', { season: 1, episode: 1 })],
    ['Эпидемия: Сезон 1: Серия 2', episode('Эпидемия', { season: 1, episode: 2 })],
    ['진격의 거인: 시즌 2: 에피소드 3', episode('진격의 거인', { season: 2, episode: 3 })],
    ['三体: 第 1 季: 第 2 集', episode('三体', { season: 1, episode: 2 })],
    ['Kulüp: 1. Sezon: Bölüm 3', episode('Kulüp', { season: 1, episode: 3 })],
    ['Kulüp: 2 Sezon: Bölüm 3', episode('Kulüp', { season: 2, episode: 3 })],
    [
      'Lost: Part 2 of Us: Tales',
      {
        type: 'movie',
        title: 'Lost: Part 2 of Us: Tales',
        orElse: [
          episode('Lost', { episodeTitle: 'Part 2 of Us: Tales' }),
          episode('Lost: Part 2 of Us', { episodeTitle: 'Tales' }),
        ],
      },
    ],
    ['Serenity', { type: 'movie', title: 'Serenity' }],
    ['Nymphomaniac: Volume 1', { type: 'movie', title: 'Nymphomaniac: Volume 1' }],
  ])('%s', (title, claims) => {
    expect(titleClaims(title)).toEqual(claims);
  });

  test.each([
    ['Season 12: Episode 12', { season: 12, episode: 12 }],
    ['Season2: Episode3', { season: 2, episode: 3 }],
    ['season 2: episode 3', { season: 2, episode: 3 }],
    ['第12季: 第12集', { season: 12, episode: 12 }],
    ['第 2 季: 第 3 集', { season: 2, episode: 3 }],
    ['2季: 3集', { season: 2, episode: 3 }],
    ['12. sezóna: 第3話', { season: 12, episode: 3 }],
    ['2sezon: エピソード12', { season: 2, episode: 12 }],
    ['mini series: Tales', { season: 1, episodeTitle: 'Tales' }],
    ['Miniseries: Tales', { season: 1, episodeTitle: 'Tales' }],
    ['Mini-Series: Tales', { season: 1, episodeTitle: 'Tales' }],
    ['Mini-Série: Tales', { season: 1, episodeTitle: 'Tales' }],
    ['Minissérie: Tales', { season: 1, episodeTitle: 'Tales' }],
    ['Мини-сериал: Серия 3', { season: 1, episode: 3 }],
    ['リミテッドシリーズ: 第3話', { season: 1, episode: 3 }],
    ['Part 12: Tales', { episodeTitle: 'Tales' }],
    ['Part IV: Tales', { episodeTitle: 'Tales' }],
    ['Part4: Tales', { episodeTitle: 'Tales' }],
    ['The Crown 2: Tales', { season: 2, episodeTitle: 'Tales' }],
    ['The Crown 12: Tales', { season: 12, episodeTitle: 'Tales' }],
    ['Season 1: Tales (Episode 12)', { season: 1, episodeTitle: 'Tales', episode: 12 }],
    ['Season 1: The Episode 3', { season: 1, episodeTitle: 'The Episode 3' }],
    ['Season 1: Episode 3 Again', { season: 1, episodeTitle: 'Episode 3 Again' }],
    ['Season 1: Tales (Episode 6) Again', { season: 1, episodeTitle: 'Tales (Episode 6) Again' }],
    ['Season 1: Tales (The Episode 6)', { season: 1, episodeTitle: 'Tales (The Episode 6)' }],
    ['Season 1: 13話の夢', { season: 1, episodeTitle: '13話の夢' }],
    ['Season 1: Room 3集', { season: 1, episodeTitle: 'Room 3集' }],
    ['Season 1: (Episode 6)', { season: 1, episodeTitle: '(Episode 6)' }],
  ])('claims what it says and no more: The Crown: %s', (rest, claims) => {
    expect(titleClaims(`The Crown: ${rest}`)).toEqual(episode('The Crown', claims));
    expect(titleClaims(`The Crown： ${rest.replaceAll(': ', '：')}`)).toEqual(episode('The Crown', claims));
  });

  test.each([
    'Preseason 2',
    'Season 2 Recap',
    'Season Two',
    'The Limited Series',
    'Limited Series Again',
    'Apart 2',
    'Part 2b',
    'Part Two',
    'The Crown 123',
    'The Crown 1a',
    'The Crown a1',
    'The Crowns 2',
    '新第 2 季',
    '第 2 季新',
    'x2. sezóna',
    '2. sezóna x',
  ])('has no season in %s', name => {
    expect(titleClaims(`The Crown: ${name}: Tales`)).toMatchObject({
      type: 'movie',
      title: `The Crown: ${name}: Tales`,
      orElse: [
        episode('The Crown', { episodeTitle: `${name}: Tales` }),
        episode(`The Crown: ${name}`, { episodeTitle: 'Tales' }),
      ],
    });
  });

  test('of twelve parts is taken apart, and of more it is not', () => {
    const parts = (count: number) => Array.from({ length: count }, (_, nth) => `Part of ${nth}`).join(': ');
    expect(titleClaims(parts(12)).orElse).toHaveLength(11);
    expect(titleClaims(parts(13))).toEqual({ type: 'movie', title: parts(13) });
  });

  test('without a season it may be a movie, or an episode of any of the shows that it can begin with', () => {
    expect(titleClaims('Glass Onion: A Knives Out Mystery: Tales')).toEqual({
      type: 'movie',
      title: 'Glass Onion: A Knives Out Mystery: Tales',
      orElse: [
        episode('Glass Onion', { episodeTitle: 'A Knives Out Mystery: Tales' }),
        episode('Glass Onion: A Knives Out Mystery', { episodeTitle: 'Tales' }),
      ],
    });
  });
});

describe('the words of Netflix', () => {
  const LANGUAGES = [
    ['English', 'Title', 'Date', 'Season 2: Episode 3'],
    ['English (UK)', 'Title', 'Date', 'Series 2: Episode 3'],
    ['German', 'Titel', 'Datum', 'Staffel 2: Folge 3'],
    ['French', 'Titre', 'Date', 'Saison 2: Épisode 3'],
    ['Spanish', 'Título', 'Fecha', 'Temporada 2: Episodio 3'],
    ['Italian', 'Titolo', 'Data', 'Stagione 2: Episodio 3'],
    ['Portuguese', 'Título', 'Data', 'Temporada 2: Episódio 3'],
    ['Dutch', 'Titel', 'Datum', 'Seizoen 2: Aflevering 3'],
    ['Swedish', 'Titel', 'Datum', 'Säsong 2: Avsnitt 3'],
    ['Norwegian', 'Tittel', 'Dato', 'Sesong 2: Episode 3'],
    ['Danish', 'Titel', 'Dato', 'Sæson 2: Afsnit 3'],
    ['Finnish', 'Nimi', 'Päivämäärä', 'Kausi 2: Jakso 3'],
    ['Finnish (short)', 'Nimike', 'Pvm', 'Tuotantokausi 2: Jakso 3'],
    ['Polish', 'Tytuł', 'Data', 'Sezon 2: Odcinek 3'],
    ['Romanian', 'Titlu', 'Data', 'Sezonul 2: Episodul 3'],
    ['Czech', 'Název', 'Datum', '2. sezóna: Epizoda 3'],
    ['Slovak', 'Titul', 'Dátum', '2. séria: Epizóda 3'],
    ['Hungarian', 'Cím', 'Dátum', '2. évad: Epizód 3'],
    ['Russian', 'Название', 'Дата', 'Сезон 2: Серия 3'],
    ['Greek', 'Τίτλος', 'Ημερομηνία', 'Σεζόν 2: Επεισόδιο 3'],
    ['Turkish', 'Başlık', 'Tarih', '2. Sezon: Bölüm 3'],
    ['Japanese', 'タイトル', '日付', 'シーズン2: 第3話'],
    ['Korean', '제목', '날짜', '시즌 2: 3화'],
    ['Chinese', '标题', '日期', '第 2 季: 第 3 集'],
    ['Chinese (Taiwan)', '標題', '日期', '第2季: 第3集'],
  ] as const;

  test.each(LANGUAGES)('in %s: %s, %s, %s', (_, title, date, words) => {
    const { rows, files } = readText(`${title},${date}\nThe Crown: ${words},2020-03-16\n`);
    expect(files.map(({ source }) => source)).toEqual(['Netflix']);
    expect(rows).toMatchObject([
      {
        claims: { type: 'episode', title: 'The Crown', season: 2, episode: 3 },
        time: { kind: 'day', day: '2020-03-16' },
      },
    ]);
  });
});

test.each([': ', ': a', '：', 'Season 1: '])(
  'a title with 300,000 characters of %j has no more ways to be read than others',
  part => {
    const claims = titleClaims(`Lost${part.repeat(300_000 / part.length)}`);
    expect(claims.orElse ?? []).toEqual([]);
    expect(claims.type).toBe('movie');
  },
);

describe('the order of day and month', () => {
  const days = (header: string, ...cells: string[]) =>
    readText(`${header}\n${cells.map(cell => `Serenity,"${cell}"`).join('\n')}\n`).rows.map(
      ({ time, doubt }) => (time?.kind === 'day' ? time.day : doubt),
    );
  const BOTH =
    '“02/03/20” can mean 2020-03-02 or 2020-02-03 or 2002-03-20. Write watched_at as in 2025-11-17T01:02:00Z, or as a day: 2025-11-17.';

  test.each([
    ['English (US)', 'Title,Date', ['2/3/20', '8/16/22'], ['2020-02-03', '2022-08-16']],
    ['English (UK)', 'Title,Date', ['02/03/2020', '16/08/2022'], ['2020-03-02', '2022-08-16']],
    ['German', 'Titel,Datum', ['02.03.20', '16.08.22'], ['2020-03-02', '2022-08-16']],
    ['Finnish', 'Title,Date', ['2.3.2020', '4.5.2020'], ['2020-03-02', '2020-05-04']],
    ['Dutch', 'Titel,Datum', ['02-03-2020', '16-08-2022'], ['2020-03-02', '2022-08-16']],
    ['Swedish', 'Title,Date', ['2020-03-02', '2022-08-16'], ['2020-03-02', '2022-08-16']],
    ['Japanese', 'タイトル,日付', ['2020/03/02', '2022/08/16'], ['2020-03-02', '2022-08-16']],
    ['Korean', 'Title,Date', ['20. 3. 2.', '22. 8. 30.'], ['2020-03-02', '2022-08-30']],
    ['Hungarian', 'Title,Date', ['2020. 03. 02.', '2022. 08. 16.'], ['2020-03-02', '2022-08-16']],
  ])('is taken from the file where it is certain: %s', (_, header, cells, expected) => {
    expect(days(header, ...cells)).toEqual(expected);
  });

  test('is not guessed', () => {
    expect(days('Title,Date', '02/03/20', '03/04/20')[0]).toBe(BOTH);
    expect(days('Title,Date', '5/5/2020')).toEqual(['2020-05-05']);
    expect(days('Title,Date', '16/08/2022', '08/17/2022', '02/03/20')).toEqual([
      '2022-08-16',
      '2022-08-17',
      BOTH,
    ]);
  });
});

describe('viewing activity', () => {
  const header =
    'Profile Name,Start Time,Duration,Attributes,Title,Supplemental Video Type,Device Type,Bookmark,Latest Bookmark,Country\n';
  const row = (start: string, title: string, { duration = '00:48:12', profile = 'Sam', extra = '' } = {}) =>
    `${profile},${start},${duration},,${title},${extra},TV,00:48:12,00:48:12,US (United States)`;
  const NOTE =
    'warning : Sittings of one title within a day count as one play. Anything shorter than two minutes is left out.';

  test('sittings of one title within a day are one play; trailers and seconds are none', () => {
    const text = [
      row('2024-03-14 20:12:03', 'Heat', { duration: '01:00:00' }),
      row('2024-03-15 19:12:03', 'Heat', { duration: '01:00:00' }),
      row('2024-05-15 19:12:03', 'Heat', { duration: '02:00:00' }),
      row('2024-05-16 19:12:03', 'Severance: Season 2: Trailer', { extra: 'TRAILER' }),
      row('2024-05-16 19:12:03', 'Serenity', { duration: '00:01:59' }),
    ].join('\n');
    expect(inWords(readText(header + text))).toEqual([
      '{"type":"movie","title":"Heat"} {"kind":"time","at":"2024-03-15T19:12:00.000Z"}',
      '{"type":"movie","title":"Heat"} {"kind":"time","at":"2024-05-15T19:12:00.000Z"}',
      NOTE,
    ]);
  });

  test('is listed newest first, as Netflix does: the last sitting of a day counts, and two days apart are two plays', () => {
    const text = [
      row('2024-03-17 08:00:00', 'Heat'),
      row('2024-03-15 19:12:03', 'Heat'),
      row('2024-03-14 20:12:03', 'Heat'),
    ].join('\n');
    expect(inWords(readText(header + text))).toEqual([
      '{"type":"movie","title":"Heat"} {"kind":"time","at":"2024-03-17T08:00:00.000Z"}',
      '{"type":"movie","title":"Heat"} {"kind":"time","at":"2024-03-15T19:12:00.000Z"}',
      NOTE,
    ]);
  });

  test('a sitting whose time cannot be read is in doubt, and takes no other one with it', () => {
    const text = [row('14 March', 'Heat'), row('2024-03-14 20:12:03', 'Heat')].join('\n');
    expect(inWords(readText(header + text))).toEqual([
      '“14 March” is not a time that is understood. Write watched_at as in 2025-11-17T01:02:00Z, or as a day: 2025-11-17.',
      '{"type":"movie","title":"Heat"} {"kind":"time","at":"2024-03-14T20:12:00.000Z"}',
      NOTE,
    ]);
  });

  test('of several profiles nothing is taken', () => {
    const text = [
      row('2024-03-14 20:12:03', 'Serenity'),
      row('2024-03-14 20:12:03', 'Serenity', { profile: 'Kim' }),
    ].join('\n');
    expect(inWords(readText(header + text))).toEqual([
      ...Array(2).fill(
        'The file has plays of 2 profiles. Keep only your own rows (Profile Name), and delete the others.',
      ),
      NOTE,
    ]);
  });
});
