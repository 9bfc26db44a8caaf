/** Told of entries that are to be watched later. */
export const WATCHLIST = 'A title on a watchlist is no play. It was left out.';

/** Told of entries that name a show without an episode. */
export const WHOLE_SHOW =
  'A whole show is no play: which of its episodes were watched, and when, is not in the file. It was left out.';
