import { isLanguage } from '#platform/kernel/language.ts';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { mostSets } from '#tender/core/guide/stress/stress.ts';
import type { Options, StressOptions } from './command.ts';

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
  rules: boolean;
  stress: StressOptions;
  help: boolean;
  readonly without: string[];
  readonly words: string[];
}

/** Refuses `option-unknown`, `option-without-value`, `number-wanted` and `language-unknown`. What follows `--` is a file, whatever it looks like. */
export function readArguments(given: readonly string[]): Result<Arguments> {
  const draft: Draft = {
    language: 'nl',
    json: false,
    why: false,
    rules: false,
    stress: {},
    help: false,
    without: [],
    words: [],
  };
  const rest = [...given];
  for (let next = rest.shift(); next !== undefined; next = rest.shift()) {
    if (next === '--') {
      draft.words.push(...rest.splice(0));
    } else if (next.startsWith('-')) {
      const read = readOption(next, rest, draft);
      if (!read.ok) return read;
    } else draft.words.push(next);
  }
  const { language, json, why, rules, stress, without, help, words } = draft;
  const [command, ...files] = words;
  const options = { language, json, why, rules, stress, without };
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
    case '--rules':
      draft.rules = true;
      return ok(true);
    case '--lang':
    case '--without':
    case '--seed':
    case '--sets':
    case '--formula':
      return readValue(option, rest.shift(), draft);
    default:
      return refuse('option-unknown', { option });
  }
}

function readValue(option: string, value: string | undefined, draft: Draft): Result<true> {
  if (value === undefined) return refuse('option-without-value', { option });
  if (option === '--without') draft.without.push(value);
  else if (option === '--formula') draft.stress = { ...draft.stress, formula: value };
  else if (option === '--seed' || option === '--sets') return readNumber(option, value, draft);
  else if (isLanguage(value)) draft.language = value;
  else return refuse('language-unknown', { language: value });
  return ok(true);
}

function readNumber(option: '--seed' | '--sets', value: string, draft: Draft): Result<true> {
  const number = /^\d{1,9}$/.test(value) ? Number(value) : undefined;
  if (number === undefined || (option === '--sets' && (number < 1 || number > mostSets)))
    return refuse('number-wanted', { option, value });
  draft.stress = { ...draft.stress, ...(option === '--seed' ? { seed: number } : { sets: number }) };
  return ok(true);
}
