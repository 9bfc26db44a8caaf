import type { PNG } from 'pngjs';

const CELLS = 40;

/** How far two pictures are apart on average, each seen as a grid of grey cells: 0 to 255. */
export function distance(a: PNG, b: PNG): number {
  const [one, other] = [greys(a), greys(b)];
  return one.reduce((sum, grey, cell) => sum + Math.abs(grey - (other[cell] ?? 0)), 0) / one.length;
}

function greys({ width, height, data }: PNG): number[] {
  const sums = new Array<number>(CELLS * CELLS).fill(0);
  const counts = new Array<number>(CELLS * CELLS).fill(0);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const cell = Math.floor((y / height) * CELLS) * CELLS + Math.floor((x / width) * CELLS);
      const at = (y * width + x) * 4;
      sums[cell] = (sums[cell] ?? 0) + ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) / 3;
      counts[cell] = (counts[cell] ?? 0) + 1;
    }
  }
  return sums.map((sum, cell) => sum / Math.max(1, counts[cell] ?? 1));
}
