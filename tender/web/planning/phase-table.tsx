import type { ReactNode } from 'react';
import { AsWritten } from '#platform/ui/as-written.tsx';
import { DataTable } from '#platform/ui/data-table.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { StatusTag } from '#platform/ui/status-tag.tsx';
import { Explained } from '#platform/ui/why-drawer.tsx';
import type { Phase } from '#tender/core/guide/schema/planning.ts';
import type { PlanningView } from '#tender/core/procedure/planning/view.ts';
import { useFrame } from '../data/frame.ts';
import { phaseWhy } from '../frame/phase-why.ts';
import { datingText } from './dating-text.ts';
import './planning.css';
import { planningWords } from './words.ts';

const tones = { past: 'neutral', running: 'accent', coming: 'neutral', undated: 'neutral' } as const;

/** The planning as it stands, each date with its reason. */
export function PhaseTable({ planning }: { readonly planning: PlanningView }): ReactNode {
  const t = useWords(planningWords);
  const { language } = useLanguage();
  const frame = useFrame();
  const date = (phase: Phase): string => datingText(phase, frame.timeZone, language);
  const statusOf = (id: string) => frame.timeLine.find(({ phase }) => phase === id)?.status ?? 'undated';
  const isChanged = (id: string) => planning.changes.some(({ phase }) => phase === id);
  return (
    <div className="phase-table">
      <DataTable<Phase>
        caption={t('title')}
        hideCaption
        rows={planning.phases}
        filter={false}
        rowKey={({ id }) => id}
        empty={{ title: t('title') }}
        columns={[
          {
            id: 'title',
            header: t('phase'),
            text: ({ title }) => title,
            cell: ({ title }) => <AsWritten>{title}</AsWritten>,
          },
          {
            id: 'date',
            header: t('date'),
            text: date,
            cell: (phase) => <Explained why={phaseWhy(frame, planning, phase.id, language)}>{date(phase)}</Explained>,
            compare: (one, other) => order(one) - order(other),
          },
          {
            id: 'state',
            header: t('state'),
            text: ({ id }) => [t(statusOf(id)), ...(isChanged(id) ? [t('changed')] : [])].join(', '),
            cell: ({ id }) => (
              <>
                <StatusTag tone={tones[statusOf(id)]}>{t(statusOf(id))}</StatusTag>{' '}
                {isChanged(id) ? <StatusTag tone="warn">{t('changed')}</StatusTag> : null}
              </>
            ),
          },
        ]}
      />
    </div>
  );

  function order(phase: Phase): number {
    return planning.phases.indexOf(phase);
  }
}
