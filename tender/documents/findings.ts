import type { Language } from '#platform/kernel/language.ts';
import { type Params, say } from '#platform/kernel/words.ts';
import { type DocumentCode, documentWords } from './words.ts';

/**
 * `note`: worth knowing, changes nothing. `warning`: has a consequence that the tenderer should choose knowingly.
 * `error`: as it stands, the document does not do what it is for.
 */
export type Severity = 'note' | 'warning' | 'error';

/** Something seen in a document that was readable; what it means for the tender is decided by people. */
export interface Finding {
  readonly code: DocumentCode;
  readonly severity: Severity;
  readonly params: Params;
  /** First page where it was seen, from 1. */
  readonly page?: number;
}

/** The sentence of a finding, with decimals written as the language does. */
export function explainFinding(finding: Finding, language: Language): string {
  const page = finding.page === undefined ? {} : { page: finding.page };
  const params = Object.entries({ ...page, ...finding.params }).map(([name, value]) => [name, localDecimal(value, language)]);
  return say(documentWords, finding.code, language, Object.fromEntries(params));
}

function localDecimal(value: string | number, language: Language): string {
  const text = String(value);
  return language !== 'en' && /^\d+\.\d+$/.test(text) ? text.replace('.', ',') : text;
}
