import { type ReactNode, useState } from 'react';
import { Alert } from '#platform/ui/alert.tsx';
import { RadioField } from '#platform/ui/choice-field.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import type { ContractView } from '#tender/core/procedure/contract/view.ts';
import { ageText } from '../evidence/piece.ts';
import { dayText } from '../standstill/days.ts';
import { Unfold } from '../standstill/unfold.tsx';
import { DayAndReason } from './day-and-reason.tsx';
import { performanceWords } from './performance-words.ts';
import { ContractSection, useContractCommand } from './whose.tsx';
import { contractPageWords } from './words.ts';

/** The end of the contract, and after it the reserve contract, which may be called and need not (ALM-21). */
export function Ending({ view }: { readonly view: ContractView }): ReactNode {
  const t = useWords(contractPageWords);
  const { language } = useLanguage();
  const { ended, reserveCalled, takenOver, may } = view;
  const reserve = view.contracts.find(({ kind }) => kind === 'reserve');
  if (ended === undefined && !may.manage) return null;
  return (
    <ContractSection title={t('finish')}>
      <Stack>
        {ended === undefined ? null : (
          <Alert title={t('endedOn', { date: dayText(ended.on, language) })}>
            <p>{ended.reason}</p>
          </Alert>
        )}
        {reserveCalled === undefined ? null : (
          <Alert
            tone="good"
            title={
              takenOver === undefined
                ? t('called', { date: dayText(reserveCalled.on, language) })
                : t('takenOver', { name: takenOver.operatorName, date: dayText(takenOver.start, language) })
            }
          >
            <p>{takenOver === undefined ? reserveCalled.reason : t('takenOverText')}</p>
          </Alert>
        )}
        {may.manage && ended === undefined ? <EndContract view={view} /> : null}
        {may.manage && ended !== undefined && reserveCalled === undefined && reserve !== undefined ? (
          <CallReserve name={reserve.operatorName} />
        ) : null}
      </Stack>
    </ContractSection>
  );
}

function EndContract({ view }: { readonly view: ContractView }): ReactNode {
  const t = useWords(contractPageWords);
  const end = useContractCommand('end-contract');
  const name = view.contracts.find(({ kind }) => kind === 'main')?.operatorName ?? '';
  const [by, setBy] = useState<'notice' | 'cause' | 'other'>('other');
  const { language } = useLanguage();
  const { noticePeriod } = view;
  const performed = useWords(performanceWords);
  const cause = view.performance?.rules.cause;
  const hasWays = noticePeriod !== undefined || cause !== undefined;
  return (
    <Unfold label={t('end')}>
      {(close) => (
        <DayAndReason
          name="end-contract"
          title={t('end')}
          intro={t(view.reserveTakesOver ? 'endIntroTakesOver' : 'endIntro')}
          dayLabel={t('endOn')}
          confirmTitle={t('endTitle')}
          happens={t('endHappens', { name })}
          undo={t('endUndo')}
          done={t('endDone')}
          danger
          busy={end.busy}
          problem={end.problem}
          onSend={async (filled) => (await end.send(hasWays ? { ...filled, by } : filled)).ok}
          onCancel={close}
        >
          {hasWays ? (
            <RadioField
              legend={t('endBy')}
              name="by"
              value={by}
              onPick={(chosen) => setBy(chosen === 'notice' || chosen === 'cause' ? chosen : 'other')}
              options={[
                ...(noticePeriod === undefined
                  ? []
                  : [{ value: 'notice', label: t('byNotice', { term: ageText(noticePeriod, language) }) }]),
                ...(cause === undefined
                  ? []
                  : [{ value: 'cause', label: performed('byCause', { count: cause.warnings }) }]),
                { value: 'other', label: t('byOther') },
              ]}
            />
          ) : null}
        </DayAndReason>
      )}
    </Unfold>
  );
}

function CallReserve({ name }: { readonly name: string }): ReactNode {
  const t = useWords(contractPageWords);
  const call = useContractCommand('call-reserve-contract');
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
