interface Size {
  tags: string[];
}

/**
 * Parts the cases of one promise into the few that `npm test` tries, and the others, which are large: each part with what
 * `test` is given of it.
 */
export function bySize<const T>(
  cases: readonly T[],
  isSmall: (given: T) => boolean,
): [cases: T[], size: Size][] {
  return [
    [cases.filter(isSmall), { tags: [] }],
    [cases.filter(given => !isSmall(given)), { tags: ['large'] }],
  ];
}
