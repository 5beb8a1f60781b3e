import type { Language } from '#platform/kernel/language.ts';
import type { Params } from '#platform/kernel/words.ts';
import { hasSentence, sentence } from '#tender/core/procedure/words.ts';
import { explainFinding } from './findings.ts';

interface Coded {
  readonly code: string;
  readonly params?: Params | undefined;
}

/** The sentence of a finding or refusal about a tender or a file in it. `self` names the tenderer where a finding leaves his name out. */
export function sayFinding({ code, params }: Coded, language: Language, self = ''): string {
  const known = explainFinding({ code, params }, language);
  if (known !== code || !hasSentence(code)) return known;
  return sentence(code, language, params?.['party'] === '' ? { ...params, party: self } : params);
}
