import type { ReactNode } from 'react';
import { EmptyState } from '#platform/ui/empty-state.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import type { ContractView } from '#tender/core/procedure/contract/view.ts';
import { shortDay } from '../standstill/days.ts';
import { Unfold } from '../standstill/unfold.tsx';
import { ReviseContract } from './revise-contract.tsx';
import { ContractSection } from './whose.tsx';
import { contractPageWords } from './words.ts';

/** Each change with the clause it rests on (ALM-22). */
export function Revisions({ view }: { readonly view: ContractView }): ReactNode {
  const t = useWords(contractPageWords);
  const { language } = useLanguage();
  const clauseOf = (id: string) => view.clauses.find((clause) => clause.id === id);
  return (
    <ContractSection title={t('revisions')} intro={t('revisionsIntro')}>
      <Stack>
        {view.revisions.length === 0 ? (
          <EmptyState title={t('revisionsNone')} />
        ) : (
          <ul className="contract-revisions">
            {view.revisions.map(({ clause, description, on, at }) => (
              <li key={at} className="contract-revision">
                <strong>{t('revisionOn', { date: shortDay(on, language) })}</strong>
                <p className="contract-revision__text">{description}</p>
                <Clause id={clause} clause={clauseOf(clause)} />
              </li>
            ))}
          </ul>
        )}
        {view.may.manage && view.ended === undefined && view.clauses.length > 0 ? (
          <Unfold label={t('revise')}>{(close) => <ReviseContract view={view} onDone={close} />}</Unfold>
        ) : null}
      </Stack>
    </ContractSection>
  );
}

interface ClauseProps {
  readonly id: string;
  readonly clause: ContractView['clauses'][number] | undefined;
}

function Clause({ id, clause }: ClauseProps): ReactNode {
  const t = useWords(contractPageWords);
  const place = clause?.source === undefined ? '' : ` (${t('clausePlace', { place: clause.source })})`;
  return (
    <p className="contract-revision__clause">
      {t('restsOn')}: {clause?.text ?? id}
      {place}
    </p>
  );
}
