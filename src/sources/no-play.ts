/** About entries that are to be watched later. */
export const WATCHLIST = 'A title on a watchlist is not a play. It was left out.';

/** About entries that name a show without an episode. */
export const WHOLE_SHOW =
  'A whole show is not a play: the file does not say which of its episodes were watched, or when. It was left out.';
