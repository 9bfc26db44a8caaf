import { writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCommandFiles, readOutputs, readSummary } from './command-files.ts';
import { lineReader, readStepOutput, type StepOutput } from './output.ts';
import { createWorkspace, type Workspace } from './workspace.ts';

let workspace: Workspace;
let step: StepOutput;

beforeEach(async () => {
  workspace = await createWorkspace();
  step = readStepOutput({ workspace: workspace.path, debug: false });
});

afterEach(() => workspace.remove());

/** What a step prints, each as a line. */
function print(...texts: string[]): void {
  const lines = lineReader(step.line);
  lines.write(texts.map(text => `${text}\n`).join(''));
  lines.end();
}

const log = () => step.log.join('\n');

describe('the log', () => {
  it('masks what comes after a mask, each line of it too, and not what came before', () => {
    print(
      'early first-line',
      '::add-mask::first-line%0Asecond-line',
      `late first-line and ${Buffer.from('second-line').toString('base64')}`,
    );
    expect(log()).toBe('early first-line\nlate *** and ***');
    expect(step.printed).toContain('late first-line and c2Vjb25kLWxpbmU=');
    expect(step.addedMasks).toEqual(['first-line\nsecond-line']);
  });

  it('obeys commands only at the start of a line, and the old ones anywhere', () => {
    print(
      'a title ::error::not a command',
      '  ::warning file=changes/x.csv,line=7,title=A%2C b::100%25 sure%0Asecond line',
      'a title ##[error]an old command',
      'progress\r::notice::after a carriage return',
      '::unknown::printed',
    );
    expect(step.annotations()).toEqual([
      { level: 'warning', message: '100% sure\nsecond line', title: 'A, b', file: 'changes/x.csv', line: 7 },
      { level: 'error', message: 'an old command' },
      { level: 'notice', message: 'after a carriage return' },
    ]);
    expect(log()).toContain('a title ::error::not a command\n##[warning]100% sure\nsecond line');
    expect(log()).toContain('::unknown::printed');
  });

  it('prints what stands between stop-commands and its token', () => {
    print('::stop-commands::token-123', '::error::a title', '::token-123::', '::notice::back');
    expect(step.annotations()).toEqual([{ level: 'notice', message: 'back' }]);
    expect(log()).toContain('::error::a title');
  });

  it('keeps ten errors and ten warnings, as GitHub does', () => {
    for (let nth = 0; nth < 12; nth++) print(`::error::e${nth}`, `::warning::w${nth}`);
    expect(step.annotations()).toHaveLength(20);
    expect(step.allAnnotations).toHaveLength(24);
  });
});

describe('the files of a step', () => {
  it('give outputs and the masked summary', async () => {
    const files = createCommandFiles(workspace.temp);
    print('::add-mask::s3cret-value');
    await writeFile(files.output, 'one=1\nmany<<END\na\nb\nEND\n');
    await writeFile(files.summary, '# Done\ns3cret-value\n');
    expect(readOutputs(files.output, step)).toEqual({ one: '1', many: 'a\nb' });
    const { shown, raw } = readSummary(files.summary, step);
    expect(shown).toBe('# Done\n***\n');
    expect(raw).toContain('s3cret-value');
  });

  it('have no summary of more than 1 MiB', async () => {
    const files = createCommandFiles(workspace.temp);
    await writeFile(files.summary, 'x'.repeat(1024 * 1024 + 1));
    expect(readSummary(files.summary, step).shown).toBe('');
    expect(step.annotations()[0]?.message).toContain('upload aborted');
  });
});
