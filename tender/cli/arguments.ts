import { isLanguage } from '#platform/kernel/language.ts';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import type { Options } from './command.ts';

export interface Arguments {
  /** Undefined when help is asked, or nothing at all. */
  readonly command?: string;
  readonly files: readonly string[];
  readonly options: Options;
}

interface Draft {
  language: Options['language'];
  json: boolean;
  why: boolean;
  help: boolean;
  readonly without: string[];
  readonly words: string[];
}

/** Refuses `option-unknown`, `option-without-value` and `language-unknown`. What follows `--` is a file, whatever it looks like. */
export function readArguments(given: readonly string[]): Result<Arguments> {
  const draft: Draft = { language: 'nl', json: false, why: false, help: false, without: [], words: [] };
  const rest = [...given];
  for (let next = rest.shift(); next !== undefined; next = rest.shift()) {
    if (next === '--') {
      draft.words.push(...rest.splice(0));
    } else if (next.startsWith('-')) {
      const read = readOption(next, rest, draft);
      if (!read.ok) return read;
    } else draft.words.push(next);
  }
  const { language, json, why, without, help, words } = draft;
  const [command, ...files] = words;
  const options = { language, json, why, without };
  return ok(help || command === undefined ? { files: [], options } : { command, files, options });
}

function readOption(option: string, rest: string[], draft: Draft): Result<true> {
  switch (option) {
    case '--help':
    case '-h':
      draft.help = true;
      return ok(true);
    case '--json':
      draft.json = true;
      return ok(true);
    case '--why':
      draft.why = true;
      return ok(true);
    case '--lang':
    case '--without':
      return readValue(option, rest.shift(), draft);
    default:
      return refuse('option-unknown', { option });
  }
}

function readValue(option: string, value: string | undefined, draft: Draft): Result<true> {
  if (value === undefined) return refuse('option-without-value', { option });
  if (option === '--without') draft.without.push(value);
  else if (isLanguage(value)) draft.language = value;
  else return refuse('language-unknown', { language: value });
  return ok(true);
}
