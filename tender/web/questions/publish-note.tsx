import { type ReactNode, useState } from 'react';
import { useForm } from 'react-hook-form';
import { toIso } from '#platform/kernel/time.ts';
import { Button } from '#platform/ui/button.tsx';
import { useNow } from '#platform/ui/clock.tsx';
import { ConfirmDialog } from '#platform/ui/confirm-dialog.tsx';
import { instantText } from '#platform/ui/dates.ts';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { Text } from '#platform/ui/text.tsx';
import { clearDraft, TextareaField } from '#platform/ui/textarea-field.tsx';
import { useToast } from '#platform/ui/toast.tsx';
import type { RoundView } from '#tender/core/procedure/questions/view.ts';
import { useCommand } from '../data/command.ts';
import { useFrame } from '../data/frame.ts';
import { Refused } from '../data/refused.tsx';
import { questionsWords } from './words.ts';

/** The clarification note of one round: what still stands in its way, then the deed. */
export function PublishNote({ round }: { readonly round: RoundView }): ReactNode {
  const t = useWords(questionsWords);
  const { language } = useLanguage();
  const { timeZone } = useFrame();
  const closed = round.closes <= toIso(useNow());
  const { questions = 0, unsettled = 0 } = round;
  return (
    <Section title={t('publishTitle', { round: round.title })} card>
      <Stack>
        {closed ? null : (
          <Text>{t('publishWaits', { date: instantText(round.closes, timeZone, language, 'deadline') })}</Text>
        )}
        {unsettled > 0 ? (
          <Text>{t('publishUnsettled', { count: unsettled })}</Text>
        ) : closed && questions > 0 ? (
          <Text>{t('publishReady', { count: questions })}</Text>
        ) : null}
        {closed && unsettled === 0 ? <NoteForm round={round} /> : null}
      </Stack>
    </Section>
  );
}

function NoteForm({ round }: { readonly round: RoundView }): ReactNode {
  const t = useWords(questionsWords);
  const { procedure } = useFrame();
  const draftKey = `note-${procedure}-${round.round}`;
  const show = useToast();
  const publish = useCommand('publish-clarification-note');
  const [introduction, setIntroduction] = useState<string>();
  const { register, handleSubmit } = useForm({ defaultValues: { introduction: '' } });
  const send = async (): Promise<void> => {
    const done = await publish.send({ round: round.round, introduction: introduction ?? '' });
    if (!done.ok) return;
    clearDraft(draftKey);
    setIntroduction(undefined);
    show({ text: t('publishDone') });
  };
  return (
    <form noValidate onSubmit={(event) => void handleSubmit((filled) => setIntroduction(filled.introduction))(event)}>
      <Stack>
        <TextareaField
          label={t('introduction')}
          hint={t('introductionHint')}
          rows={4}
          optional
          draftKey={draftKey}
          {...register('introduction')}
        />
        <div>
          <Button kind="primary" type="submit">
            {t('publish')}
          </Button>
        </div>
      </Stack>
      <ConfirmDialog
        open={introduction !== undefined}
        title={t('publishConfirm')}
        happens={t('publishHappens')}
        seenBy={t('publishSeen')}
        undo={t('publishUndo')}
        confirm={t('publish')}
        busy={publish.busy}
        onConfirm={() => void send()}
        onClose={() => setIntroduction(undefined)}
      >
        <Refused problem={publish.problem} />
      </ConfirmDialog>
    </form>
  );
}
