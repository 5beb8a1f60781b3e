import type { Language } from '#platform/kernel/language.ts';
import type { Refusal } from '#platform/kernel/result.ts';
import { say } from '#platform/kernel/words.ts';
import { readArguments } from './arguments.ts';
import type { Command, ExitCode, World } from './command.ts';
import { lint } from './lint.ts';
import { rank } from './rank.ts';
import { stress } from './stress.ts';
import { terms } from './terms.ts';
import { cliWords } from './words.ts';

interface Described {
  readonly command: Command;
  readonly wanted: 'one-file' | 'two-files';
  readonly names: 'guide-file' | 'guide-and-scores';
  readonly files: number;
  /** Takes more files of the same kind. */
  readonly more?: boolean;
}

const commands: Readonly<Record<string, Described>> = {
  lint: { command: lint, wanted: 'one-file', names: 'guide-file', files: 1, more: true },
  stress: { command: stress, wanted: 'one-file', names: 'guide-file', files: 1 },
  terms: { command: terms, wanted: 'one-file', names: 'guide-file', files: 1 },
  rank: { command: rank, wanted: 'two-files', names: 'guide-and-scores', files: 2 },
};

/** Everything the program does, given its arguments and the world it may touch. */
export function run(given: readonly string[], world: World): ExitCode {
  const read = readArguments(given);
  if (!read.ok) return wrong(read.error, world);
  const { command, files, options } = read.value;
  if (command === undefined) {
    world.out(say(cliWords, 'help', options.language));
    return given.length === 0 ? 2 : 0;
  }
  const described = Object.hasOwn(commands, command) ? commands[command] : undefined;
  if (described === undefined) return wrong({ code: 'command-unknown', params: { command } }, world, options.language);
  const wrongNumber = described.more === true ? files.length < described.files : files.length !== described.files;
  if (wrongNumber && !(command === 'lint' && options.rules)) {
    const wanted = say(cliWords, described.wanted, options.language);
    const names = say(cliWords, described.names, options.language);
    world.error(say(cliWords, 'files-wanted', options.language, { command, wanted, names }));
    return 2;
  }
  return described.command(files, options, world);
}

const usage = [
  'command-unknown',
  'option-unknown',
  'option-without-value',
  'language-unknown',
  'number-wanted',
] as const;

function wrong({ code, params }: Refusal, world: World, language: Language = 'nl'): 2 {
  const key = usage.find((known) => known === code);
  if (key === undefined) throw new Error(`the arguments were refused with a code that has no sentence: ${code}`);
  world.error(say(cliWords, key, language, params ?? {}));
  return 2;
}
