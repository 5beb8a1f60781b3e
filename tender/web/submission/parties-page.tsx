import type { ReactNode } from 'react';
import { type UseFormReturn, useFieldArray } from 'react-hook-form';
import { Alert } from '#platform/ui/alert.tsx';
import { Button } from '#platform/ui/button.tsx';
import { EmptyState } from '#platform/ui/empty-state.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { Text, TextLink } from '#platform/ui/text.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import { useToast } from '#platform/ui/toast.tsx';
import { Refused } from '../data/refused.tsx';
import { answersOf } from './espd-answers.ts';
import { useTenderLink } from './links.ts';
import { newParty, type PartiesFields, partiesCommand, partiesFields, readParties } from './parties-form.ts';
import { PartyPart } from './party-part.tsx';
import { peopleWords } from './people-words.ts';
import { SaveBar } from './save-bar.tsx';
import { TaskPage } from './task-page.tsx';
import { partyName } from './tasks.ts';
import type { TenderPageProps } from './tender-page.ts';
import { useKeptForm } from './use-kept-form.ts';
import { submissionPageWords } from './words.ts';
import { useWorkspace } from './workspace/context.ts';
import { useDraftEdit } from './workspace/use-draft-edit.ts';

/** Members of a consortium, subcontractors, parties relied upon, and the group one belongs to (ALM-23). */
export function PartiesPage(props: TenderPageProps): ReactNode {
  const page = useWords(submissionPageWords);
  const t = useWords(peopleWords);
  return (
    <TaskPage {...props} path="parties" title={page('task-parties')} intro={t('partiesIntro')}>
      {props.guide.submission.oneTenderPerUndertaking ? <Text>{t('oneTender')}</Text> : null}
      <PartiesForm {...props} />
      <EspdStillOpen {...props} />
    </TaskPage>
  );
}

function PartiesForm({ own }: TenderPageProps): ReactNode {
  const t = useWords(peopleWords);
  const show = useToast();
  const command = useDraftEdit('name-parties');
  const { whose } = useWorkspace();
  const { form, draft, isSaved, submit, overtaken } = useKeptForm(
    `parties-${whose.procedure}-${whose.operator}`,
    partiesFields(own.content),
    readParties,
  );
  const save = submit(async (fields) => {
    const done = await command.send(partiesCommand(fields));
    if (!done.ok) return undefined;
    show({ text: t('saved') });
    return fields;
  });
  return (
    <form className="page-form" noValidate onSubmit={(event) => void save(event)}>
      <Section title={t('register')} level={3} card>
        <TextField label={t('ownGroup')} hint={t('ownGroupHint')} optional {...form.register('group')} />
      </Section>
      <OthersPart form={form} />
      <Refused problem={command.problem} />
      <SaveBar isSaved={isSaved} draft={draft} busy={command.busy} overtaken={overtaken} />
    </form>
  );
}

const mostParties = 50;

function OthersPart({ form }: { readonly form: UseFormReturn<PartiesFields> }): ReactNode {
  const t = useWords(peopleWords);
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'parties' });
  const add = (
    <Button icon="person" onClick={() => append(newParty(form.getValues('parties')))}>
      {t('addParty')}
    </Button>
  );
  return (
    <Section title={t('others')} level={3} card>
      {fields.length === 0 ? (
        <EmptyState title={t('noOthers')} text={t('noOthersText')} action={add} />
      ) : (
        <Stack gap="l">
          {fields.map(({ id }, index) => (
            <PartyPart key={id} form={form} index={index} onRemove={() => remove(index)} />
          ))}
          {fields.length >= mostParties ? null : <div>{add}</div>}
        </Stack>
      )}
    </Section>
  );
}

/** Parties that fill in an ESPD of their own and have not begun. */
function EspdStillOpen({ view, own }: TenderPageProps): ReactNode {
  const t = useWords(peopleWords);
  const to = useTenderLink();
  const open = own.espdParties.filter(
    (party) => party !== 'tenderer' && Object.keys(answersOf(own.content.espd[party] ?? [])).length < view.espd.length,
  );
  const [first] = open;
  if (first === undefined) return null;
  const names = open.map((party) => partyName(party, own.content, '')).join(', ');
  return <Alert title={<TextLink to={to(`espd/${first}`)}>{t('espdNext', { names })}</TextLink>} />;
}
