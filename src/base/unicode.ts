/**
 * An expression that needs Unicode's tables, as of its letters: they take 2 ms to load. So it is made when it is first used; a literal
 * is looked through, and has its tables loaded, as soon as its file is.
 * @returns makes it once, with the flags `gu`
 */
export function unicodeExpression(source: string): () => RegExp {
  let made: RegExp | undefined;
  return () => {
    made ??= new RegExp(source, 'gu');
    return made;
  };
}
