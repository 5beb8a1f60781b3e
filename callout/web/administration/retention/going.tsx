import type { ReactNode } from 'react';
import type { RetentionAnswer } from '#callout/api/retention.ts';
import { DataTable } from '#platform/ui/data-table.tsx';
import { instantText } from '#platform/ui/dates.ts';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { TextLink } from '#platform/ui/text.tsx';
import { useZone } from '#platform/ui/zone.tsx';
import { retentionPageWords } from './words.ts';

/** Days that are looked ahead. */
const ahead = 30;

interface Going {
  readonly key: string;
  /** ISO. */
  readonly at: string;
  readonly what: string;
  /** Whom or which call it concerns, and the page where it stands. */
  readonly whom: string;
  readonly to?: string;
  readonly location: string;
}

/** What and who goes in the next thirty days; when that is nothing, what comes first after them. */
export function SoonTable({ known }: { readonly known: RetentionAnswer }): ReactNode {
  const t = useWords(retentionPageWords);
  const inWords = useGoing();
  const all = [
    ...known.due.map((one) => inWords.call(one, one.at, one.kind)),
    ...known.leaving.map(({ user, name, at }): Going => {
      const where = { what: t('leavers'), whom: name, location: '' };
      return { key: `leaver ${user}`, at, to: `/administration/people/${user}`, ...where };
    }),
  ].toSorted((a, b) => (a.at < b.at ? -1 : 1));
  const limit = Temporal.Instant.from(known.now).add({ hours: 24 * ahead });
  const soon = all.filter(({ at }) => Temporal.Instant.compare(Temporal.Instant.from(at), limit) <= 0);
  const [next] = all;
  const later =
    next === undefined ? undefined : t('later', { what: next.what, whom: next.whom, day: inWords.day(next.at) });
  const nothing = { title: t('none'), ...(later === undefined ? {} : { text: later }) };
  return <GoingTable caption={t('due')} rows={soon} empty={nothing} />;
}

/** What was forgotten last, so that somebody sees that it is done. */
export function DoneTable({ done }: Pick<RetentionAnswer, 'done'>): ReactNode {
  const t = useWords(retentionPageWords);
  const inWords = useGoing();
  const rows = done.map((one): Going => {
    if (one.kind !== 'leavers') return inWords.call(one, one.at, one.kind);
    const whom = t('people', { count: one.people });
    return { key: `leavers ${one.at}`, at: one.at, what: t('leavers'), whom, location: '' };
  });
  return <GoingTable caption={t('done')} rows={rows} empty={{ title: t('nothingDone'), text: t('nothingDoneText') }} />;
}

type Call = Pick<RetentionAnswer['due'][number], 'call' | 'nature' | 'raisedAt' | 'location'>;

function useGoing() {
  const t = useWords(retentionPageWords);
  const { language } = useLanguage();
  const zone = useZone();
  const day = (at: string): string => instantText(at, zone, language, 'date');
  const call = (one: Call, at: string, kind: 'call-texts' | 'call-people' | 'recordings'): Going => ({
    key: `${one.call} ${kind}`,
    at,
    what: t(kind),
    whom: `${one.nature}, ${day(one.raisedAt)}`,
    to: `/calls/${one.call}`,
    location: one.location.name,
  });
  return { day, call };
}

interface GoingTableProps {
  readonly caption: string;
  readonly rows: readonly Going[];
  readonly empty: { readonly title: string; readonly text?: string };
}

function GoingTable({ caption, rows, empty }: GoingTableProps): ReactNode {
  const t = useWords(retentionPageWords);
  const { day } = useGoing();
  return (
    <DataTable
      caption={caption}
      hideCaption
      rows={rows}
      rowKey={({ key }) => key}
      empty={empty}
      columns={[
        { id: 'when', header: t('when'), text: ({ at }) => day(at), compare: (a, b) => (a.at < b.at ? -1 : 1) },
        { id: 'what', header: t('what'), text: ({ what }) => what },
        {
          id: 'whom',
          header: t('whom'),
          text: ({ whom }) => whom,
          cell: ({ whom, to }) => (to === undefined ? whom : <TextLink to={to}>{whom}</TextLink>),
        },
        { id: 'where', header: t('location'), text: ({ location }) => location },
      ]}
    />
  );
}
