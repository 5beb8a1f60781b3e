import type { ReactNode } from 'react';
import { formatDateShort } from '#platform/kernel/format.ts';
import { formatMoney } from '#platform/kernel/money.ts';
import { parseRational } from '#platform/kernel/rational.ts';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { Facts, Text } from '#platform/ui/text.tsx';
import type { Suitability } from '#tender/core/guide/schema/submission.ts';
import { explainReferences } from '#tender/core/suitability/explain-references.ts';
import { judgeReferences, type StatedReference } from '#tender/core/suitability/references.ts';
import { OutcomeTag } from './financial-outcome.tsx';
import { suitabilityPageWords } from './words.ts';

interface ReferencesOutcomeProps {
  readonly requirement: Suitability;
  readonly references: readonly StatedReference[];
  /** The day of tendering, or today while nothing is placed. */
  readonly today: Temporal.PlainDate;
}

/** Which reference shows which competence, and whether it is recent enough on the day of tendering (CVO-15, ROC-23). */
export function ReferencesOutcome({ requirement, references, today }: ReferencesOutcomeProps): ReactNode {
  const t = useWords(suitabilityPageWords);
  const { language } = useLanguage();
  if (references.length === 0) return <Text>{t('nothingStated')}</Text>;
  const result = judgeReferences(requirement, references, today);
  const why = explainReferences(requirement, references, result, language);
  const titleOf = (id: string): string => requirement.competences?.find((one) => one.id === id)?.text ?? id;
  return (
    <Stack>
      <div>
        <OutcomeTag outcome={result.outcome} why={why} />
      </div>
      <Facts
        facts={result.competences.map(({ competence, outcome }) => ({
          label: titleOf(competence),
          value: <OutcomeTag outcome={outcome} why={why} />,
        }))}
      />
    </Stack>
  );
}

/** The references as they were stated, to be read. */
export function ReferencesShown({ requirement, references }: Omit<ReferencesOutcomeProps, 'today'>): ReactNode {
  const t = useWords(suitabilityPageWords);
  const { language } = useLanguage();
  const day = (iso: string): string => formatDateShort(Temporal.PlainDate.from(iso), language);
  return (
    <Stack>
      {references.map(({ key, name, client, place, started, ended, amount, description, facts }, index) => {
        const value = parseRational(amount ?? '');
        const to = ended === undefined ? t('stillRunning') : day(ended);
        return (
          <Section key={key} title={t('reference', { number: index + 1 })} level={3}>
            <Facts
              facts={[
                { label: t('workName'), value: name },
                { label: t('client'), value: `${client}, ${place}` },
                { label: t('started'), value: t('period', { from: day(started), to }) },
                ...(value.ok ? [{ label: t('amount'), value: formatMoney(value.value, language) }] : []),
                { label: t('description'), value: description },
                ...Object.entries(facts).map(([id, stated]) => ({
                  label: requirement.references?.facts.find((one) => one.id === id)?.title ?? id,
                  value: stated === 'yes' || stated === 'no' ? t(stated) : stated,
                })),
              ]}
            />
          </Section>
        );
      })}
    </Stack>
  );
}
