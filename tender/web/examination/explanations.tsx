import type { ReactNode } from 'react';
import { toIso } from '#platform/kernel/time.ts';
import { useNow } from '#platform/ui/clock.tsx';
import { Disclosure } from '#platform/ui/disclosure.tsx';
import { InstantText } from '#platform/ui/instant-text.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { StatusTag } from '#platform/ui/status-tag.tsx';
import { Facts } from '#platform/ui/text.tsx';
import type { Explanation } from '#tender/core/procedure/examination/state.ts';
import type { ExaminationView } from '#tender/core/procedure/examination/view.ts';
import { useCommand } from '../data/command.ts';
import { useReadOnly } from '../data/route.ts';
import { AskExplanation } from './ask-explanation.tsx';
import { explanationState } from './explanation-state.ts';
import { JudgeForm } from './judge-form.tsx';
import { remedyWords } from './remedy-words.ts';
import { explanationTones } from './tones.ts';

/** Requests for explanation with what was answered, and the form for a new one (ALM-26, art. 2.116 Aw 2012). */
export function Explanations({ view }: { readonly view: ExaminationView }): ReactNode {
  const t = useWords(remedyWords);
  return (
    <Section title={t('explanations')} intro={t('explanationsIntro')}>
      <Stack>
        {view.explanations.map((explanation) => (
          <ExplanationCard key={explanation.explanation} explanation={explanation} view={view} />
        ))}
        {view.may.exclude ? (
          <Disclosure summary={t('explanationAsk')}>
            <AskExplanation view={view} />
          </Disclosure>
        ) : null}
      </Stack>
    </Section>
  );
}

interface ExplanationCardProps {
  readonly explanation: Explanation;
  readonly view: ExaminationView;
}

function ExplanationCard({ explanation, view }: ExplanationCardProps): ReactNode {
  const t = useWords(remedyWords);
  const readOnly = useReadOnly();
  const state = explanationState(explanation, toIso(useNow()));
  const tender = view.tenders.find(({ operator }) => operator === explanation.operator);
  const name = tender?.operatorName ?? explanation.operator;
  const { question, until, requestedAt, given, judged } = explanation;
  const mayJudge = !readOnly && view.may.exclude && (state === 'given' || state === 'lapsed');
  return (
    <Section
      title={name}
      level={3}
      card
      aside={<StatusTag tone={explanationTones[state]}>{t(`explanation-${state}`)}</StatusTag>}
    >
      <Stack>
        <Facts
          facts={[
            { label: t('question'), value: question },
            { label: t('requested'), value: <InstantText at={requestedAt} form="short" /> },
            { label: t('until'), value: <InstantText at={until} form="deadline-short" /> },
            ...(state === 'running' ? [] : [{ label: t('answer'), value: given?.text ?? t('answerNone') }]),
            ...(judged === undefined ? [] : [{ label: t('judgment'), value: judged.reason }]),
          ]}
        />
        {mayJudge ? <JudgeExplanation explanation={explanation.explanation} name={name} /> : null}
      </Stack>
    </Section>
  );
}

function JudgeExplanation(props: { readonly explanation: string; readonly name: string }): ReactNode {
  const { explanation, name } = props;
  const t = useWords(remedyWords);
  const command = useCommand('judge-explanation');
  return (
    <JudgeForm
      id={explanation}
      legend={t('explanationLegend')}
      yes={t('explanationYes')}
      no={t('explanationNo')}
      happensYes={t('explanationHappensYes', { name })}
      happensNo={t('explanationHappensNo', { name })}
      seenBy={t('askSeenBy', { name })}
      busy={command.busy}
      problem={command.problem}
      onJudge={async (accepted, reason) => (await command.send({ explanation, accepted, reason })).ok}
    />
  );
}
