/**
 * A text of a package with another piece in place of one that is known.
 * @throws when that is not there once, as in the version that this was written for
 */
export function exchanged(text: string, known: string, wanted: string): string {
  const parts = text.split(known);
  if (known === '' || parts.length !== 2)
    throw new Error(`A package no longer has ${known}: adapt the build.`);
  return parts.join(wanted);
}
