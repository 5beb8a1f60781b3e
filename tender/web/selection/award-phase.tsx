import type { ReactNode } from 'react';
import { Actions, ButtonLink } from '#platform/ui/button.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section } from '#platform/ui/layout.tsx';
import { partsOfFileId } from '#tender/core/procedure/lots.ts';
import { useProcedures } from '../data/procedures.ts';
import { procedurePage, useProcedureId } from '../data/route.ts';
import { selectionPageWords } from './words.ts';

/** The procedure in which those who were invited tender: begun from here, or the way to it. */
export function AwardPhase(): ReactNode {
  const t = useWords(selectionPageWords);
  const { procedure } = partsOfFileId(useProcedureId());
  const { data } = useProcedures('');
  const begun =
    data?.procedures.filter(({ invitedFrom: from }) => from?.kind === 'selection' && from.procedure === procedure) ??
    [];
  return (
    <Section title={t('awardPhase')} intro={t('awardPhaseIntro')} card>
      <Actions>
        {begun.map(({ procedure: id, title }) => (
          <ButtonLink key={id} to={procedurePage(id)} icon="arrow">
            {t('awardBegun', { title })}
          </ButtonLink>
        ))}
        {begun.length > 0 ? null : (
          <ButtonLink to={`/new?selection=${encodeURIComponent(procedure)}`} kind="primary" icon="arrow">
            {t('startAward')}
          </ButtonLink>
        )}
      </Actions>
    </Section>
  );
}
