/** What a file is that is no CSV, as a sentence with what to do; `undefined` for what may be one. */
export function explainOtherKind(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 2_000)).toString('latin1');
  if (start.startsWith('PK\u0003\u0004')) return isWorkbookZip(bytes) ? WORKBOOK : ZIP;
  if (start.startsWith('\u00D0\u00CF\u0011\u00E0') || start.startsWith('\u001F\u008B\b')) return WORKBOOK;
  if (start.startsWith('%PDF')) return PDF;
  const text = start.replace(/^\u00EF\u00BB\u00BF/, '').trimStart();
  if (/^(?:\{\s*(?:["}]|$)|\[\s*(?:[[{"\]\d-]|$))/.test(text)) return JSON_FILE;
  return /^<(?:!doctype|html|\?xml)/i.test(text) ? PAGE : undefined;
}

const SAVE_AS = 'Open it and save it as “CSV UTF-8 (comma delimited)”.';
const WORKBOOK = `This is a spreadsheet workbook, not a CSV. ${SAVE_AS}`;
const ZIP = 'This is a ZIP archive, not a CSV. Unpack it and use the CSV inside.';
const PDF = 'This is a PDF, not a CSV. Save the table as CSV in the program that made it.';
const JSON_FILE =
  'This is JSON, not a CSV. Export your history with this action, and mark rows in that file.';
const PAGE =
  'This is a web page or XML, not a CSV. Export your history with this action, and mark rows in that file.';

/** .xlsx, .ods and .numbers are ZIP files with names of their own in them. */
function isWorkbookZip(bytes: Uint8Array): boolean {
  const names = [bytes.subarray(0, 4_000), bytes.subarray(-100_000)].map(part =>
    Buffer.from(part).toString('latin1'),
  );
  return names.some(part => /\[Content_Types\]\.xml|opendocument|Index\/\w+\.iwa/.test(part));
}

const JUNK = /(?:^|\/)(?:\.DS_Store|desktop\.ini|Thumbs\.db|~\$[^/]*|\.~lock\.[^/]*)$/i;

/** Whether this is the name of a file that systems and spreadsheets leave behind, and that nobody meant to give. */
export function isJunk(path: string): boolean {
  return JUNK.test(path);
}
