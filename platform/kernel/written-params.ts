import { formatInstant } from './format.ts';
import type { Language } from './language.ts';
import { fromIso, isIso } from './time.ts';
import type { Params } from './words.ts';

/** Parameters as a sentence says them: instants written out on the clocks of `zone`, all else as it is. */
export function writtenParams(params: Params, language: Language, zone: string, write = formatInstant): Params {
  const written = Object.entries(params).map(([name, value]): [string, string | number] => [
    name,
    typeof value === 'string' && isIso(value) ? write(fromIso(value), zone, language) : value,
  ]);
  return Object.fromEntries(written);
}
