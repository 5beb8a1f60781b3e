import type { RecordedEvent } from '../file.ts';
import type { OutageReport, OutageState } from './state.ts';

export const initialOutage: OutageState = { reports: [], extensions: [] };

export function evolveOutage(slice: OutageState, { at, actor, event }: RecordedEvent): OutageState {
  switch (event.type) {
    case 'OutageReported': {
      const { report, operator, what, since } = event;
      return withReport(slice, { report, operator, way: 'platform', reportedAt: at, what, since });
    }
    case 'OutageReportNoted': {
      const { report, name, way, receivedAt, what, since } = event;
      return withReport(slice, { report, name, way, reportedAt: receivedAt, what, since, noted: { by: actor, at } });
    }
    case 'OutageConfirmed': {
      const { from, to, reason } = event;
      const settled = event.reports.map(({ report }) => report);
      const decided = { confirmed: true, at, by: actor, reason };
      return {
        reports: decide(slice, settled, decided),
        extensions: [...slice.extensions, { from, to, at, by: actor, reason }],
      };
    }
    case 'OutageRejected': {
      const decided = { confirmed: false, at, by: actor, reason: event.reason };
      return { ...slice, reports: decide(slice, [event.report], decided) };
    }
    default:
      return slice;
  }
}

function withReport(slice: OutageState, report: OutageReport): OutageState {
  return { ...slice, reports: [...slice.reports, report] };
}

function decide(
  { reports }: OutageState,
  settled: readonly string[],
  decided: NonNullable<OutageReport['decided']>,
): readonly OutageReport[] {
  return reports.map((one) => (settled.includes(one.report) ? { ...one, decided } : one));
}
