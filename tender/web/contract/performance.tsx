import type { ReactNode } from 'react';
import { EmptyState } from '#platform/ui/empty-state.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { Text } from '#platform/ui/text.tsx';
import type { ContractView } from '#tender/core/procedure/contract/view.ts';
import { dayText, shortDay } from '../standstill/days.ts';
import { Unfold } from '../standstill/unfold.tsx';
import { DayAndReason } from './day-and-reason.tsx';
import { Guarantee } from './guarantee.tsx';
import { performanceWords } from './performance-words.ts';
import { ContractSection, useContractCommand } from './whose.tsx';

interface PerformanceProps {
  readonly view: ContractView;
}

/** What the guide asks while a contract runs: a guarantee, periodic talks, and warnings before it is ended (CVO-14, CVO-26). */
export function Performance({ view }: PerformanceProps): ReactNode {
  const { performance } = view;
  if (performance === undefined) return null;
  const { talks, cause, guarantee } = performance.rules;
  return (
    <>
      {guarantee === undefined ? null : <Guarantee view={view} rule={guarantee} recorded={performance.guarantee} />}
      {talks === undefined ? null : <Talks view={view} rule={talks} performance={performance} />}
      {cause === undefined ? null : <Warnings view={view} rule={cause} performance={performance} />}
    </>
  );
}

type Performed = NonNullable<ContractView['performance']>;

interface TalksProps extends PerformanceProps {
  readonly rule: NonNullable<Performed['rules']['talks']>;
  readonly performance: Performed;
}

function Talks({ view, rule, performance }: TalksProps): ReactNode {
  const t = useWords(performanceWords);
  const { language } = useLanguage();
  const record = useContractCommand('record-talk');
  const next = performance.nextTalk === undefined ? '' : dayText(performance.nextTalk, language);
  return (
    <ContractSection title={t('talks')} intro={rule.text}>
      <Stack>
        {next === '' ? null : <Text>{t('talksRule', { months: rule.everyMonths, next })}</Text>}
        {performance.talks.length === 0 ? <EmptyState title={t('talksNone')} /> : null}
        <Recorded entries={performance.talks.map(({ on, at, report }) => ({ on, at, text: report }))} />
        {view.may.manage && view.ended === undefined ? (
          <Unfold label={t('recordTalk')}>
            {(close) => (
              <DayAndReason
                name="contract-talk"
                title={t('recordTalk')}
                intro={t('talkIntro')}
                dayLabel={t('talkOn')}
                confirmTitle={t('recordTalk')}
                happens={t('talkHappens')}
                undo={t('undo')}
                done={t('recorded')}
                danger={false}
                busy={record.busy}
                problem={record.problem}
                onSend={async ({ on, reason }) => {
                  const { ok } = await record.send({ on, report: reason });
                  if (ok) close();
                  return ok;
                }}
                onCancel={close}
              />
            )}
          </Unfold>
        ) : null}
      </Stack>
    </ContractSection>
  );
}

interface WarningsProps extends PerformanceProps {
  readonly rule: NonNullable<Performed['rules']['cause']>;
  readonly performance: Performed;
}

function Warnings({ view, rule, performance }: WarningsProps): ReactNode {
  const t = useWords(performanceWords);
  const warn = useContractCommand('warn-contractor');
  const name = view.contracts.find(({ kind }) => kind === 'main')?.operatorName ?? '';
  return (
    <ContractSection title={t('warnings')} intro={rule.text}>
      <Stack>
        <Text>{t('warningsRule', { count: rule.warnings, given: performance.warnings.length })}</Text>
        <Recorded entries={performance.warnings.map(({ on, at, reason }) => ({ on, at, text: reason }))} />
        {view.may.manage && view.ended === undefined ? (
          <Unfold label={t('warn')}>
            {(close) => (
              <DayAndReason
                name="contract-warning"
                title={t('warn')}
                intro={t('warnIntro')}
                dayLabel={t('warnOn')}
                confirmTitle={t('warn')}
                happens={t('warnHappens', { name })}
                undo={t('undo')}
                done={t('recorded')}
                danger={false}
                busy={warn.busy}
                problem={warn.problem}
                onSend={async (filled) => {
                  const { ok } = await warn.send(filled);
                  if (ok) close();
                  return ok;
                }}
                onCancel={close}
              />
            )}
          </Unfold>
        ) : null}
      </Stack>
    </ContractSection>
  );
}

interface RecordedProps {
  readonly entries: readonly { readonly on: string; readonly at: string; readonly text: string }[];
}

function Recorded({ entries }: RecordedProps): ReactNode {
  const { language } = useLanguage();
  if (entries.length === 0) return null;
  return (
    <ul className="contract-revisions">
      {entries.map(({ on, at, text }) => (
        <li key={at} className="contract-revision">
          <strong>{shortDay(on, language)}</strong>
          <p className="contract-revision__text">{text}</p>
        </li>
      ))}
    </ul>
  );
}
