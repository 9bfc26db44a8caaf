/** A commit's SHA by a short name. */
export function sha(name: string | number): string {
  return String(name).padStart(40, 'c');
}
