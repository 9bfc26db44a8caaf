import { quote } from '../base/wording.ts';

const KNOWN =
  'It reads CSV files and lists, and the exports of Trakt, TV Time, Letterboxd, IMDb, Netflix, Simkl and Yamtrack.';

const SAVE_AS = 'Open it, save the sheet as “CSV UTF-8 (comma delimited)”, and upload that file.';
/** Excel’s, LibreOffice’s or Numbers’. */
export const WORKBOOK = `This is a spreadsheet workbook, not a CSV. ${SAVE_AS}`;
const EMPTY = 'The file is empty. Upload it again.';

/** What a file is that no source can read, as a sentence with what to do; `undefined` for a table, JSON or a ZIP. */
export function explainOtherKind(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 2_000)).toString('latin1');
  if (/^[\s\0]*$/.test(start) && bytes.length <= 2_000) return EMPTY;
  if (start.startsWith('\u00D0\u00CF\u0011\u00E0')) return WORKBOOK;
  if (start.startsWith('\u001F\u008B'))
    return 'This is a packed file (gzip). Unpack it, and upload the file that is in it.';
  if (/^(?:7z\u00BC\u00AF|Rar!)/.test(start))
    return 'This is an archive, but not a ZIP. Unpack it, and upload the files that are in it.';
  if (start.startsWith('%PDF'))
    return 'This is a PDF, not a CSV. Look for “Export” or “CSV” in the service that made it.';
  if (start.startsWith('SQLite format')) return `This is a database, which import does not read. ${KNOWN}`;
  return explainText(start);
}

function explainText(start: string): string | undefined {
  const text = start.replace(/^\u00EF\u00BB\u00BF/, '').trimStart();
  if (/^<(?:!doctype html|html|head|body|meta|script)/i.test(text))
    return 'This is a web page, not a CSV: the download may have ended at a sign-in page. Download the file again, signed in.';
  if (/^<(?:\?xml|!doctype|!--|[a-z]+[\s>])/i.test(text))
    return `This is XML, which import does not read. ${KNOWN}`;
  // A title at Trakt can have one; bytes that are no text have many.
  const zeros = start.split('\0').length - 1;
  return zeros > start.length / 20 && !/^(?:\u00FF\u00FE|\u00FE\u00FF)/.test(start)
    ? `This is not a text table. ${KNOWN}`
    : undefined;
}

/** Whether these bytes begin like a ZIP archive. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

/** Whether the text looks like JSON. */
export function isJson(text: string): boolean {
  return /^\s*(?:\{\s*(?:["}]|$)|\[\s*(?:[[{"\]\d-]|$))/.test(text.slice(0, 2_000));
}

/** About JSON that no source wrote. */
export function unknownJson(value: unknown): string {
  const entry = Array.isArray(value) ? value[0] : value;
  const names = typeof entry === 'object' && entry !== null ? Object.keys(entry).slice(0, 5) : [];
  const has = names.length === 0 ? '' : ` (it has ${names.map(quote).join(', ')})`;
  return `This JSON is in a form that import does not know${has}. ${KNOWN}`;
}
