import { type ReactNode, useState } from 'react';
import { type UseFormReturn, useForm, useWatch } from 'react-hook-form';
import { toIso } from '#platform/kernel/time.ts';
import { Alert } from '#platform/ui/alert.tsx';
import { DateTimeField } from '#platform/ui/date-time-field.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { PickField } from '#platform/ui/pick-field.tsx';
import type { Problem } from '#platform/ui/problem.ts';
import { List, Text } from '#platform/ui/text.tsx';
import { clearDraft } from '#platform/ui/textarea-field.tsx';
import { WrittenField } from '#platform/ui/written-field.tsx';
import type { NegotiationView } from '#tender/core/procedure/negotiation/view.ts';
import { momentOf } from '#tender/core/procedure/planning/phases.ts';
import { useCommand } from '../data/command.ts';
import { useFrame } from '../data/frame.ts';
import { usePeople } from '../data/people.ts';
import { problemOf } from '../data/problem.ts';
import { useProcedureId } from '../data/route.ts';
import { useView } from '../data/view.ts';
import { Deed } from '../frame/deed.tsx';
import { useMoment } from '../submission/moment.ts';
import { negotiationPageWords } from './words.ts';

interface Called {
  kind: string;
  until: string;
  text: string;
}

interface CallRoundProps {
  readonly view: NegotiationView;
}

/** A round of new tenders: with a deadline, and a vault whose key is made and split on this device, as at publication. */
export function CallRound({ view }: CallRoundProps): ReactNode {
  const t = useWords(negotiationPageWords);
  const moment = useMoment();
  const draftKey = `round-${useProcedureId()}`;
  const number = (view.rounds.at(-1)?.number ?? 0) + 1;
  const last = number === view.mostRounds;
  const form = useForm<Called>({ defaultValues: { kind: last ? 'final' : '', until: '', text: '' } });
  const call = useCall(view, form, draftKey);
  return (
    <Section title={t('call', { number })} intro={t('callIntro', { days: view.days })} card>
      <Stack>
        {last ? <Alert title={t('lastRound')} /> : <Kind form={form} />}
        <DateTimeField
          label={t('until')}
          hint={t('earliest', { at: moment(view.earliest, 'deadline-short') })}
          error={form.formState.errors.until?.message}
          {...form.register('until', { validate: (until) => until !== '' || t('needed') })}
        />
        <WrittenField
          form={form}
          name="text"
          label={t('text')}
          hint={t('textHint')}
          rows={4}
          draftKey={draftKey}
          needed={t('needed')}
        />
        <div>
          <Deed
            label={t('call', { number })}
            title={t('callTitle', { number })}
            happens={<Happens view={view} form={form} />}
            seenBy={t('callSeenBy')}
            undo={t('callUndo')}
            busy={call.busy}
            problem={call.problem}
            form={form}
            act={call.act}
            done={t('callDone')}
          />
        </div>
      </Stack>
    </Section>
  );
}

function Kind({ form }: { readonly form: UseFormReturn<Called> }): ReactNode {
  const t = useWords(negotiationPageWords);
  return (
    <PickField
      form={form}
      name="kind"
      legend={t('kind')}
      options={[
        { value: 'between', label: t('between'), hint: t('betweenHint') },
        { value: 'final', label: t('final'), hint: t('finalHint') },
      ]}
      needed={t('needed')}
    />
  );
}

function Happens({ view, form }: CallRoundProps & { readonly form: UseFormReturn<Called> }): ReactNode {
  const t = useWords(negotiationPageWords);
  const { nameOf } = usePeople();
  const kind = useWatch({ control: form.control, name: 'kind' });
  const { invited = [], leftOut = [] } = view.wouldGoOn ?? {};
  return (
    <Stack gap="s">
      <List items={invited.map((name) => t('isInvited', { name }))} />
      {leftOut.length === 0 ? null : <List items={leftOut.map((name) => t('isLeftOut', { name }))} />}
      <Text>{t('newKey', { names: view.keepers.map(({ user }) => nameOf(user)).join(', ') })}</Text>
      {kind === 'final' ? <Text>{t('finalHappens')}</Text> : null}
    </Stack>
  );
}

interface Call {
  readonly act: () => Promise<boolean>;
  readonly busy: boolean;
  readonly problem: Problem | undefined;
}

/** The key is made here, split among the custodians and forgotten; the whole of it goes nowhere. */
function useCall(view: NegotiationView, form: UseFormReturn<Called>, draftKey: string): Call {
  const { send } = useCommand('invite-new-tenders');
  const { timeZone } = useFrame();
  const opening = useView('opening');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const work = async (): Promise<Problem | undefined> => {
    const { kind, until, text } = form.getValues();
    const moment = momentOf(until, timeZone);
    if (!moment.ok) return moment.error;
    const needed = opening.data?.personsNeeded ?? 1;
    const { prepareVault } = await import('#tender/sealing/vault-key.ts');
    const vault = await prepareVault(view.keepers, needed);
    const done = await send({ final: kind === 'final', until: toIso(moment.value), text: text.trim(), vault });
    return done.ok ? undefined : done.error;
  };
  const act = async (): Promise<boolean> => {
    setBusy(true);
    setProblem(undefined);
    const refused = await work().catch(problemOf);
    setBusy(false);
    setProblem(refused);
    if (refused === undefined) clearDraft(draftKey);
    return refused === undefined;
  };
  return { act, busy, problem };
}
