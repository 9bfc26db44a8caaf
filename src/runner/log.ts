import * as core from '@actions/core';
import type { Log } from '../log.ts';

/** The log of a GitHub run. Nothing that it is given can become a workflow command. */
export const runnerLog: Log = {
  info: message => core.info(plain(message)),
  notice: message => core.notice(clean(message)),
  warning: (message, place) => core.warning(clean(message), annotation(place)),
  error: (message, place) => core.error(clean(message), annotation(place)),
  async group(title, step) {
    core.startGroup(clean(title));
    try {
      return await step();
    } finally {
      core.endGroup();
    }
  },
  mask: core.setSecret,
};

/** Control characters, line ends aside, could move the cursor of a terminal or hide text. */
function clean(message: string): string {
  return message.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n]/gu, ' ');
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
