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
  /** `page` is the first page where it was seen, from 1. */
  readonly params: Record<string, string | number>;
}

/** The sentence of a finding or refusal about a document, with decimals written as the language does. A code that is not ours is given back as it is. */
export function explainFinding(
  finding: { readonly code: string; readonly params?: Params | undefined },
  language: Language,
): string {
  if (!isDocumentCode(finding.code)) return finding.code;
  const params: Record<string, string> = {};
  for (const [name, value] of Object.entries(finding.params ?? {})) params[name] = localDecimal(value, language);
  return say(documentWords, finding.code, language, params);
}

function isDocumentCode(code: string): code is DocumentCode {
  return Object.hasOwn(documentWords, code);
}

function localDecimal(value: string | number, language: Language): string {
  const text = String(value);
  return language !== 'en' && /^-?\d+\.\d+$/.test(text) ? text.replace('.', ',') : text;
}
