import { type Fields, isObject } from '../base/fields.ts';
import { list } from './json.ts';
import type { JsonSource } from './source.ts';

/**
 * Backups that do not say when anything was watched: SeriesGuide’s (`seriesguide-shows-backup.json`). Form:
 * UweTrottmann/SeriesGuide (docs/export-import-json-format.md).
 */
export const WITHOUT_TIMES: JsonSource = {
  name: 'SeriesGuide',
  read: value => {
    const entries = list(value).filter(isObject);
    return entries.length > 0 && entries.every(isOfSeriesGuide) ? [{ noPlay: NO_TIMES }] : undefined;
  },
};

function isOfSeriesGuide(entry: Fields): boolean {
  return (
    ('tmdb_id' in entry || 'tvdb_id' in entry) &&
    list(entry.seasons)
      .filter(isObject)
      .some(season => 'episodes' in season)
  );
}

const NO_TIMES =
  'SeriesGuide’s backup does not say when episodes were watched. Connect SeriesGuide to Trakt: it uploads them itself.';
