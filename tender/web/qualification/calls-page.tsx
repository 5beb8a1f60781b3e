import type { ReactNode } from 'react';
import { type UseFormReturn, useForm } from 'react-hook-form';
import { DataTable } from '#platform/ui/data-table.tsx';
import { EmptyState } from '#platform/ui/empty-state.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Columns, Section, Stack } from '#platform/ui/layout.tsx';
import { Text } from '#platform/ui/text.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import { WrittenField } from '#platform/ui/written-field.tsx';
import type { Invited } from '#tender/core/qualification/events.ts';
import type { FrozenList } from '#tender/core/qualification/state.ts';
import type { StaffView } from '#tender/core/qualification/view.ts';
import { Deed } from '../frame/deed.tsx';
import { NoAccess } from '../frame/no-access.tsx';
import { AwardOfList } from './award-of-list.tsx';
import { useSystem, useSystemCommand } from './data.ts';
import { dayText, shortDay } from './days.ts';
import { staffWords } from './staff-words.ts';

/** Periodic indicative notices, each with the list that it froze (ORES-11). */
export function CallsPage(): ReactNode {
  const { staff } = useSystem();
  return staff === undefined ? <NoAccess /> : <Calls staff={staff} />;
}

function Calls({ staff }: { readonly staff: StaffView }): ReactNode {
  const t = useWords(staffWords);
  return (
    <Stack gap="xl">
      <Section title={t('calls')} intro={t('callsIntro')}>
        {staff.frozen.length === 0 ? (
          <EmptyState title={t('noCalls')} text={t('noCallsText')} />
        ) : (
          <Stack gap="l">
            {staff.frozen.toReversed().map((list) => (
              <Frozen key={list.call} list={list} />
            ))}
          </Stack>
        )}
      </Section>
      {staff.may.work ? <Issue staff={staff} /> : null}
    </Stack>
  );
}

function Frozen({ list }: { readonly list: FrozenList }): ReactNode {
  const t = useWords(staffWords);
  const { language } = useLanguage();
  return (
    <Section title={list.title} level={3} intro={list.summary} card>
      <Stack gap="s">
        <Text soft>
          {t('frozenOn', { day: dayText(list.day, language) })} · {list.call}
        </Text>
        <DataTable<Invited>
          caption={`${t('invited')}: ${list.title}`}
          hideCaption
          rows={list.invited}
          rowKey={(one) => one.case}
          empty={{ title: t('nobodyQualified') }}
          columns={[
            { id: 'operator', header: t('invited'), text: ({ name }) => name },
            {
              id: 'since',
              header: t('since'),
              text: ({ since }) => shortDay(since, language),
              compare: (a, b) => a.since.localeCompare(b.since),
            },
          ]}
        />
        <AwardOfList call={list.call} />
      </Stack>
    </Section>
  );
}

interface Filled {
  call: string;
  title: string;
  summary: string;
}

const keyPattern = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;

function Issue({ staff }: { readonly staff: StaffView }): ReactNode {
  const t = useWords(staffWords);
  const issue = useSystemCommand('issue-periodic-notice');
  const form = useForm<Filled>({ defaultValues: { call: '', title: '', summary: '' } });
  const names = staff.cases.filter(({ qualified }) => qualified).map(({ name }) => name);
  const send = async (): Promise<boolean> => {
    const done = await issue.send(form.getValues());
    if (done.ok) form.reset();
    return done.ok;
  };
  return (
    <Section
      title={t('issue')}
      intro={staff.may.issueNotice ? t('issueIntro', { count: staff.qualifiedNow }) : t('nobodyQualified')}
      card
    >
      {staff.may.issueNotice ? (
        <Stack>
          <IssueFields form={form} />
          <div>
            <Deed
              label={t('issue')}
              title={t('issueTitle')}
              happens={t('issueHappens', { names: names.join(', ') })}
              seenBy={t('issueSeen')}
              undo={t('issueUndo')}
              busy={issue.busy}
              problem={issue.problem}
              form={form}
              act={send}
            />
          </div>
        </Stack>
      ) : null}
    </Section>
  );
}

function IssueFields({ form }: { readonly form: UseFormReturn<Filled> }): ReactNode {
  const t = useWords(staffWords);
  const { errors } = form.formState;
  return (
    <>
      <Columns>
        <TextField
          label={t('callTitle')}
          maxLength={300}
          error={errors.title?.message}
          {...form.register('title', { validate: (text) => text.trim() !== '' || t('titleNeeded') })}
        />
        <TextField
          label={t('callKey')}
          hint={t('callKeyHint')}
          autoComplete="off"
          spellCheck={false}
          error={errors.call?.message}
          {...form.register('call', { validate: (text) => keyPattern.test(text) || t('callKeyNeeded') })}
        />
      </Columns>
      <WrittenField form={form} name="summary" label={t('callSummary')} rows={3} needed={t('summaryNeeded')} />
    </>
  );
}
