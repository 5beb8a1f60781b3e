import type { OwnDataAnswer } from '#callout/api/own-data.ts';
import { formatDateShort } from '#platform/kernel/format.ts';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { isRole } from '../administration/officers/scopes.ts';
import { officerWords } from '../administration/officers/words.ts';
import { ownDataWords } from './words.ts';

/** The codes of the answer as its reader knows them. Of what no longer exists the name is gone as well: then it is another one. */
export interface InWords {
  readonly location: (id: string) => string;
  readonly group: (id: string) => string;
  readonly skill: (id: string) => string;
  readonly scope: (id: string) => string;
  readonly day: (date: string) => string;
  /** A role, source, step, deed, language or kind of phone. */
  readonly code: (code: string) => string;
}

export function useInWords(names: OwnDataAnswer['names']): InWords {
  const t = useWords(ownDataWords);
  const ofOfficer = useWords(officerWords);
  const { language } = useLanguage();
  return {
    location: (id) => names[id] ?? t('otherLocation'),
    group: (id) => names[id] ?? t('otherGroup'),
    skill: (id) => names[id] ?? t('otherSkill'),
    scope: (id) => names[id] ?? t('otherLocation'),
    day: (date) => formatDateShort(Temporal.PlainDate.from(date), language),
    code: (code) => (isRole(code) ? ofOfficer(code) : isWord(code) ? t(code) : code),
  };
}

function isWord(code: string): code is keyof typeof ownDataWords {
  return Object.hasOwn(ownDataWords, code);
}
