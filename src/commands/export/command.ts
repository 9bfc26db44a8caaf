import type { Command } from '../../action/command.ts';
import type { Tools } from '../../action/context.ts';
import { loadMeanwhile, sent } from '../../http/meanwhile.ts';
import type { Begun } from './export.ts';
import { type ExportOptions, readExportOptions } from './options.ts';
import { type Following, readTitles, readWhole } from './readings.ts';

export const command: Command<ExportOptions> = {
  readOptions: readExportOptions,
  async carryOut(tools, options) {
    const begun = await begin(tools, options);
    await sent(begun.readings);
    const { exportHistory } = await import('./export.ts');
    loadMeanwhile(() => import('./conclusion.ts'));
    const report = await exportHistory(tools, options, begun);
    const { concludeExport } = await import('./conclusion.ts');
    return concludeExport(report, tools.run);
  },
};

/** Sends the first requests. All that is not needed for them loads while they are answered. */
async function begin(tools: Tools, { titles }: ExportOptions): Promise<Begun> {
  const signedIn = await tools.signIn();
  tools.artifacts.prepare();
  const follower: Following = {};
  const readings = tools.log.group('Reading the history', () =>
    titles === 'all'
      ? Promise.all([
          readWhole(tools, signedIn, {
            onPage: plays => follower.onPage?.(plays),
            onLastPage: plays => follower.onLastPage?.(plays),
          }),
        ])
      : readTitles(tools, signedIn, titles),
  );
  return {
    signedIn,
    readings,
    follow: following => void Object.assign(follower, following),
  };
}
