import type { ReactNode } from 'react';
import { Alert } from '#platform/ui/alert.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import type { ContractView } from '#tender/core/procedure/contract/view.ts';
import { useCommand } from '../data/command.ts';
import { dayText } from '../standstill/days.ts';
import { Unfold } from '../standstill/unfold.tsx';
import { DayAndReason } from './day-and-reason.tsx';
import { contractPageWords } from './words.ts';

/** The end of the contract, and after it the reserve contract, which may be called and need not (ALM-21). */
export function Ending({ view }: { readonly view: ContractView }): ReactNode {
  const t = useWords(contractPageWords);
  const { language } = useLanguage();
  const { ended, reserveCalled, may } = view;
  const reserve = view.contracts.find(({ kind }) => kind === 'reserve');
  if (ended === undefined && !may.manage) return null;
  return (
    <Section title={t('finish')}>
      <Stack>
        {ended === undefined ? null : (
          <Alert title={t('endedOn', { date: dayText(ended.on, language) })}>
            <p>{ended.reason}</p>
          </Alert>
        )}
        {reserveCalled === undefined ? null : (
          <Alert tone="good" title={t('called', { date: dayText(reserveCalled.on, language) })}>
            <p>{reserveCalled.reason}</p>
          </Alert>
        )}
        {may.manage && ended === undefined ? <EndContract view={view} /> : null}
        {may.manage && ended !== undefined && reserveCalled === undefined && reserve !== undefined ? (
          <CallReserve name={reserve.operatorName} />
        ) : null}
      </Stack>
    </Section>
  );
}

function EndContract({ view }: { readonly view: ContractView }): ReactNode {
  const t = useWords(contractPageWords);
  const end = useCommand('end-contract');
  const name = view.contracts.find(({ kind }) => kind === 'main')?.operatorName ?? '';
  return (
    <Unfold label={t('end')}>
      {(close) => (
        <DayAndReason
          name="end-contract"
          title={t('end')}
          intro={t('endIntro')}
          dayLabel={t('endOn')}
          confirmTitle={t('endTitle')}
          happens={t('endHappens', { name })}
          undo={t('endUndo')}
          done={t('endDone')}
          danger
          busy={end.busy}
          problem={end.problem}
          onSend={async (filled) => (await end.send(filled)).ok}
          onCancel={close}
        />
      )}
    </Unfold>
  );
}

function CallReserve({ name }: { readonly name: string }): ReactNode {
  const t = useWords(contractPageWords);
  const call = useCommand('call-reserve-contract');
  return (
    <Unfold kind="primary" label={t('call')}>
      {(close) => (
        <DayAndReason
          name="call-reserve"
          title={t('call')}
          intro={t('callIntro', { name })}
          dayLabel={t('callOn')}
          confirmTitle={t('callTitle')}
          happens={t('callHappens', { name })}
          undo={t('callUndo')}
          done={t('callDone')}
          danger={false}
          busy={call.busy}
          problem={call.problem}
          onSend={async (filled) => (await call.send(filled)).ok}
          onCancel={close}
        />
      )}
    </Unfold>
  );
}
