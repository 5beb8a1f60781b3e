import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { Disclosure } from '#platform/ui/disclosure.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { Text } from '#platform/ui/text.tsx';
import { clearDraft } from '#platform/ui/textarea-field.tsx';
import { WrittenField } from '#platform/ui/written-field.tsx';
import type { EvaluationView } from '#tender/core/procedure/evaluation/view.ts';
import { useCommand } from '../data/command.ts';
import { useProcedureId } from '../data/route.ts';
import { Deed } from '../frame/deed.tsx';
import { evaluationPageWords } from './words.ts';

interface MeetingProps {
  readonly view: EvaluationView;
}

/** Opening shows everybody's scores to all evaluators; closing fixes the minutes (ALM-15). */
export function MeetingControl({ view }: MeetingProps): ReactNode {
  if (view.phase === 'scoring') return <OpenMeeting view={view} />;
  return view.phase === 'meeting' ? <CloseMeeting /> : null;
}

function OpenMeeting({ view }: MeetingProps): ReactNode {
  const t = useWords(evaluationPageWords);
  const open = useCommand('open-meeting');
  const active = view.evaluators.filter(({ dismissed, advises }) => dismissed === undefined && advises !== true);
  const waiting = active.filter(({ handedInAt }) => handedInAt === undefined).length;
  const ready = waiting === 0 && active.length >= view.minimumEvaluators;
  return (
    <Section title={t('meeting')} intro={t('meetingAbout')}>
      {ready ? (
        <div>
          <Deed
            label={t('openMeeting')}
            title={t('openMeetingTitle')}
            happens={t('openMeetingHappens')}
            seenBy={t('openMeetingSeen')}
            undo={t('openMeetingUndo')}
            busy={open.busy}
            problem={open.problem}
            act={async () => (await open.send({})).ok}
            done={t('meetingOpened')}
          />
        </div>
      ) : (
        <Text>
          {t(active.length < view.minimumEvaluators ? 'tooFewEvaluators' : 'meetingWaits', {
            count: waiting,
            needed: view.minimumEvaluators,
          })}
        </Text>
      )}
    </Section>
  );
}

function CloseMeeting(): ReactNode {
  const t = useWords(evaluationPageWords);
  const close = useCommand('close-meeting');
  const draftKey = `minutes-${useProcedureId()}`;
  const form = useForm({ defaultValues: { minutes: '' } });
  const act = async (): Promise<boolean> => {
    const done = await close.send({ minutes: form.getValues('minutes') });
    if (done.ok) clearDraft(draftKey);
    return done.ok;
  };
  return (
    <Section title={t('closeMeetingTitle')} intro={t('closeMeetingIntro')} card>
      <Stack>
        <WrittenField
          form={form}
          name="minutes"
          label={t('minutes')}
          hint={t('minutesHint')}
          rows={6}
          draftKey={draftKey}
          needed={t('minutesNeeded')}
        />
        <div>
          <Deed
            label={t('closeMeeting')}
            title={t('closeMeetingConfirm')}
            happens={t('closeMeetingHappens')}
            seenBy={t('closeMeetingSeen')}
            undo={t('closeMeetingUndo')}
            busy={close.busy}
            problem={close.problem}
            form={form}
            act={act}
            done={t('meetingClosed')}
          />
        </div>
      </Stack>
    </Section>
  );
}

export function Minutes({ view }: MeetingProps): ReactNode {
  const t = useWords(evaluationPageWords);
  if (view.minutes === undefined) return null;
  return (
    <Disclosure summary={t('minutesOfMeeting')}>
      <p className="evaluation-text">{view.minutes}</p>
    </Disclosure>
  );
}
