/**
 * Writes by their numbers the characters that esbuild leaves as they are, which are those in regular expressions: V8 reads a file that
 * is all ASCII faster, and keeps half as many bytes of it.
 */
export function inAscii(text: string): string {
  if (/\braw`[^`]*[\u0080-\uFFFF]/.test(text)) throw new Error('A raw string would say something else.');
  return text.replace(
    /[\u0080-\uFFFF]/g,
    unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}`,
  );
}
