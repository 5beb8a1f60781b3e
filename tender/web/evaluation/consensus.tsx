import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { Alert } from '#platform/ui/alert.tsx';
import { Button } from '#platform/ui/button.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { SelectField } from '#platform/ui/select-field.tsx';
import { Facts, Text } from '#platform/ui/text.tsx';
import { WrittenField } from '#platform/ui/written-field.tsx';
import type { Proposal } from '#tender/core/procedure/evaluation/state.ts';
import { useCommand } from '../data/command.ts';
import { usePeople } from '../data/people.ts';
import { Refused } from '../data/refused.tsx';
import type { CellProps } from './cell-props.ts';
import { cellOf } from './cells.ts';
import { evaluationPageWords } from './words.ts';

/** The one grade on which the evaluators agree, beside what each gave alone (ROC-34). */
export function Consensus(props: CellProps): ReactNode {
  const t = useWords(evaluationPageWords);
  const { view, tender, criterion } = props;
  const consensus = cellOf(view, { operator: tender.operator, criterion: criterion.id })?.consensus;
  if (consensus === undefined) return null;
  const last = consensus.proposals.at(-1);
  const open = view.frozenAt === undefined;
  const asked = open && last !== undefined && consensus.voters.includes(view.me?.user ?? '');
  return (
    <Section title={t('consensus')} level={3} card>
      <Stack>
        {consensus.agreed === undefined ? (
          <Text>{t(last === undefined ? 'noProposal' : 'notAgreed')}</Text>
        ) : (
          <Alert tone="good" title={t('agreed')} />
        )}
        {last === undefined ? null : <Proposed {...props} proposal={last} voters={consensus.voters} />}
        {asked ? <Voice key={last.proposal} proposal={last.proposal} /> : null}
        {view.may.lead && open ? <Propose {...props} /> : null}
      </Stack>
    </Section>
  );
}

interface ProposedProps extends CellProps {
  readonly proposal: Proposal;
  readonly voters: readonly string[];
}

function Proposed({ criterion, proposal, voters }: ProposedProps): ReactNode {
  const t = useWords(evaluationPageWords);
  const { nameOf } = usePeople();
  const grade = criterion.grades.find(({ id }) => id === proposal.grade)?.title ?? proposal.grade;
  return (
    <Facts
      facts={[
        { label: t('proposal'), value: <strong>{grade}</strong> },
        { label: t('consensusReason'), value: proposal.reason },
        ...voters.map((user) => {
          const voice = proposal.voices[user];
          const said = voice === undefined ? t('silent') : t(voice.agrees ? 'agrees' : 'disagrees');
          return { label: nameOf(user), value: voice?.agrees === false ? `${said}: ${voice.reason}` : said };
        }),
      ]}
    />
  );
}

function Voice({ proposal }: { readonly proposal: string }): ReactNode {
  const t = useWords(evaluationPageWords);
  const voice = useCommand('voice-consensus');
  const form = useForm({ defaultValues: { reason: '' } });
  const say = (agrees: boolean, reason: string) => voice.send({ proposals: [proposal], agrees, reason });
  const disagree = form.handleSubmit(async ({ reason }) => void (await say(false, reason)));
  return (
    <form noValidate onSubmit={(event) => void disagree(event)}>
      <Stack>
        <div>
          <Button kind="primary" busy={voice.busy} onClick={() => void say(true, '')}>
            {t('agree')}
          </Button>
        </div>
        <WrittenField form={form} name="reason" label={t('whyNot')} rows={2} needed={t('whyNotNeeded')} />
        <div>
          <Button type="submit" busy={voice.busy}>
            {t('disagree')}
          </Button>
        </div>
        <Refused problem={voice.problem} />
      </Stack>
    </form>
  );
}

function Propose({ tender, criterion }: CellProps): ReactNode {
  const t = useWords(evaluationPageWords);
  const propose = useCommand('propose-consensus');
  const form = useForm({ defaultValues: { grade: '', reason: '' } });
  const save = form.handleSubmit(async ({ grade, reason }) => {
    const done = await propose.send({ operator: tender.operator, criterion: criterion.id, grade, reason });
    if (done.ok) form.reset();
  });
  return (
    <form noValidate onSubmit={(event) => void save(event)}>
      <Stack>
        <SelectField
          label={t('proposeGrade')}
          options={criterion.grades.map(({ id, title }) => ({ value: id, label: title }))}
          error={form.formState.errors.grade?.message}
          {...form.register('grade', { validate: (value) => value !== '' || t('choiceNeeded') })}
        />
        <WrittenField
          form={form}
          name="reason"
          label={t('consensusReason')}
          rows={4}
          needed={t('consensusReasonNeeded')}
        />
        <Refused problem={propose.problem} />
        <div>
          <Button type="submit" busy={propose.busy}>
            {t('propose')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
