import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { stop } from '../../src/action/ending.ts';
import { runnerLog as log } from '../../src/action/runner-log.ts';
import { Failure } from '../../src/base/failure.ts';
import { readStepOutput } from '../runner/output.ts';

let printed: string;
beforeEach(() => {
  printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation(chunk => {
    printed += chunk;
    return true;
  });
});
afterEach(() => void vi.restoreAllMocks());

/** What GitHub shows of it. */
function shown() {
  const step = readStepOutput({ workspace: '/work', debug: false });
  for (const line of printed.trimEnd().split('\n')) step.line(line);
  return { log: step.log, annotations: step.annotations() };
}

test('what is thrown and is no error is reported as a bug, too', async () => {
  await stop('out of paper', []);
  process.exitCode = undefined;
  expect(shown().annotations).toEqual([
    {
      level: 'error',
      message:
        'This is a bug in the action: out of paper. Running it again is harmless. Please report this message.',
    },
  ]);
});

test('a full disk is told as that, and not as a bug', async () => {
  const error = new Error('ENOSPC: no space left on device, write');
  await stop(Object.assign(error, { code: 'ENOSPC' }), []);
  process.exitCode = undefined;
  const [{ message } = { message: '' }] = shown().annotations;
  expect(message).toContain(
    'The disk of the machine that runs this job is full (ENOSPC: no space left on device, write), so the run stopped.',
  );
  expect(message).not.toContain('bug');
});

test('a run that was stopped says each thing that is wrong, with its page where it has one', async () => {
  const problems = [
    { message: 'The input show is missing.' },
    { message: 'The input token is missing.', page: 'https://github.com/sam/a/settings/secrets/actions' },
  ];
  await stop(new Failure('Nothing was done.', { problems }), []);
  process.exitCode = undefined;
  expect(shown().annotations.map(({ message }) => message)).toEqual([
    'The input show is missing.',
    'The input token is missing. https://github.com/sam/a/settings/secrets/actions',
  ]);
});

describe('the log', () => {
  test('shows a group with its lines, and none that has no line', async () => {
    await log.group('Signing in', async () => undefined);
    log.info('Signed in as sam.');
    await log.group('Removing', async () => log.info('Removed 3 of 3 plays.'));
    await expect(log.group('Adding', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    log.error('It went wrong.');
    expect(shown().log).toEqual([
      'Signed in as sam.',
      '##[group]Removing',
      'Removed 3 of 3 plays.',
      '##[endgroup]',
      '##[error]It went wrong.',
    ]);
  });

  test('shows waits in yellow and success in green, and nothing else in colour', () => {
    log.info('Reading again in 2 s.', 'wait');
    log.info('22 plays removed.', 'good');
    log.info('Read 2,500 of 20,031 plays.');
    expect(printed).toBe(
      '\u001B[33mReading again in 2 s.\u001B[39m\n\u001B[32m22 plays removed.\u001B[39m\nRead 2,500 of 20,031 plays.\n',
    );
  });

  test('takes no colour, cursor movement or hidden text from outside', () => {
    const hostile =
      'a\u001B[31mb\u009B2Jc\u001B]8;;https://evil.example\u0007d\be\u0000f\u202Eg\u2066h\u200Bi';
    log.info(hostile);
    log.info(hostile, 'wait');
    log.notice(hostile);
    log.warning(hostile);
    log.error(hostile);
    void log.group(hostile, async () => log.info(hostile));
    const own = printed.replaceAll('\u001B[33m', '').replaceAll('\u001B[39m', '');
    expect(own).not.toMatch(/[^\P{Cc}\n]|[\u200B\u202E\u2066]/u);
    expect(own.split('\n')[0]).toBe('a [31mb 2Jc ]8;;https://evil.example d e f g h i');
  });

  test('takes no command from outside', async () => {
    const hostile =
      '::error::x\n  ::set-output name=removed::9\n##[error]y\r::warning::z\n::stop-commands::t';
    log.info(hostile);
    log.info(hostile, 'good');
    await log.group(hostile, async () => log.info(hostile));
    const { annotations, log: lines } = shown();
    expect(annotations).toEqual([]);
    expect(lines.filter(line => line.startsWith('##['))).toEqual([
      expect.stringMatching(/^##\[group]/),
      '##[endgroup]',
    ]);
    log.error(hostile, { file: 'a.csv', line: 2 });
    expect(shown().annotations).toEqual([
      { level: 'error', message: expect.any(String), file: 'a.csv', line: 2 },
    ]);
  });
});
