import type { ReactNode } from 'react';
import { Actions, ButtonLink } from '#platform/ui/button.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Text } from '#platform/ui/text.tsx';
import { useProcedures } from '../data/procedures.ts';
import { procedurePage } from '../data/route.ts';
import { useSystem } from './data.ts';
import { staffWords } from './staff-words.ts';

/** The contract for which a list was frozen: begun from here, or the way to it (ORES-11). */
export function AwardOfList({ call }: { readonly call: string }): ReactNode {
  const t = useWords(staffWords);
  const { system, staff } = useSystem();
  const { data } = useProcedures('');
  if (data === undefined) return null;
  const begun = data.procedures.filter(
    ({ invitedFrom: from }) => from?.kind === 'register' && from.system === system && from.call === call,
  );
  if (begun.length === 0 && staff?.may.work !== true) return null;
  return (
    <>
      <Text soft>{t(begun.length === 0 ? 'noAwardYet' : 'awardRuns')}</Text>
      <Actions>
        {begun.map(({ procedure, title }) => (
          <ButtonLink key={procedure} to={procedurePage(procedure)} icon="arrow">
            {t('awardBegun', { title })}
          </ButtonLink>
        ))}
        {begun.length > 0 ? null : (
          <ButtonLink to={`/new?${new URLSearchParams({ system, call })}`} kind="primary" icon="arrow">
            {t('startAward')}
          </ButtonLink>
        )}
      </Actions>
    </>
  );
}
