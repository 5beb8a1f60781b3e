import type { ReactNode } from 'react';
import { type UseFormReturn, useForm } from 'react-hook-form';
import { EmptyState } from '#platform/ui/empty-state.tsx';
import { InstantText } from '#platform/ui/instant-text.tsx';
import { useWords, WordingProvider } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import type { Problem } from '#platform/ui/problem.ts';
import { StatusTag } from '#platform/ui/status-tag.tsx';
import { Facts, List } from '#platform/ui/text.tsx';
import { clearDraft } from '#platform/ui/textarea-field.tsx';
import { WrittenField } from '#platform/ui/written-field.tsx';
import type { SelectionView } from '#tender/core/procedure/selection/view.ts';
import { useCommand } from '../data/command.ts';
import { Loaded } from '../data/loaded.tsx';
import { useProcedureId } from '../data/route.ts';
import { useView } from '../data/view.ts';
import { Deed } from '../frame/deed.tsx';
import { AwardPhase } from './award-phase.tsx';
import { selectionPageWords } from './words.ts';

/** After the final selection: who is invited, who gave up, and who follows (CVO-22, CVO-23). */
export function SelectionPage(): ReactNode {
  const view = useView('selection');
  return (
    <WordingProvider wording={undefined}>
      <Loaded query={view}>{(selection) => <Selection view={selection} />}</Loaded>
    </WordingProvider>
  );
}

function Selection({ view }: { readonly view: SelectionView }): ReactNode {
  const { may } = view;
  return (
    <Stack gap="xl">
      <Selected view={view} />
      {may.invite ? <Invite view={view} /> : null}
      {may.replace ? view.open.map((open) => <Replace key={open.operator} view={view} open={open} />) : null}
      {may.startAward ? <AwardPhase /> : null}
      <Withdrawn view={view} />
      {may.withdraw ? <Withdraw /> : null}
    </Stack>
  );
}

function Selected({ view: { selected, places } }: { readonly view: SelectionView }): ReactNode {
  const t = useWords(selectionPageWords);
  return (
    <Section title={t('selected')} intro={t('intro', { places })}>
      {selected.length === 0 ? <EmptyState title={t('none')} text={t('noneText')} /> : null}
      <Stack>
        {selected.map(({ operator, name, invitedAt, text }) => (
          <Section
            key={operator}
            title={name}
            level={3}
            card
            aside={
              <StatusTag tone={invitedAt === undefined ? 'neutral' : 'good'}>
                {t(invitedAt === undefined ? 'notInvited' : 'invited')}
              </StatusTag>
            }
          >
            {invitedAt === undefined ? null : (
              <Facts
                facts={[
                  { label: t('invitedAt'), value: <InstantText at={invitedAt} /> },
                  { label: t('text'), value: text },
                ]}
              />
            )}
          </Section>
        ))}
      </Stack>
    </Section>
  );
}

function Withdrawn({ view: { withdrawn } }: { readonly view: SelectionView }): ReactNode {
  const t = useWords(selectionPageWords);
  if (withdrawn.length === 0) return null;
  return (
    <Section title={t('withdrawn')}>
      <Stack>
        {withdrawn.map(({ operator, name, reason, at }) => (
          <Facts
            key={operator}
            facts={[
              { label: t('who'), value: name },
              { label: t('withdrawnAt'), value: <InstantText at={at} /> },
              { label: t('reason'), value: reason },
            ]}
          />
        ))}
      </Stack>
    </Section>
  );
}

interface Filled {
  text: string;
}

function Invite({ view: { toInvite } }: { readonly view: SelectionView }): ReactNode {
  const t = useWords(selectionPageWords);
  const invite = useCommand('invite-candidates');
  return (
    <Written
      name="invitation"
      title={t('invite')}
      intro={t('inviteIntro')}
      label={t('text')}
      confirm={t('inviteTitle')}
      happens={<List items={toInvite.map(({ name }) => t('inviteHappens', { name }))} />}
      done={t('inviteDone')}
      command={invite}
      onSend={async (text) => (await invite.send({ text })).ok}
    />
  );
}

interface ReplaceProps {
  readonly view: SelectionView;
  readonly open: SelectionView['open'][number];
}

function Replace({ view: { follows }, open }: ReplaceProps): ReactNode {
  const t = useWords(selectionPageWords);
  const replace = useCommand('replace-candidate');
  const told = { name: open.name, follows: follows?.name ?? '' };
  return (
    <Written
      name={`replacement-${open.operator}`}
      title={t('replace', told)}
      intro={t('replaceIntro', told)}
      label={t('reason')}
      confirm={t('replaceTitle', told)}
      happens={t('replaceHappens', told)}
      done={t('replaceDone')}
      command={replace}
      onSend={async (reason) => (await replace.send({ withdrawn: open.operator, reason })).ok}
    />
  );
}

function Withdraw(): ReactNode {
  const t = useWords(selectionPageWords);
  const withdraw = useCommand('withdraw-candidacy');
  return (
    <Written
      name="withdrawal"
      title={t('withdraw')}
      intro={t('withdrawIntro')}
      label={t('reason')}
      confirm={t('withdrawTitle')}
      happens={t('withdrawHappens')}
      done={t('withdrawDone')}
      command={withdraw}
      danger
      onSend={async (reason) => (await withdraw.send({ reason })).ok}
    />
  );
}

interface WrittenProps {
  /** Under this name the text is kept on the device until it is sent. */
  readonly name: string;
  readonly title: string;
  readonly intro: string;
  readonly label: string;
  readonly confirm: string;
  readonly happens: ReactNode;
  readonly done: string;
  readonly danger?: boolean;
  readonly command: { readonly busy: boolean; readonly problem: Problem | undefined };
  readonly onSend: (text: string) => Promise<boolean>;
}

/** A text and a deed. */
function Written({ name, title, intro, label, ...deed }: WrittenProps): ReactNode {
  const t = useWords(selectionPageWords);
  const draftKey = `${name}-${useProcedureId()}`;
  const form = useForm<Filled>({ defaultValues: { text: '' } });
  return (
    <Section title={title} intro={intro} card>
      <Stack>
        <WrittenField form={form} name="text" label={label} rows={4} draftKey={draftKey} needed={t('needed')} />
        <Do label={title} draftKey={draftKey} form={form} {...deed} />
      </Stack>
    </Section>
  );
}

interface DoProps extends Omit<WrittenProps, 'name' | 'title' | 'intro'> {
  readonly form: UseFormReturn<Filled>;
  readonly draftKey: string;
}

function Do({ form, draftKey, label, confirm, happens, done, danger, command, onSend }: DoProps): ReactNode {
  const t = useWords(selectionPageWords);
  const act = async (): Promise<boolean> => {
    const sent = await onSend(form.getValues().text);
    if (sent) clearDraft(draftKey);
    return sent;
  };
  return (
    <div>
      <Deed
        label={label}
        title={confirm}
        happens={happens}
        seenBy={t('seenBy')}
        undo={t('undo')}
        done={done}
        busy={command.busy}
        problem={command.problem}
        {...(danger === true ? { danger } : {})}
        form={form}
        act={act}
      />
    </div>
  );
}
