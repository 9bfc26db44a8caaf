/** What is sent in one request, or stands in one file, cut from the list in its order. */
export function batchesOf<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

/** A batch as two, the first no smaller; one alone stays one. */
export function halvesOf<T>(batch: readonly T[]): T[][] {
  return batchesOf(batch, Math.ceil(batch.length / 2));
}
