import { type ReactNode, useState } from 'react';
import { Alert } from '#platform/ui/alert.tsx';
import { Actions, Button } from '#platform/ui/button.tsx';
import { ConfirmDialog } from '#platform/ui/confirm-dialog.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { Text, TextLink } from '#platform/ui/text.tsx';
import { useToast } from '#platform/ui/toast.tsx';
import { useCommand } from '../data/command.ts';
import { Refused } from '../data/refused.tsx';
import { useSentence } from '../data/sentence.ts';
import { envelopeWords } from './envelope-words.ts';
import { useTenderLink } from './links.ts';
import { useMoment } from './moment.ts';
import { Omissions, OmissionsInShort } from './omissions.tsx';
import { placeOfPages } from './page-below.ts';
import { selfSealedWords } from './self-sealed/words.ts';
import { useTaskTitle } from './task-title.ts';
import { isSealedElsewhere, type Obstacle, type Omission, obstaclesOf, omissionsOf, taskOf, tasksOf } from './tasks.ts';
import type { TenderPageProps } from './tender-page.ts';
import { usePlacing } from './use-placing.ts';
import { submissionPageWords } from './words.ts';
import { useWorkspace } from './workspace/context.ts';

/** The one button that matters, with what it leads to; and what takes it back. */
export function PlaceTender(props: TenderPageProps): ReactNode {
  const t = useWords(submissionPageWords);
  const selfSealed = useWords(selfSealedWords);
  const { view, own } = props;
  const [asking, setAsking] = useState<'place' | 'withdraw'>();
  const { standing, draft } = useWorkspace();
  const elsewhere = isSealedElsewhere(own, draft);
  const omissions = omissionsOf(view);
  const obstacles = obstaclesOf(view, own).filter((obstacle) => !elsewhere || obstacle !== 'tender-unchanged');
  const inVault = own.state === 'placed' || own.state === 'placed-and-changed';
  const undecided = standing.kind === 'elsewhere';
  const close = (): void => setAsking(undefined);
  return (
    <Section title={t('hand')} card>
      <Stack>
        {elsewhere ? <Alert title={selfSealed('elsewhere')} /> : <HandStanding {...props} omissions={omissions} />}
        <Actions>
          {obstacles.length > 0 || undecided ? null : (
            <Button kind="primary" icon="lock" onClick={() => setAsking('place')}>
              {t(inVault ? 'replace' : 'place')}
            </Button>
          )}
          {view.may.withdraw ? (
            <Button kind="quiet" onClick={() => setAsking('withdraw')}>
              {t('withdraw')}
            </Button>
          ) : null}
        </Actions>
      </Stack>
      <PlaceDialog {...props} open={asking === 'place'} omissions={omissions} onClose={close} />
      <WithdrawDialog {...props} open={asking === 'withdraw'} onClose={close} />
    </Section>
  );
}

/** What is in the way, what lacks, or that nothing does. */
function HandStanding(props: TenderPageProps & { readonly omissions: readonly Omission[] }): ReactNode {
  const t = useWords(submissionPageWords);
  const { view, own, guide, omissions } = props;
  const open = obstaclesOf(view, own).filter((obstacle) => obstacle !== 'tender-unchanged');
  const isPlaced = own.state === 'placed';
  return (
    <>
      {isPlaced && omissions.length === 0 ? <Text>{t('handInVault')}</Text> : null}
      {open.length > 0 ? (
        <Obstacles {...props} obstacles={open} />
      ) : (
        <Omissions omissions={omissions} remedyHours={guide.submission.remedyHours} inVault={isPlaced} />
      )}
      {omissions.length === 0 && !isPlaced ? <Text>{t('handComplete')}</Text> : null}
    </>
  );
}

/** What has to be there before anything can be placed; each leads to where it is done. */
function Obstacles(props: TenderPageProps & { readonly obstacles: readonly Obstacle[] }): ReactNode {
  const { view, own, obstacles } = props;
  const t = useWords(submissionPageWords);
  const sentence = useSentence();
  const to = useTenderLink();
  const title = useTaskTitle();
  return (
    <Alert title={t('handFirst')}>
      <ul className="page-omissions">
        {obstacles.map((obstacle) => {
          const task = taskOf(obstacle, tasksOf(view, own));
          return (
            <li key={obstacle}>
              {sentence(obstacle)} {task === undefined ? null : <TextLink to={to(task.path)}>{title(task)}</TextLink>}
            </li>
          );
        })}
      </ul>
    </Alert>
  );
}

/** What changed is the state of the tender, and that stands above. */
function toTheSeal(): void {
  // When the dialog is gone: until then nothing else can have the focus.
  setTimeout(() => {
    const place = document.getElementById(placeOfPages);
    place?.focus({ preventScroll: true });
    place?.scrollIntoView();
  });
}

interface DialogProps extends TenderPageProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

function PlaceDialog(props: DialogProps & { readonly omissions: readonly Omission[] }): ReactNode {
  const { view, own, guide, open, omissions, onClose } = props;
  const t = useWords(submissionPageWords);
  const moment = useMoment();
  const show = useToast();
  const envelopes = useWords(envelopeWords);
  const placing = usePlacing(props);
  const replaces = own.manifest !== undefined;
  const params = { deadline: moment(view.deadline, 'deadline-short'), revision: own.revision ?? '' };
  const close = (): void => {
    placing.reset();
    onClose();
  };
  const place = async (): Promise<void> => {
    if (!(await placing.place())) return;
    close();
    show({ text: t('placed') });
    toTheSeal();
  };
  return (
    <ConfirmDialog
      open={open}
      title={t(replaces ? 'replaceTitle' : 'placeTitle')}
      happens={t(replaces ? 'replaceHappens' : 'placeHappens', params)}
      seenBy={t('placeSeenBy')}
      undo={t('placeUndo', params)}
      confirm={t(replaces ? 'replace' : 'place')}
      busy={placing.step !== undefined}
      onConfirm={() => void place()}
      onClose={close}
    >
      <Stack>
        {view.vault?.prices === undefined ? null : <Text>{envelopes('twoEnvelopes', { items: insideOf(props) })}</Text>}
        <OmissionsInShort omissions={omissions} remedyHours={guide.submission.remedyHours} />
        <p role="status">{placing.step === undefined ? '' : t(`step-${placing.step}`)}</p>
        <Refused problem={placing.problem} />
      </Stack>
    </ConfirmDialog>
  );
}

/** The titles of what goes into the price envelope. */
function insideOf({ view }: TenderPageProps): string {
  const inside = view.checklist.filter(({ item }) => view.vault?.prices?.items.includes(item.id));
  return inside.map(({ item }) => item.title).join(', ');
}

function WithdrawDialog({ view, own, open, onClose }: DialogProps): ReactNode {
  const t = useWords(submissionPageWords);
  const moment = useMoment();
  const show = useToast();
  const command = useCommand('withdraw-tender');
  const params = { deadline: moment(view.deadline, 'deadline-short'), revision: own.revision ?? '' };
  const close = (): void => {
    command.reset();
    onClose();
  };
  const withdraw = async (): Promise<void> => {
    const done = await command.send({});
    if (!done.ok) return;
    close();
    show({ text: t('withdrawn') });
    toTheSeal();
  };
  return (
    <ConfirmDialog
      open={open}
      danger
      title={t('withdrawTitle')}
      happens={t('withdrawHappens', params)}
      seenBy={t('withdrawSeenBy')}
      undo={t('withdrawUndo', params)}
      confirm={t('withdraw')}
      busy={command.busy}
      onConfirm={() => void withdraw()}
      onClose={close}
    >
      <Refused problem={command.problem} />
    </ConfirmDialog>
  );
}
