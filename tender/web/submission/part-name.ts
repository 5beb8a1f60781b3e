import type { Language } from '#platform/kernel/language.ts';
import { say } from '#platform/kernel/words.ts';
import { espdWords } from './espd-words.ts';

type EspdWord = keyof typeof espdWords;

/** A part of the ESPD as the European form names it: `Deel III A: strafrechtelijke veroordelingen`. */
export function partName(part: string, language: Language): string {
  const shown = part.replace('-', ' ');
  const key = `part-${part}`;
  return isEspdWord(key)
    ? say(espdWords, 'partNamed', language, { part: shown, name: say(espdWords, key, language) })
    : say(espdWords, 'part', language, { part: shown });
}

function isEspdWord(key: string): key is EspdWord {
  return Object.hasOwn(espdWords, key);
}
