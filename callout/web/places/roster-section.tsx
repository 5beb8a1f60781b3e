import { type ReactNode, useState } from 'react';
import type { RosterAnswer } from '#callout/api/places.ts';
import { formatInstant } from '#platform/kernel/format.ts';
import { useAction } from '#platform/ui/action.ts';
import { Button } from '#platform/ui/button.tsx';
import { DataTable } from '#platform/ui/data-table.tsx';
import { FileField } from '#platform/ui/file-field.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { request } from '#platform/ui/request.ts';
import { useZone } from '#platform/ui/zone.tsx';
import { Loaded } from '../data/loaded.tsx';
import { Refused } from '../data/refused.tsx';
import { placePath, useRoster } from './data.ts';
import { placesWords } from './words.ts';

const limits = { types: ['.csv', '.txt'], maxBytes: 900_000, maxFiles: 1 };

/** Who is expected, from a file of a spreadsheet. */
export function RosterSection({ location }: { readonly location: string }): ReactNode {
  const t = useWords(placesWords);
  const roster = useRoster(location);
  const [taken, setTaken] = useState<RosterAnswer>();
  const saving = useAction((csv: string) =>
    request<RosterAnswer>('put', placePath(location, '/roster'), { body: { csv } }),
  );
  const send = async (csv: string): Promise<void> => {
    setTaken(undefined);
    const done = await saving.run(csv);
    if (done.ok && csv !== '') setTaken(done.value);
  };
  return (
    <Stack>
      <p>{t('rosterIntro')}</p>
      <FileField
        label={t('rosterFile')}
        hint={t('rosterHint')}
        limits={limits}
        files={[]}
        replaces
        onAdd={([file]) => void file?.text().then(send)}
      />
      <Refused problem={saving.problem} />
      <p role="status">
        {taken === undefined ? '' : t('rosterTaken', { count: taken.shifts.length, past: taken.past ?? 0 })}
      </p>
      <Loaded query={roster} shape="table">
        {(known) => <Shifts roster={known} busy={saving.busy} onRemove={() => void send('')} />}
      </Loaded>
    </Stack>
  );
}

interface ShiftsProps {
  readonly roster: RosterAnswer;
  readonly busy: boolean;
  readonly onRemove: () => void;
}

function Shifts({ roster, busy, onRemove }: ShiftsProps): ReactNode {
  const t = useWords(placesWords);
  const zone = useZone();
  const { language } = useLanguage();
  const moment = (at: string): string => formatInstant(Temporal.Instant.from(at), zone, language);
  return (
    <>
      <DataTable
        caption={t('roster')}
        hideCaption
        rows={roster.shifts}
        rowKey={({ responder, from }) => `${responder.id} ${from}`}
        empty={{ title: t('rosterNone'), text: t('rosterNoneText') }}
        columns={[
          { id: 'person', header: t('person'), text: ({ responder }) => responder.name },
          {
            id: 'from',
            header: t('from'),
            text: ({ from }) => moment(from),
            compare: (a, b) => (a.from < b.from ? -1 : 1),
          },
          { id: 'to', header: t('to'), text: ({ to }) => moment(to), compare: (a, b) => (a.to < b.to ? -1 : 1) },
        ]}
      />
      {roster.shifts.length === 0 ? null : (
        <p>
          <Button kind="quiet" icon="trash" busy={busy} onClick={onRemove}>
            {t('rosterRemove')}
          </Button>
        </p>
      )}
    </>
  );
}
