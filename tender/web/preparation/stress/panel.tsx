import type { ReactNode } from 'react';
import { Button } from '#platform/ui/button.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { ProblemAlert } from '#platform/ui/problem-alert.tsx';
import { ProgressBar } from '#platform/ui/progress-bar.tsx';
import { Text } from '#platform/ui/text.tsx';
import type { Guide } from '#tender/core/guide/schema/guide.ts';
import { scoringRefusals } from '#tender/core/scoring/refusal-words.ts';
import { dataWords } from '../../data/words.ts';
import { StressForm } from './form.tsx';
import { StressReport } from './report.tsx';
import './stress.css';
import { useStress } from './use-stress.ts';
import { stressPanelWords } from './words.ts';

const refusalWords = { ...dataWords, ...scoringRefusals };

/** What the award rules do over many plausible sets of tenders, before anybody tenders. */
export default function StressPanel({ guide }: { readonly guide: Guide }): ReactNode {
  const t = useWords(stressPanelWords);
  const { state, start, stop } = useStress();
  return (
    <Stack gap="l">
      <Text>{t('intro')}</Text>
      <StressForm guide={guide} busy={state.kind === 'running'} onStart={start} />
      {state.kind === 'running' ? (
        <Stack gap="s">
          <ProgressBar label={t('running')} percent={state.percent} note={t('runningNote')} />
          <div>
            <Button onClick={stop}>{t('stop')}</Button>
          </div>
        </Stack>
      ) : null}
      {state.kind === 'refused' ? <ProblemAlert problem={state.refusal} words={refusalWords} /> : null}
      <div aria-live="polite">{state.kind === 'done' ? <StressReport outcome={state.outcome} /> : null}</div>
    </Stack>
  );
}
