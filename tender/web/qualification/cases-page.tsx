import type { ReactNode } from 'react';
import { formatDateShort } from '#platform/kernel/format.ts';
import { fromIso, localDate } from '#platform/kernel/time.ts';
import { DataTable } from '#platform/ui/data-table.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { StatusTag } from '#platform/ui/status-tag.tsx';
import type { Column } from '#platform/ui/table-rows.ts';
import { Text } from '#platform/ui/text.tsx';
import { sentence } from '#tender/core/procedure/words.ts';
import type { CaseLine, DueLine, ExpiringLine, StaffView } from '#tender/core/qualification/view.ts';
import { NoAccess } from '../frame/no-access.tsx';
import { useSystem } from './data.ts';
import { dayText, shortDay } from './days.ts';
import { useOperatorColumn } from './operator-column.tsx';
import { staffWords } from './staff-words.ts';
import { StandingTag, standingWord } from './standing.tsx';
import { systemWords } from './words.ts';

/** Every case with where it stands and what waits for whom, and the attestations that end. */
export function CasesPage(): ReactNode {
  const { staff } = useSystem();
  return staff === undefined ? <NoAccess /> : <Cases staff={staff} />;
}

function Cases({ staff }: { readonly staff: StaffView }): ReactNode {
  const t = useWords(staffWords);
  return (
    <Stack gap="xl">
      <Section title={t('cases')} intro={t('casesIntro')}>
        <CaseTable cases={staff.cases} />
      </Section>
      {staff.due.length === 0 ? null : (
        <Section title={t('due')} intro={t('dueIntro')}>
          <DueTable lines={staff.due} />
        </Section>
      )}
      <Section title={t('expiring')} intro={t('expiringIntro')}>
        {staff.expiring.length === 0 ? <Text soft>{t('noneExpiring')}</Text> : <ExpiringTable lines={staff.expiring} />}
      </Section>
    </Stack>
  );
}

function CaseTable({ cases }: { readonly cases: readonly CaseLine[] }): ReactNode {
  const t = useWords(staffWords);
  const standing = useStandingColumns();
  const dates = useDateColumns();
  const { language } = useLanguage();
  const { timeZone } = useSystem();
  const turnText = ({ turn }: CaseLine): string => sentence(`${turn.code}-authority`, language, turn.params, timeZone);
  return (
    <DataTable<CaseLine>
      caption={t('cases')}
      hideCaption
      rows={cases}
      rowKey={({ key }) => key}
      empty={{ title: t('noCases'), text: t('noCasesText') }}
      columns={[...standing, { id: 'what', header: t('what'), text: turnText }, ...dates]}
    />
  );
}

/** Whose it is, where it stands, and for whom it waits. */
function useStandingColumns(): readonly Column<CaseLine>[] {
  const t = useWords(staffWords);
  const s = useWords(systemWords);
  const operator = useOperatorColumn<CaseLine>((line) => line.key);
  return [
    operator,
    {
      id: 'standing',
      header: t('standing'),
      text: ({ standing, outcome }) =>
        standing === 'closed' && outcome !== undefined ? s(`outcome-${outcome}`) : s(standingWord(standing)),
      cell: ({ standing, outcome }) => <StandingTag standing={standing} outcome={outcome} />,
    },
    {
      id: 'waits',
      header: t('waitsFor'),
      text: ({ turn }) => t(`of-${turn.of}`),
      cell: ({ turn }) => (
        <StatusTag tone={turn.of === 'authority' ? 'accent' : 'neutral'}>{t(`of-${turn.of}`)}</StatusTag>
      ),
    },
  ];
}

function useDateColumns(): readonly Column<CaseLine>[] {
  const t = useWords(staffWords);
  const { language } = useLanguage();
  const { timeZone } = useSystem();
  return [
    {
      id: 'since',
      header: t('since'),
      text: ({ expressedAt }) => formatDateShort(localDate(fromIso(expressedAt), timeZone), language),
      compare: (a, b) => a.expressedAt.localeCompare(b.expressedAt),
    },
    {
      id: 'free',
      header: t('freeFrom'),
      text: ({ freeFrom }) => (freeFrom === undefined ? '' : shortDay(freeFrom, language)),
      compare: (a, b) => (a.freeFrom ?? '').localeCompare(b.freeFrom ?? ''),
    },
  ];
}

function DueTable({ lines }: { readonly lines: readonly DueLine[] }): ReactNode {
  const t = useWords(staffWords);
  const { language } = useLanguage();
  const operator = useOperatorColumn<DueLine>((line) => line.case);
  return (
    <DataTable<DueLine>
      caption={t('due')}
      hideCaption
      rows={lines}
      rowKey={(line) => line.case}
      empty={{ title: t('due') }}
      columns={[
        operator,
        {
          id: 'applied',
          header: t('appliedOn'),
          text: ({ appliedOn }) => dayText(appliedOn, language),
          compare: (a, b) => a.appliedOn.localeCompare(b.appliedOn),
        },
        {
          id: 'due',
          header: t('decideBy'),
          text: ({ lastDay }) => dayText(lastDay, language),
          compare: (a, b) => a.lastDay.localeCompare(b.lastDay),
          cell: ({ lastDay, late }) => (
            <>
              {dayText(lastDay, language)} {late ? <StatusTag tone="bad">{t('late')}</StatusTag> : null}
            </>
          ),
        },
      ]}
    />
  );
}

function ExpiringTable({ lines }: { readonly lines: readonly ExpiringLine[] }): ReactNode {
  const t = useWords(staffWords);
  const { language } = useLanguage();
  const operator = useOperatorColumn<ExpiringLine>((line) => line.case);
  return (
    <DataTable<ExpiringLine>
      caption={t('expiring')}
      hideCaption
      rows={lines}
      rowKey={(line) => `${line.case} ${line.attestation}`}
      empty={{ title: t('noneExpiring') }}
      columns={[
        operator,
        { id: 'attestation', header: t('attestation'), text: ({ attestation }) => attestation },
        {
          id: 'until',
          header: t('validUntil'),
          text: ({ validUntil }) => dayText(validUntil, language),
          compare: (a, b) => a.validUntil.localeCompare(b.validUntil),
          cell: ({ validUntil, expired }) => (
            <>
              {dayText(validUntil, language)} {expired ? <StatusTag tone="bad">{t('expired')}</StatusTag> : null}
            </>
          ),
        },
        {
          id: 'told',
          header: t('toldOn'),
          text: ({ toldOn }) => dayText(toldOn, language),
          compare: (a, b) => a.toldOn.localeCompare(b.toldOn),
        },
      ]}
    />
  );
}
