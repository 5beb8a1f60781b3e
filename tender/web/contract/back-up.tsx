import { type ReactNode, useState } from 'react';
import { EmptyState } from '#platform/ui/empty-state.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { SelectField } from '#platform/ui/select-field.tsx';
import { Facts } from '#platform/ui/text.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import type { BackUpCall, ContractView } from '#tender/core/procedure/contract/view.ts';
import { dayText } from '../standstill/days.ts';
import { Unfold } from '../standstill/unfold.tsx';
import { backUpWords } from './back-up-words.ts';
import { DayAndReason } from './day-and-reason.tsx';
import { ContractSection, useContractCommand } from './whose.tsx';

export function AssignedPart({ part }: { readonly part: NonNullable<ContractView['part']> }): ReactNode {
  const t = useWords(backUpWords);
  return (
    <Section title={t('part', { part: part.title })}>
      <Facts facts={[{ label: t('why'), value: part.reason }]} />
    </Section>
  );
}

type BackUpPart = NonNullable<ContractView['backUp']>;

/** Winners stand in for each other: who was called, and calling one (CVO-03). */
export function BackUp({ view, backUp }: { readonly view: ContractView; readonly backUp: BackUpPart }): ReactNode {
  const t = useWords(backUpWords);
  const { called, standsInFor, candidates } = backUp;
  return (
    <ContractSection title={t('title')} intro={t('intro')}>
      <Stack>
        {called.length + standsInFor.length === 0 ? <EmptyState title={t('none')} /> : null}
        <Calls calls={called} label={t('calledFor')} />
        <Calls calls={standsInFor} label={t('standsInFor')} />
        {view.may.manage && candidates.length > 0 ? (
          <Unfold label={t('call')}>{(close) => <Call candidates={candidates} onDone={close} />}</Unfold>
        ) : null}
      </Stack>
    </ContractSection>
  );
}

function Calls({ calls, label }: { readonly calls: readonly BackUpCall[]; readonly label: string }): ReactNode {
  const t = useWords(backUpWords);
  const { language } = useLanguage();
  return calls.map(({ name, on, start, reason }) => (
    <Facts
      key={`${name}-${on}`}
      facts={[
        { label, value: name },
        { label: t('on'), value: dayText(on, language) },
        { label: t('start'), value: dayText(start, language) },
        { label: t('why'), value: reason },
      ]}
    />
  ));
}

interface CallProps {
  readonly candidates: BackUpPart['candidates'];
  readonly onDone: () => void;
}

function Call({ candidates, onDone }: CallProps): ReactNode {
  const t = useWords(backUpWords);
  const call = useContractCommand('call-back-up');
  const [first] = candidates;
  const [backUp, setBackUp] = useState(first?.operator ?? '');
  const [start, setStart] = useState('');
  return (
    <DayAndReason
      name="contract-back-up"
      title={t('call')}
      intro={t('callIntro')}
      dayLabel={t('on')}
      confirmTitle={t('call')}
      happens={t('callHappens', { name: candidates.find(({ operator }) => operator === backUp)?.name ?? '' })}
      undo={t('undo')}
      done={t('done')}
      danger={false}
      busy={call.busy}
      problem={call.problem}
      onSend={async ({ on, reason }) => {
        const { ok } = await call.send({ backUp, on, start: start === '' ? on : start, reason });
        if (ok) onDone();
        return ok;
      }}
      onCancel={onDone}
    >
      <SelectField
        label={t('who')}
        value={backUp}
        onChange={({ target }) => setBackUp(target.value)}
        options={candidates.map(({ operator, name }) => ({ value: operator, label: name }))}
      />
      <TextField
        type="date"
        label={t('start')}
        hint={t('startHint')}
        value={start}
        onChange={({ target }) => setStart(target.value)}
      />
    </DayAndReason>
  );
}
