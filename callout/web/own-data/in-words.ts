import { formatDateShort } from '#platform/kernel/format.ts';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { isRole } from '../administration/officers/scopes.ts';
import { officerWords } from '../administration/officers/words.ts';
import { useOrganisation } from '../data/queries.ts';
import { ownDataWords } from './words.ts';

/** The codes of the answer as its reader knows them. What he may not see the name of keeps its code. */
export interface InWords {
  readonly location: (id: string) => string;
  readonly group: (id: string) => string;
  readonly skill: (id: string) => string;
  readonly scope: (id: string) => string;
  readonly day: (date: string) => string;
  /** A role, source, step, deed, language or kind of phone. */
  readonly code: (code: string) => string;
}

export function useInWords(): InWords {
  const t = useWords(ownDataWords);
  const ofOfficer = useWords(officerWords);
  const { language } = useLanguage();
  const { data } = useOrganisation();
  const nameIn = (named: readonly { readonly id: string; readonly name: string }[] = []) => {
    return (wanted: string) => named.find(({ id }) => id === wanted)?.name ?? wanted;
  };
  const { locations = [], regions = [], groups, skills } = data ?? {};
  return {
    location: nameIn(locations),
    group: nameIn(groups),
    skill: nameIn(skills),
    scope: nameIn([...locations, ...regions]),
    day: (date) => formatDateShort(Temporal.PlainDate.from(date), language),
    code: (code) => (isRole(code) ? ofOfficer(code) : isWord(code) ? t(code) : code),
  };
}

function isWord(code: string): code is keyof typeof ownDataWords {
  return Object.hasOwn(ownDataWords, code);
}
