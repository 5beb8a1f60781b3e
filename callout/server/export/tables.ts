import { toCsv } from '#platform/kernel/csv.ts';
import { localDate } from '#platform/kernel/time.ts';
import type { EventStore } from '#platform/store/event-store.ts';
import { Calls } from '../calls/calls.ts';
import type { SteadyClock } from '../clock.ts';
import type { OrganisationRoom } from '../organisation.ts';
import { CallBook } from '../reports/call-book.ts';
import { listedCalls } from '../reports/period-report.ts';
import { callRows, presenceRows } from '../reports/tables.ts';
import { listDays, presenceDayCollection } from '../statistics/presence-days.ts';
import { Warnings } from '../warnings.ts';
import type { Part } from './write-archive.ts';

/** What spreadsheets read: all calls, and the presence of the last year that was counted. */
export async function* tables(
  store: EventStore,
  organisation: OrganisationRoom,
  clock: SteadyClock,
): AsyncGenerator<Part> {
  yield { name: 'reports/calls.csv', content: callsTable(store, organisation, clock) };
  yield { name: 'reports/presence.csv', content: presenceTable(store, organisation, clock) };
}

async function* callsTable(
  store: EventStore,
  organisation: OrganisationRoom,
  clock: SteadyClock,
): AsyncGenerator<string> {
  const nobody = () => new Map<string, never>();
  const calls = new Calls({
    store,
    clock,
    warnings: new Warnings(clock),
    organisation: () => organisation.now,
    context: (now, actor) => ({
      now,
      actor,
      organisation: organisation.now,
      presences: nobody(),
      reachable: new Set<string>(),
    }),
  });
  const { zone, locations } = organisation.now;
  const today = localDate(clock.now(), zone);
  const [first] = (await calls.entries()).toReversed();
  const from = first === undefined ? today : localDate(Temporal.Instant.from(first.raisedAt), zone);
  const room = { calls, organisation };
  const list = await listedCalls(room, new CallBook(room), {
    period: { from, to: today },
    seen: [...locations.keys()],
  });
  yield `${toCsv(callRows({ list }, 'en'))}\r\n`;
}

/** A month in memory at a time. */
async function* presenceTable(
  { entries }: EventStore,
  organisation: OrganisationRoom,
  clock: SteadyClock,
): AsyncGenerator<string> {
  const { zone, locations } = organisation.now;
  const last = localDate(clock.now(), zone);
  const about = { locations: [...locations.keys()], nameOf: (id: string) => locations.get(id)?.name ?? id };
  if ((await entries.page(presenceDayCollection, '', 1)).length === 0) {
    yield '\r\n';
    return;
  }
  let isFirst = true;
  for (let from = last.subtract({ days: 364 }); Temporal.PlainDate.compare(from, last) <= 0; ) {
    const endOfMonth = from.with({ day: from.daysInMonth });
    const to = Temporal.PlainDate.compare(endOfMonth, last) < 0 ? endOfMonth : last;
    const days = await listDays(entries, from.toString(), to.toString());
    const month = presenceRows(days, { period: { from, to }, ...about }, 'en');
    yield `${toCsv(isFirst ? month : month.slice(1))}\r\n`;
    isFirst = false;
    from = to.add({ days: 1 });
  }
}
