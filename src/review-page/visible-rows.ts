/** Rows that are drawn above and below those in sight, so that scrolling shows no gaps. */
const SPARE_ROWS = 8;

/** Up to so many rows are drawn whether they are in sight or not, so that the browser's own search finds them. */
const DRAWN_WHOLE = 300;

interface View {
  /** Pixels between the top of the list and the top of the window; negative while the list starts below it. */
  scrolled: number;
  /** Pixels. */
  windowHeight: number;
  rowHeight: number;
  rows: number;
}

/** Which rows of a long list have to be drawn: from `start` up to, not including, `end`. */
export function visibleRows({ scrolled, windowHeight, rowHeight, rows }: View): {
  start: number;
  end: number;
} {
  if (rows <= DRAWN_WHOLE) return { start: 0, end: rows };
  const clamp = (row: number) => Math.min(Math.max(row, 0), rows);
  return {
    start: clamp(Math.floor(scrolled / rowHeight) - SPARE_ROWS),
    end: clamp(Math.ceil((scrolled + windowHeight) / rowHeight) + SPARE_ROWS),
  };
}
