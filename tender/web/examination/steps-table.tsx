import type { ReactNode } from 'react';
import { DataTable } from '#platform/ui/data-table.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section } from '#platform/ui/layout.tsx';
import type { Step } from '#tender/core/guide/schema/guide.ts';
import type { ExaminationView } from '#tender/core/procedure/examination/view.ts';
import { examinationPageWords } from './words.ts';

/** The steps of the guide in their order: who stands at each, and who fell there and why (ROC-30). Nothing where a guide has none. */
export function StepsTable({ view }: { readonly view: ExaminationView }): ReactNode {
  const t = useWords(examinationPageWords);
  if (view.steps.length === 0) return null;
  const at = ({ id }: Step): string =>
    view.tenders
      .filter(({ step, excluded }) => step === id && excluded === undefined)
      .map(({ operatorName }) => operatorName)
      .join(', ');
  const fell = ({ id }: Step): readonly string[] =>
    view.tenders.flatMap(({ step, excluded, operatorName }) =>
      step !== id || excluded === undefined
        ? []
        : [
            `${operatorName}: ${view.grounds.find((ground) => ground.id === excluded.ground)?.title ?? excluded.ground}`,
          ],
    );
  return (
    <Section title={t('steps')} intro={t('stepsIntro')}>
      <DataTable<Step>
        caption={t('steps')}
        hideCaption
        csv={false}
        rows={view.steps}
        rowKey={({ id }) => id}
        empty={{ title: t('steps') }}
        columns={[
          { id: 'step', header: t('step'), text: ({ title }) => title },
          { id: 'at', header: t('stepAt'), text: (step) => at(step) || '–' },
          {
            id: 'fell',
            header: t('stepFell'),
            text: (step) => fell(step).join('; ') || '–',
            cell: (step) => fell(step).map((line) => <p key={line}>{line}</p>),
          },
        ]}
      />
    </Section>
  );
}
