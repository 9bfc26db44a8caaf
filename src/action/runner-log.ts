import * as core from '@actions/core';
import type { Log, Tone } from '../base/log.ts';
import { visible } from '../base/wording.ts';

/** The title of a group that has no line yet. */
let awaited: string | undefined;

/** The log of a GitHub run. Nothing that it is given can become a workflow command. */
export const runnerLog: Log = {
  info: (message, tone) => inGroup(() => core.info(coloured(plain(message), tone))),
  notice: message => inGroup(() => core.notice(clean(message))),
  warning: (message, place) => inGroup(() => core.warning(clean(message), annotation(place))),
  error: (message, place) => inGroup(() => core.error(clean(message), annotation(place))),
  async group(title, step) {
    awaited = clean(title);
    try {
      return await step();
    } finally {
      if (awaited === undefined) core.endGroup();
      awaited = undefined;
    }
  },
  mask: core.setSecret,
};

/** A group opens with its first line: one without any would be a fold with nothing in it. */
function inGroup(write: () => void): void {
  if (awaited !== undefined) core.startGroup(awaited);
  awaited = undefined;
  write();
}

/** As terminals, and GitHub's log, read them: yellow and green, and back to the usual colour. */
const COLOURS: Record<Tone, string> = { wait: '\u001B[33m', good: '\u001B[32m' };
const USUAL = '\u001B[39m';

/** The only escape codes in the log are those from here. */
function coloured(message: string, tone: Tone | undefined): string {
  return tone === undefined ? message : `${COLOURS[tone]}${message}${USUAL}`;
}

/** Control characters, line ends aside, could move the cursor of a terminal. */
function clean(message: string): string {
  return message
    .split(/\r\n?|\n/)
    .map(visible)
    .join('\n');
}

/** The runner reads commands at the start of a line (`::name::`) and anywhere in it (`##[name]`). */
function plain(message: string): string {
  return clean(message)
    .replace(/^(\s*):(?=:)/gm, '$1: ')
    .replaceAll('##[', '## [');
}

function annotation(place: Parameters<Log['error']>[1]): core.AnnotationProperties {
  return place === undefined ? {} : { file: place.file, startLine: place.line };
}
