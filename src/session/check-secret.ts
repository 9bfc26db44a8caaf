const CHARACTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const LENGTH = 8;

/** A name for a throw-away secret beside a secret, which nobody else uses: `TRAKT_TOKEN_CHECK_X3K9Q0AB`. */
export async function createThrowAway(secretName: string): Promise<string> {
  const { randomInt } = await import('node:crypto');
  for (;;) {
    const random = Array.from({ length: LENGTH }, () => CHARACTERS[randomInt(CHARACTERS.length)]).join('');
    const name = `${secretName.toUpperCase()}_CHECK_${random}`;
    if (isThrowAway(name, secretName)) return name;
  }
}

/**
 * Whether a secret is one that an earlier run left behind. The random part of each has letters and digits, so that
 * `TRAKT_TOKEN_CHECK_PASSWORD`, or one with a date, is never taken for one.
 */
export function isThrowAway(name: string, secretName: string): boolean {
  const prefix = `${secretName.toUpperCase()}_CHECK_`;
  if (!name.toUpperCase().startsWith(prefix)) return false;
  return /^(?=.*[A-Z])(?=.*\d)[A-Z\d]{8}$/.test(name.toUpperCase().slice(prefix.length));
}
