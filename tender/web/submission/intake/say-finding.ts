import type { Language } from '#platform/kernel/language.ts';
import type { FileFinding } from '#platform/ui/file-list.tsx';
import type { Finding } from '#tender/core/procedure/basics.ts';
import { sayFinding } from '#tender/documents/say-finding.ts';

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
