import type { ReactNode } from 'react';
import { toIso } from '#platform/kernel/time.ts';
import { type CheckItem, Checklist } from '#platform/ui/checklist.tsx';
import { useNow } from '#platform/ui/clock.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { TextLink } from '#platform/ui/text.tsx';
import type { StandstillView } from '#tender/core/procedure/standstill/view.ts';
import { useProcedureLink } from '../data/route.ts';
import { useView } from '../data/view.ts';
import { tallyOf } from '../evidence/piece.ts';
import { shortDay } from '../standstill/days.ts';
import { contractPageWords } from './words.ts';

/** What has to be so before the final award, and what is: term, proceedings, evidence of each who is asked for it. */
export function Conditions(): ReactNode {
  const standstill = useView('standstill').data;
  const term = useTermItems(standstill);
  const evidence = useEvidenceItems();
  return standstill === undefined ? null : <Checklist items={[...term, ...evidence]} />;
}

function useTermItems(standstill: StandstillView | undefined): readonly CheckItem[] {
  const t = useWords(contractPageWords);
  const { language } = useLanguage();
  const now = toIso(useNow());
  const to = useProcedureLink();
  if (standstill === undefined) return [];
  const { state, endsAt, proceedings } = standstill;
  const date = shortDay(standstill.lastDay, language);
  const over = now >= endsAt;
  const pending = proceedings.find(({ ended }) => ended === undefined);
  const page = to('standstill');
  return [
    {
      id: 'term',
      label: <TextLink to={page}>{t('conditionTerm')}</TextLink>,
      state: state === 'overtaken' ? 'problem' : over ? 'done' : 'busy',
      note:
        state === 'overtaken' ? t('conditionOvertaken') : t(over ? 'conditionTermOver' : 'conditionTermNote', { date }),
    },
    {
      id: 'proceedings',
      label: <TextLink to={page}>{t('conditionProceedings')}</TextLink>,
      state: pending === undefined ? 'done' : 'problem',
      ...(pending === undefined ? {} : { note: t('conditionProceedingsNote', { name: pending.claimantName }) }),
    },
  ];
}

/** Who was excluded has a dossier still, which holds nothing up. */
function useEvidenceItems(): readonly CheckItem[] {
  const t = useWords(contractPageWords);
  const to = useProcedureLink();
  const dossiers = useView('evidence').data?.dossiers ?? [];
  const tenders = useView('examination').data?.tenders ?? [];
  const isIn = (operator: string): boolean =>
    !tenders.some((tender) => tender.operator === operator && tender.excluded !== undefined);
  return dossiers
    .filter(({ operator }) => isIn(operator))
    .map((dossier) => {
      const { accepted, refused, all } = tallyOf(dossier);
      return {
        id: dossier.operator,
        label: <TextLink to={to('evidence')}>{t('conditionEvidence', { name: dossier.operatorName })}</TextLink>,
        state: dossier.verified ? 'done' : refused > 0 ? 'problem' : 'busy',
        note: t('conditionEvidenceNote', { accepted, all }),
      };
    });
}
