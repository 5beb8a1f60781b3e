import { type ReactNode, useState } from 'react';
import { useForm } from 'react-hook-form';
import { toIso } from '#platform/kernel/time.ts';
import { Button } from '#platform/ui/button.tsx';
import { useNow } from '#platform/ui/clock.tsx';
import { ConfirmDialog } from '#platform/ui/confirm-dialog.tsx';
import { instantText } from '#platform/ui/dates.ts';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import type { Problem } from '#platform/ui/problem.ts';
import { Text } from '#platform/ui/text.tsx';
import { clearDraft, TextareaField } from '#platform/ui/textarea-field.tsx';
import { useToast } from '#platform/ui/toast.tsx';
import type { QuestionsView, RoundView } from '#tender/core/procedure/questions/view.ts';
import { useCommand } from '../data/command.ts';
import { useFrame } from '../data/frame.ts';
import { Refused } from '../data/refused.tsx';
import { FinalVersions, useVersions } from './final-versions.tsx';
import { questionsWords } from './words.ts';

interface PublishNoteProps {
  readonly round: RoundView;
  readonly view: QuestionsView;
}

/** The clarification note of one round: what still stands in its way, then the deed. */
export function PublishNote({ round, view }: PublishNoteProps): ReactNode {
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
        {closed && unsettled === 0 ? <NoteForm round={round} view={view} /> : null}
      </Stack>
    </Section>
  );
}

function NoteForm({ round, view }: PublishNoteProps): ReactNode {
  const t = useWords(questionsWords);
  const { procedure } = useFrame();
  const draftKey = `note-${procedure}-${round.round}`;
  const show = useToast();
  const publish = useCommand('publish-clarification-note');
  const [introduction, setIntroduction] = useState<string>();
  const { register, handleSubmit } = useForm({ defaultValues: { introduction: '' } });
  const wanted = round.round === view.rounds.at(-1)?.round ? view.finalVersions : [];
  const handle = useVersions(wanted);
  const send = async (): Promise<void> => {
    const done = await publish.send({
      round: round.round,
      introduction: introduction ?? '',
      ...(handle.versions.length === 0 ? {} : { versions: [...handle.versions] }),
    });
    if (!done.ok) return;
    clearDraft(draftKey);
    setIntroduction(undefined);
    show({ text: t('publishDone') });
  };
  const ask = handleSubmit((filled) => (handle.complete() ? setIntroduction(filled.introduction) : undefined));
  return (
    <form noValidate onSubmit={(event) => void ask(event)}>
      <Stack>
        <TextareaField
          label={t('introduction')}
          hint={t('introductionHint')}
          rows={4}
          optional
          draftKey={draftKey}
          {...register('introduction')}
        />
        <FinalVersions wanted={wanted} documents={view.documents} handle={handle} />
        <div>
          <Button kind="primary" type="submit">
            {t('publish')}
          </Button>
        </div>
      </Stack>
      <ConfirmNote
        open={introduction !== undefined}
        busy={publish.busy}
        problem={publish.problem}
        onConfirm={() => void send()}
        onClose={() => setIntroduction(undefined)}
      />
    </form>
  );
}

interface ConfirmNoteProps {
  readonly open: boolean;
  readonly busy: boolean;
  readonly problem: Problem | undefined;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

function ConfirmNote({ problem, ...dialog }: ConfirmNoteProps): ReactNode {
  const t = useWords(questionsWords);
  return (
    <ConfirmDialog
      {...dialog}
      title={t('publishConfirm')}
      happens={t('publishHappens')}
      seenBy={t('publishSeen')}
      undo={t('publishUndo')}
      confirm={t('publish')}
    >
      <Refused problem={problem} />
    </ConfirmDialog>
  );
}
