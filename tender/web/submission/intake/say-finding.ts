import type { Language } from '#platform/kernel/language.ts';
import type { Params } from '#platform/kernel/words.ts';
import type { FileFinding } from '#platform/ui/file-list.tsx';
import type { Finding } from '#tender/core/procedure/basics.ts';
import { hasSentence, sentence } from '#tender/core/procedure/words.ts';
import { explainFinding } from '#tender/documents/findings.ts';

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

/** Findings as a list of files shows them, the heaviest first. */
export function asFileFindings(
  findings: readonly Finding[],
  language: Language,
  self?: string,
): readonly FileFinding[] {
  return findings
    .toSorted((one, other) => weight[one.severity] - weight[other.severity])
    .map((finding) => ({ tone: tones[finding.severity], text: sayFinding(finding, language, self) }));
}

const weight = { error: 0, warning: 1, note: 2 } as const;
const tones = { error: 'bad', warning: 'warn', note: 'warn' } as const;
