import type { ReactNode } from 'react';
import { Alert } from '#platform/ui/alert.tsx';
import { EmptyState } from '#platform/ui/empty-state.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { Text } from '#platform/ui/text.tsx';
import type { EvaluationView } from '#tender/core/procedure/evaluation/view.ts';
import { useFrame } from '../data/frame.ts';
import { useReadOnly } from '../data/route.ts';
import { Committee } from './committee.tsx';
import { Declaration } from './declaration.tsx';
import { Freeze } from './freeze.tsx';
import { HandIn } from './hand-in.tsx';
import { Invitation } from './invitation.tsx';
import { MeetingControl, Minutes } from './meeting.tsx';
import { MeetingMatrix } from './meeting-matrix.tsx';
import { OwnAdvice } from './own-advice.tsx';
import { OwnMatrix } from './own-matrix.tsx';
import { Presentations } from './presentations.tsx';
import { Steps } from './steps.tsx';
import { evaluationPageWords } from './words.ts';

interface OverviewProps {
  readonly view: EvaluationView;
}

/** What the view allows is shown: to a tenderer his invitation, to an evaluator his work, to who leads how far it is. */
export function Overview({ view }: OverviewProps): ReactNode {
  const { roles } = useFrame();
  const t = useWords(evaluationPageWords);
  if (roles.length === 0) return <Invitation view={view} />;
  if (view.unscored === true) return <EmptyState title={t('unscoredTitle')} text={t('unscoredText')} />;
  return (
    <Stack gap="xl">
      <Steps view={view} />
      <Work view={view} />
    </Stack>
  );
}

function Work({ view }: OverviewProps): ReactNode {
  const t = useWords(evaluationPageWords);
  const { roles } = useFrame();
  const readOnly = useReadOnly();
  const { me, phase } = view;
  const watches = view.evaluators.length > 0 || view.may.appoint || view.may.lead || roles.includes('auditor');
  if (me !== undefined && me.declared === undefined && !(readOnly && watches)) return <Declaration view={view} />;
  if (me?.declared?.conflict === true)
    return (
      <Alert tone="warn" title={t('conflictTitle')}>
        {t('conflictText')}
      </Alert>
    );
  const meeting = phase !== 'before' && phase !== 'scoring';
  return (
    <>
      {phase === 'before' ? <EmptyState title={t('beforeTitle')} text={t('beforeText')} /> : null}
      {phase === 'scoring' && me?.advises === true ? <OwnAdvice view={view} /> : null}
      {phase === 'scoring' && me !== undefined && me.advises !== true ? <OwnWork view={view} /> : null}
      {meeting ? <Together view={view} /> : null}
      {watches && me === undefined ? <Committee view={view} /> : null}
      {view.may.lead ? <MeetingControl view={view} /> : null}
      {meeting || (view.presentationsFirst === true && phase === 'scoring') ? <Presentations view={view} /> : null}
      {view.may.lead ? <Freeze view={view} /> : null}
    </>
  );
}

function OwnWork({ view }: OverviewProps): ReactNode {
  const t = useWords(evaluationPageWords);
  return (
    <Section title={t('yourScores')} intro={t('yourScoresIntro')}>
      <Stack>
        <OwnMatrix view={view} />
        <HandIn view={view} />
      </Stack>
    </Section>
  );
}

function Together({ view }: OverviewProps): ReactNode {
  const t = useWords(evaluationPageWords);
  const intro =
    view.phase === 'meeting' ? t('meetingIntro') : view.phase === 'frozen' ? t('frozenIntro') : t('afterMeetingIntro');
  return (
    <Section title={t('allScores')} intro={intro}>
      <Stack>
        <MeetingMatrix view={view} />
        <Text soft>{t('meetingHint')}</Text>
        <Minutes view={view} />
      </Stack>
    </Section>
  );
}
