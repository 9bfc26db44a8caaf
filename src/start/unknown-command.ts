import type { Command } from '../action/command.ts';
import type { CommonOptions } from '../action/inputs.ts';
import { Failure } from '../base/failure.ts';
import { quote } from '../base/wording.ts';

/**
 * What stands for a command where none has the name that was given: its inputs are read, and wrong, so that this is told with all else
 * that is wrong with them.
 * @param names those of the commands
 */
export function unknownCommand(name: string, names: readonly string[]): Command<CommonOptions> {
  const what = name === '' ? 'is missing' : `is ${quote(name)}, which is not a command`;
  const problem = `The input command ${what}. Write one of ${names.slice(0, -1).join(', ')} or ${names.at(-1)}.`;
  return {
    isUnknown: true,
    mayLackToken: true,
    readOptions(input, common) {
      input.problem(problem);
      return common;
    },
    carryOut: () => Promise.reject(new Failure(problem)),
  };
}
