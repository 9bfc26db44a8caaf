import { describe, expect, test } from 'vitest';
import { writeGoing } from '../../src/csv/record-file.ts';
import { findIssues } from '../../src/github/issue.ts';
import { accountInMarker, writeIssueMarker } from '../../src/github/issue-marker.ts';
import { otherRuns, readRecords } from '../../src/github/record-download.ts';
import { bulkMark } from '../history/plays.ts';
import { runOf } from '../text/scene.ts';
import { openTrakt, type Scene } from '../trakt/scene.ts';
import { recordedLog } from '../world.ts';

const SAM = { slug: 'sam', uuid: 'uuid-of-sam' };
const BOT = 'github-actions[bot]';
const MARKER = { account: accountInMarker(SAM), runId: '5', next: 2, isAlone: true, groups: [] };
const RUN = 77;
const going = bulkMark(2).map(play => ({ play, stays: [] }));

/** Something new is in front of the list once the first page was read, so that the second page repeats one of it. */
function onSecondPage({ log }: Scene, add: () => void): void {
  const stop = log.onArrival(({ path }) => {
    if (!/[?&]page=2(?:&|$)/.test(path)) return;
    stop();
    add();
  });
}

function toolsOf(scene: Scene) {
  return { run: runOf({ id: '99' }), github: scene.connect(), clock: scene.clock, log: recordedLog() };
}

describe('what is read page by page while something is added is read once', () => {
  test.each([
    ['one run', async (scene: Scene) => [await readRecords(toolsOf(scene), String(RUN), SAM)]],
    ['all runs', async (scene: Scene) => otherRuns(toolsOf(scene), new Set(), SAM)],
  ])('the records of %s', async (_, read) => {
    const scene = await openTrakt();
    scene.github.addRun({ id: RUN });
    scene.artifacts.add(RUN, 'removed-plays-sam-77-1-abcd-1of1.csv', writeGoing(going, SAM));
    for (let other = 1; other < 100; other++) scene.artifacts.add(RUN, `export-${other}.csv`, 'x');
    onSecondPage(scene, () => void scene.artifacts.add(RUN, 'export-100.csv', 'x'));
    expect(await read(scene)).toMatchObject([{ runId: String(RUN), intents: [{ going }] }]);
  });

  test('an issue behind more than a hundred others', async () => {
    const scene = await openTrakt();
    scene.github.addIssue({ title: '1 play looks wrong', body: writeIssueMarker(MARKER), author: BOT });
    for (let other = 1; other <= 150; other++)
      scene.github.addIssue({ title: 'The nightly build is red', author: BOT });
    expect(await findIssues(scene.connect(), SAM)).toMatchObject({ open: { number: 1 }, surplus: [] });
    expect(scene.log.of('GET', /\/issues/)).toHaveLength(2);
  });

  test('an issue, which would be closed for being in itself', async () => {
    const scene = await openTrakt();
    scene.github.addIssue({ title: '1 play looks wrong', body: writeIssueMarker(MARKER), author: BOT });
    const addOther = () => scene.github.addIssue({ title: 'The nightly build is red', author: BOT });
    for (let other = 1; other < 100; other++) addOther();
    onSecondPage(scene, addOther);
    expect(await findIssues(scene.connect(), SAM)).toMatchObject({ open: { number: 1 }, surplus: [] });
  });
});
