import { type ReactNode, useState } from 'react';
import type { CallAnswer } from '#callout/api/answers.ts';
import { formatDateShort } from '#platform/kernel/format.ts';
import { Button } from '#platform/ui/button.tsx';
import { DataTable } from '#platform/ui/data-table.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { Facts, Text } from '#platform/ui/text.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import { TextareaField } from '#platform/ui/textarea-field.tsx';
import { useCallDeed } from '../data/deeds.ts';
import { Refused } from '../data/refused.tsx';
import { useClockTime } from '../frame/clock-time.ts';
import { evaluationWords } from './words.ts';

/** What those deployed say of it, and what is concluded from that with them (BHV-14, BHV-18). */
export function Evaluation({ course }: { readonly course: CallAnswer }): ReactNode {
  const t = useWords(evaluationWords);
  const { evaluation } = course;
  if (evaluation === undefined) return null;
  const { asked, answers, conclusion } = evaluation;
  const said = (answer: boolean | undefined): string => (answer === undefined ? t('blank') : t(answer ? 'yes' : 'no'));
  return (
    <Stack gap="l">
      <Text>{t('waiting', { given: answers.length, asked })}</Text>
      {answers.length === 0 ? null : (
        <DataTable
          caption={t('person')}
          hideCaption
          columns={[
            { id: 'who', header: t('person'), text: ({ from }) => from.name },
            { id: 'deployed', header: t('deployed'), text: (row) => t(row.deployed ? 'yes' : 'no') },
            { id: 'time', header: t('arrivedInTime'), text: (row) => said(row.answers.arrivedInTime) },
            { id: 'knew', header: t('knewWhatToDo'), text: (row) => said(row.answers.knewWhatToDo) },
            { id: 'equipment', header: t('equipment'), text: (row) => said(row.answers.equipment) },
            { id: 'remarks', header: t('remarks'), text: ({ remarks }) => remarks },
          ]}
          rows={answers}
          rowKey={({ from }) => from.id}
          empty={{ title: '' }}
        />
      )}
      {conclusion === undefined ? (
        course.may.conclude ? (
          <Conclude course={course} />
        ) : null
      ) : (
        <Concluded of={conclusion} />
      )}
    </Stack>
  );
}

type Conclusion = NonNullable<NonNullable<CallAnswer['evaluation']>['conclusion']>;

function Concluded({ of }: { readonly of: Conclusion }): ReactNode {
  const t = useWords(evaluationWords);
  const { language } = useLanguage();
  const clock = useClockTime();
  return (
    <Section title={t('conclusion')} intro={t('concluded', { name: of.by.name, time: clock(of.at) })}>
      <Facts
        facts={[
          { label: t('went'), value: of.went },
          { label: t('improve'), value: of.improve },
          ...of.actions.map(({ what, who, before }, index) => ({
            label: t('actionOf', { number: index + 1 }),
            value: t('actionFor', { what, who, day: formatDateShort(Temporal.PlainDate.from(before), language) }),
          })),
        ]}
      />
    </Section>
  );
}

interface Agreement {
  readonly what: string;
  readonly who: string;
  readonly before: string;
}

const emptyAction: Agreement = { what: '', who: '', before: '' };

function Conclude({ course }: { readonly course: CallAnswer }): ReactNode {
  const t = useWords(evaluationWords);
  const deed = useCallDeed(course.call, 'conclude-evaluation');
  const [went, setWent] = useState('');
  const [improve, setImprove] = useState('');
  const [actions, setActions] = useState([emptyAction]);
  const filled = actions.filter(({ what }) => what.trim() !== '');
  return (
    <Section title={t('conclusion')}>
      <form
        className="conclude"
        onSubmit={(event) => {
          event.preventDefault();
          void deed.run({ went, improve, actions: filled });
        }}
      >
        <TextareaField label={t('went')} value={went} onChange={(event) => setWent(event.target.value)} />
        <TextareaField label={t('improve')} value={improve} onChange={(event) => setImprove(event.target.value)} />
        <fieldset className="conclude__actions">
          <legend>{t('actions')}</legend>
          {actions.map((action, index) => (
            <ActionFields
              key={index}
              action={action}
              onChange={(changed) => setActions((before) => before.with(index, changed))}
            />
          ))}
          <Button kind="quiet" onClick={() => setActions((before) => [...before, emptyAction])}>
            {t('addAction')}
          </Button>
        </fieldset>
        <Refused problem={deed.problem} />
        <div>
          <Button kind="primary" type="submit" busy={deed.busy}>
            {t('conclude')}
          </Button>
        </div>
      </form>
    </Section>
  );
}

interface ActionFieldsProps {
  readonly action: Agreement;
  readonly onChange: (action: Agreement) => void;
}

function ActionFields({ action, onChange }: ActionFieldsProps): ReactNode {
  const t = useWords(evaluationWords);
  return (
    <div className="conclude__action">
      <TextField
        label={t('what')}
        optional
        value={action.what}
        onChange={(event) => onChange({ ...action, what: event.target.value })}
      />
      <TextField
        label={t('who')}
        optional
        value={action.who}
        onChange={(event) => onChange({ ...action, who: event.target.value })}
      />
      <TextField
        label={t('before')}
        optional
        type="date"
        value={action.before}
        onChange={(event) => onChange({ ...action, before: event.target.value })}
      />
    </div>
  );
}
