import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { Actions, Button } from '#platform/ui/button.tsx';
import { DataTable } from '#platform/ui/data-table.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { StatusTag } from '#platform/ui/status-tag.tsx';
import type { Column } from '#platform/ui/table-rows.ts';
import { TextField } from '#platform/ui/text-field.tsx';
import { Explained } from '#platform/ui/why-drawer.tsx';
import type { Registered } from '#tender/core/qualification/register.ts';
import type { RegisterView } from '#tender/core/qualification/view.ts';
import { Loaded } from '../data/loaded.tsx';
import { AwardOfList } from './award-of-list.tsx';
import { useRegister, useSystem } from './data.ts';
import { dayText, shortDay, whyRule } from './days.ts';
import { DocumentLinks } from './document-links.tsx';
import { useOperatorColumn } from './operator-column.tsx';
import { staffWords } from './staff-words.ts';

/** Who was qualified on a day, as it stood then: the day stands in the address, so that it can be sent on (ORES-10). */
export function RegisterPage(): ReactNode {
  const t = useWords(staffWords);
  const { today } = useSystem();
  const [params, setParams] = useSearchParams();
  const wanted = params.get('on') ?? '';
  const day = isDay(wanted) ? wanted : today;
  const choose = (chosen: string): void =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        next.delete('on');
        if (chosen !== today) next.set('on', chosen);
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  const register = useRegister(day);
  return (
    <Section title={t('register')} intro={t('registerIntro')}>
      <Stack>
        <DayChoice day={day} register={register.data} onChoose={choose} />
        <Loaded query={register} shape="table">
          {(known) => <Lines register={known} />}
        </Loaded>
        <FrozenThen day={day} />
      </Stack>
    </Section>
  );
}

/** Lists that were frozen on the day that is shown, each with the contract that came of it. */
function FrozenThen({ day }: { readonly day: string }): ReactNode {
  const t = useWords(staffWords);
  const { staff } = useSystem();
  const lists = staff?.frozen.filter((list) => list.day === day) ?? [];
  return lists.map(({ call, title, summary }) => (
    <Section key={call} title={t('frozenHere', { title })} intro={summary} level={3} card>
      <Stack gap="s">
        <AwardOfList call={call} />
      </Stack>
    </Section>
  ));
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    return `${Temporal.PlainDate.from(text, { overflow: 'reject' })}` === text;
  } catch {
    return false;
  }
}

interface DayChoiceProps {
  readonly day: string;
  readonly register: RegisterView | undefined;
  readonly onChoose: (day: string) => void;
}

function DayChoice({ day, register, onChoose }: DayChoiceProps): ReactNode {
  const t = useWords(staffWords);
  const { today } = useSystem();
  const before = register?.changes.findLast((change) => change < day);
  const after = register?.changes.find((change) => change > day);
  return (
    <Stack gap="s">
      <div className="qualification-day">
        <TextField
          type="date"
          label={t('day')}
          value={day}
          onChange={(event) => {
            if (isDay(event.target.value)) onChoose(event.target.value);
          }}
        />
      </div>
      <Actions>
        {before === undefined ? null : <Button onClick={() => onChoose(before)}>{t('dayBefore')}</Button>}
        {after === undefined ? null : <Button onClick={() => onChoose(after)}>{t('dayAfter')}</Button>}
        {day === today ? null : <Button onClick={() => onChoose(today)}>{t('today')}</Button>}
      </Actions>
    </Stack>
  );
}

function Lines({ register }: { readonly register: RegisterView }): ReactNode {
  const t = useWords(staffWords);
  const { language } = useLanguage();
  const columns = useColumns();
  const day = dayText(register.day, language);
  return (
    <>
      <p role="status">{t('onDay', { day, count: register.lines.length })}</p>
      <DocumentLinks id={`register-${register.day}`} />
      <DataTable<Registered>
        caption={t('onDay', { day, count: register.lines.length })}
        hideCaption
        rows={register.lines}
        rowKey={(line) => line.case}
        empty={{ title: t('nobodyOn', { day }), text: t('nobodyText') }}
        columns={columns}
      />
    </>
  );
}

function useColumns(): readonly Column<Registered>[] {
  const t = useWords(staffWords);
  const spans = useSpanColumns();
  const { attestations } = useSystem();
  const titleOf = (id: string): string => attestations.find((one) => one.id === id)?.title ?? id;
  const operator = useOperatorColumn<Registered>((line) => line.case);
  return [
    operator,
    ...spans,
    {
      id: 'why',
      header: t('why'),
      text: ({ why, whyEnded }) => (whyEnded === undefined ? why : `${why} / ${whyEnded}`),
    },
    {
      id: 'expired',
      header: t('expiredThen'),
      text: ({ expired }) => expired.map(titleOf).join(', '),
      cell: ({ expired }) =>
        expired.map((id) => (
          <StatusTag key={id} tone="warn">
            {titleOf(id)}
          </StatusTag>
        )),
    },
  ];
}

/** From when until when. */
function useSpanColumns(): readonly Column<Registered>[] {
  const t = useWords(staffWords);
  const { language } = useLanguage();
  return [
    {
      id: 'since',
      header: t('since'),
      text: ({ since }) => shortDay(since, language),
      compare: (a, b) => a.since.localeCompare(b.since),
      cell: (line) => <Since line={line} />,
    },
    {
      id: 'until',
      header: t('until'),
      text: ({ until }) => (until === undefined ? t('untilNone') : shortDay(until, language)),
      compare: (a, b) => (a.until ?? '9999').localeCompare(b.until ?? '9999'),
      cell: (line) => <Until line={line} />,
    },
  ];
}

function Since({ line }: { readonly line: Registered }): ReactNode {
  const t = useWords(staffWords);
  const { language } = useLanguage();
  const { decision } = useSystem();
  const why = whyRule(t('whySince'), t('sinceRule'), decision.source, language);
  const inputs = [{ label: t('reasons'), value: line.why }];
  return <Explained why={{ ...why, inputs }}>{shortDay(line.since, language)}</Explained>;
}

function Until({ line }: { readonly line: Registered }): ReactNode {
  const t = useWords(staffWords);
  const { language } = useLanguage();
  const { decision } = useSystem();
  if (line.until === undefined) return t('untilNone');
  const why = whyRule(t('whyUntil'), t('untilRule'), decision.source, language);
  const inputs = [{ label: t('reasons'), value: line.whyEnded ?? '' }];
  return <Explained why={{ ...why, inputs }}>{shortDay(line.until, language)}</Explained>;
}
