import type { ReactNode } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { toIso } from '#platform/kernel/time.ts';
import { useNow } from '#platform/ui/clock.tsx';
import { Countdown } from '#platform/ui/countdown.tsx';
import { InstantText } from '#platform/ui/instant-text.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { StatusTag } from '#platform/ui/status-tag.tsx';
import { Facts, Text } from '#platform/ui/text.tsx';
import { clearDraft } from '#platform/ui/textarea-field.tsx';
import { WrittenField } from '#platform/ui/written-field.tsx';
import type { Explanation } from '#tender/core/procedure/examination/state.ts';
import { useCommand } from '../data/command.ts';
import { useProcedureId, useReadOnly } from '../data/route.ts';
import { Deed } from '../frame/deed.tsx';
import { useMoment } from '../submission/moment.ts';
import { explanationState } from './explanation-state.ts';
import { remedyWords } from './remedy-words.ts';
import { explanationTones } from './tones.ts';

interface OwnExplanationProps {
  readonly explanation: Explanation;
  readonly isOut: boolean;
}

/** A question about one's own tender, answered once (ALM-26). */
export function OwnExplanation({ explanation, isOut }: OwnExplanationProps): ReactNode {
  const t = useWords(remedyWords);
  const moment = useMoment();
  const readOnly = useReadOnly();
  const state = explanationState(explanation, toIso(useNow(1000)));
  const { question, until, given, judged } = explanation;
  return (
    <Section
      title={t('ownExplanation')}
      level={3}
      card
      aside={<StatusTag tone={explanationTones[state]}>{t(`explanation-${state}`)}</StatusTag>}
    >
      <Stack>
        <Facts
          facts={[
            { label: t('question'), value: question },
            { label: t('until'), value: <InstantText at={until} form="deadline" /> },
            ...(given === undefined ? [] : [{ label: t('yourAnswer'), value: given.text }]),
            ...(judged === undefined ? [] : [{ label: t('judgment'), value: judged.reason }]),
          ]}
        />
        {state === 'lapsed' ? <Text>{t('answerOver', { until: moment(until, 'deadline') })}</Text> : null}
        {state === 'running' && !readOnly && !isOut ? (
          <>
            <p>
              <Countdown until={until} />
            </p>
            <AnswerForm explanation={explanation.explanation} />
          </>
        ) : null}
      </Stack>
    </Section>
  );
}

function AnswerForm({ explanation }: { readonly explanation: string }): ReactNode {
  const t = useWords(remedyWords);
  const draftKey = `answer-${useProcedureId()}-${explanation}`;
  const command = useCommand('give-explanation');
  const form = useForm({ defaultValues: { text: '' } });
  const text = useWatch({ control: form.control, name: 'text' });
  const act = async (): Promise<boolean> => {
    const done = await command.send({ explanation, text: text.trim() });
    if (done.ok) clearDraft(draftKey);
    return done.ok;
  };
  return (
    <Stack>
      <WrittenField
        form={form}
        name="text"
        label={t('yourAnswer')}
        hint={t('yourAnswerHint')}
        rows={6}
        draftKey={draftKey}
        needed={t('needed')}
      />
      <div>
        <Deed
          label={t('sendAnswer')}
          title={t('sendTitle')}
          happens={t('sendHappens')}
          seenBy={t('handInSeenBy')}
          undo={t('sendUndo')}
          busy={command.busy}
          problem={command.problem}
          before={() => form.trigger('text', { shouldFocus: true })}
          act={act}
          done={t('sendDone')}
        />
      </div>
    </Stack>
  );
}
