import type { ReactNode } from 'react';
import { fromIso } from '#platform/kernel/time.ts';
import { useNow } from '#platform/ui/clock.tsx';
import { Disclosure } from '#platform/ui/disclosure.tsx';
import { InstantText } from '#platform/ui/instant-text.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { StatusTag } from '#platform/ui/status-tag.tsx';
import { Heading, Text } from '#platform/ui/text.tsx';
import type { EvaluatedTender, EvaluationView } from '#tender/core/procedure/evaluation/view.ts';
import { PlanPresentation } from './plan-presentation.tsx';
import { RecordPresentation } from './record-presentation.tsx';
import { evaluationPageWords } from './words.ts';

interface PresentationsProps {
  readonly view: EvaluationView;
}

/** Presentations follow the meeting; after each of them scores of that tenderer may change, with a reason (ALM-16). */
export function Presentations({ view }: PresentationsProps): ReactNode {
  const t = useWords(evaluationPageWords);
  const rule = view.presentationRule;
  if (rule === undefined) return null;
  if (view.phase === 'meeting') return null;
  return (
    <Section
      title={t('presentations')}
      intro={t('presentationsIntro', {
        minutes: rule.minutes,
        questions: rule.questionMinutes,
        persons: rule.maxPersons,
      })}
    >
      <ul className="evaluation-presentations">
        {view.tenders.map((tender) => (
          <li key={tender.operator} className="ui-card">
            <Presentation view={view} tender={tender} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Presentation({ view, tender }: PresentationsProps & { readonly tender: EvaluatedTender }): ReactNode {
  const t = useWords(evaluationPageWords);
  const now = useNow();
  const { presentation } = tender;
  const begun = presentation !== undefined && Temporal.Instant.compare(fromIso(presentation.at), now) <= 0;
  return (
    <Stack gap="s">
      <div className="evaluation-presentation__head">
        <Heading level={3}>{tender.operatorName}</Heading>
        <State presentation={presentation} />
      </div>
      {presentation === undefined ? null : (
        <Text>
          <InstantText at={presentation.at} />, {presentation.location}
        </Text>
      )}
      {presentation?.held === undefined ? null : (
        <Disclosure summary={t('reportOf', { persons: presentation.held.persons })}>
          <p className="evaluation-text">{presentation.held.minutes}</p>
        </Disclosure>
      )}
      {!view.may.lead || presentation?.held !== undefined ? null : begun ? (
        <RecordPresentation view={view} tender={tender} />
      ) : (
        <PlanPresentation view={view} tender={tender} />
      )}
    </Stack>
  );
}

function State({ presentation }: { readonly presentation: EvaluatedTender['presentation'] }): ReactNode {
  const t = useWords(evaluationPageWords);
  if (presentation === undefined) return <StatusTag>{t('notPlanned')}</StatusTag>;
  if (presentation.held === undefined)
    return (
      <StatusTag tone="accent" icon="calendar">
        {t('planned')}
      </StatusTag>
    );
  return (
    <StatusTag tone="good" icon="check">
      {t('held')}
    </StatusTag>
  );
}
