import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A file on its way through spreadsheet programs. */
export interface Sheet {
  name: string;
  bytes: Uint8Array;
}

export type Program = (sheet: Sheet) => Promise<Sheet>;

/** Delimiters and encodings as LibreOffice's CSV filter numbers them: https://help.libreoffice.org/latest/en-US/text/shared/guide/csv_params.html */
const COMMA = 44;
const SEMICOLON = 59;
const TAB = 9;
const QUOTE = 34;
const UTF_8 = 76;
const UTF_16 = 65535;
const WINDOWS_1252 = 1;
const ENGLISH = 1033;
const GERMAN = 1031;
const FRENCH = 1036;

/** How Calc opens a CSV file: as the import dialog offers it for a file with a byte-order mark. */
const OPENED = `${COMMA},${QUOTE},${UTF_8},1`;

/** One for all conversions, because the first start with a profile takes seconds. */
const PROFILE = `-env:UserInstallation=file://${join(tmpdir(), `trakt-history-calc-${process.pid}`)}`;

/** Opens a CSV file in LibreOffice Calc, with dates and numbers found where there are some, and saves it as another. */
export const calc = {
  comma: inCalc(OPENED, `${COMMA},${QUOTE},${UTF_8},1`),
  semicolon: inCalc(OPENED, `${SEMICOLON},${QUOTE},${UTF_8},1`),
  tabs: inCalc(OPENED, `${TAB},${QUOTE},${UTF_16},1`),
  windows: inCalc(OPENED, `${SEMICOLON},${QUOTE},${WINDOWS_1252},1`),
  quoted: inCalc(OPENED, `${COMMA},${QUOTE},${UTF_8},1,,0,true`),
  english: inCalc(`${OPENED},,${ENGLISH},false,true`, `${COMMA},${QUOTE},${UTF_8},1,,${ENGLISH}`),
  german: inCalc(`${OPENED},,${GERMAN},false,true`, `${SEMICOLON},${QUOTE},${UTF_8},1,,${GERMAN}`),
  french: inCalc(`${OPENED},,${FRENCH},false,true`, `${SEMICOLON},${QUOTE},${UTF_8},1,,${FRENCH}`),
  /** Opened as if it were Windows-1252, so that the byte-order mark becomes letters. */
  misread: inCalc(`${COMMA},${QUOTE},${WINDOWS_1252},1`, `${COMMA},${QUOTE},${UTF_8},1`),
  xlsx: soffice('xlsx', OPENED),
  xls: soffice('xls', OPENED),
  ods: soffice('ods', OPENED),
} satisfies Record<string, Program>;

/** Converts with Gnumeric. */
export const gnumeric = {
  csv: ssconvert('csv'),
  semicolon: ssconvert('txt', 'separator=; quoting-mode=always eol=windows'),
  latin: ssconvert('txt', 'separator=; charset=ISO-8859-1'),
  xlsx: ssconvert('xlsx'),
  ods: ssconvert('ods'),
  gnumeric: ssconvert('gnumeric'),
} satisfies Record<string, Program>;

/** Sends a file through programs, one after the other. */
export async function through(sheet: Sheet, programs: readonly Program[]): Promise<Sheet> {
  let current = sheet;
  for (const program of programs) current = await program(current);
  return current;
}

function inCalc(opened: string, saved: string): Program {
  return soffice(`csv:Text - txt - csv (StarCalc):${saved}`, opened);
}

function soffice(target: string, opened: string): Program {
  return sheet =>
    inFolder(sheet, async (file, folder) => {
      const filter = extname(file) === '.csv' ? [`--infilter=CSV:${opened}`] : [];
      const out = join(folder, 'out');
      await run('soffice', [PROFILE, '--headless', ...filter, '--convert-to', target, '--outdir', out, file]);
      const [made] = await readdir(out);
      if (made === undefined) throw new Error(`LibreOffice made nothing of ${file} as ${target}.`);
      return join(out, made);
    });
}

function ssconvert(extension: string, options?: string): Program {
  return sheet =>
    inFolder(sheet, async (file, folder) => {
      const out = join(folder, `converted.${extension}`);
      await run('ssconvert', [...(options === undefined ? [] : ['-O', options]), file, out]);
      return out;
    });
}

async function inFolder(
  sheet: Sheet,
  convert: (file: string, folder: string) => Promise<string>,
): Promise<Sheet> {
  const folder = await mkdtemp(join(tmpdir(), 'trakt-history-sheet-'));
  try {
    await mkdir(join(folder, 'in'));
    const file = join(folder, 'in', sheet.name);
    await writeFile(file, sheet.bytes);
    const made = await convert(file, folder);
    return { name: basename(made), bytes: await readFile(made) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
