import type { ReactNode } from 'react';
import { SignInLink } from '#platform/ui/account/sign-in-link.tsx';
import { ButtonLink } from '#platform/ui/button.tsx';
import { instantText } from '#platform/ui/dates.ts';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Section } from '#platform/ui/layout.tsx';
import { StatusTag } from '#platform/ui/status-tag.tsx';
import type { Guide } from '#tender/core/guide/schema/guide.ts';
import type { StageName } from '#tender/core/procedure/file.ts';
import { useFrame } from '../data/frame.ts';
import { useMe } from '../data/me.ts';
import { useProcedureLink, useReadOnly } from '../data/route.ts';
import { useView } from '../data/view.ts';
import { FollowButton } from '../interest/follow-button.tsx';
import { noticeWords } from './words.ts';

/** The way from reader to tenderer, in steps with their dates. */
export function TakePart({ guide }: { readonly guide: Guide }): ReactNode {
  const t = useWords(noticeWords);
  const { data: me } = useMe();
  const { operator, lots, lot } = useFrame();
  return (
    <Section title={t('takePart')} card>
      <ol className="notice-steps">
        {me?.person === undefined ? <Step text={t('stepSignIn')} action={<SignInLink back />} /> : null}
        {operator === undefined ? <Step text={t('stepFollow')} /> : <FollowStep />}
        {guide.siteVisit === undefined ? null : (
          <PhaseStep text={t('stepVisit')} phase={guide.siteVisit.registration} stage="site-visit" go={t('visit')} />
        )}
        {guide.questions === undefined ? null : (
          <PhaseStep
            text={t('stepQuestions')}
            phase={guide.questions.rounds.at(-1)?.closes ?? ''}
            stage="questions"
            go={t('ask')}
          />
        )}
        {lots.length > 1 && lot === undefined ? (
          <PhaseStep text={t('stepChooseLot')} phase={guide.submission.deadline} />
        ) : (
          <PhaseStep text={t('stepTender')} phase={guide.submission.deadline} stage="submission" go={t('tender')} />
        )}
      </ol>
    </Section>
  );
}

interface StepProps {
  readonly text: string;
  readonly note?: string;
  readonly over?: boolean;
  readonly action?: ReactNode;
}

function Step({ text, note, over = false, action }: StepProps): ReactNode {
  const t = useWords(noticeWords);
  return (
    <li>
      <span className="notice-steps__what">
        <span>{text}</span>
        {note === undefined ? null : <span className="notice-steps__note">{note}</span>}
      </span>
      {over ? <StatusTag>{t('past')}</StatusTag> : action}
    </li>
  );
}

interface PhaseStepProps {
  readonly text: string;
  readonly phase: string;
  /** Absent for a step that is taken on this very page. */
  readonly stage?: StageName;
  readonly go?: string;
}

/** A step that can be taken until its phase ends; the way to its page is for operators, who alone can take it. */
function PhaseStep({ text, phase, stage, go }: PhaseStepProps): ReactNode {
  const t = useWords(noticeWords);
  const { language } = useLanguage();
  const frame = useFrame();
  const readOnly = useReadOnly();
  const until = frame.timeLine.find((segment) => segment.phase === phase)?.end;
  const over = until !== undefined && until <= frame.now;
  return (
    <Step
      text={text}
      over={over}
      {...(until === undefined
        ? {}
        : { note: t('until', { date: instantText(until, frame.timeZone, language, 'deadline') }) })}
      {...(frame.operator === undefined || readOnly || stage === undefined || go === undefined
        ? {}
        : { action: <StageLink stage={stage}>{go}</StageLink> })}
    />
  );
}

function FollowStep(): ReactNode {
  const t = useWords(noticeWords);
  const { data } = useView('interest');
  if (data?.following === true)
    return <Step text={t('stepFollow')} action={<StatusTag tone="good">{t('followed')}</StatusTag>} />;
  return <Step text={t('stepFollow')} action={data === undefined ? undefined : <FollowButton following={false} />} />;
}

function StageLink({ stage, children }: { readonly stage: StageName; readonly children: string }): ReactNode {
  const to = useProcedureLink();
  return (
    <ButtonLink to={to(stage)} kind="secondary">
      {children}
    </ButtonLink>
  );
}
