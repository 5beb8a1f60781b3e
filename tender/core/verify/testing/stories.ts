import type { FileRef } from '../../procedure/basics.ts';
import type { ProcedureEvent, RecordedEvent } from '../../procedure/file.ts';
import type { Inspection } from '../../procedure/opening/events.ts';
import { contracted, priced, usualGrades } from '../../procedure/testing/journey.ts';
import { notary } from '../../procedure/testing/people.ts';
import type { CheckName } from '../check.ts';
import type { VerifyReport } from '../verify.ts';

/** Logs to be verified, true and told otherwise. */

export type Of<Type extends ProcedureEvent['type']> = Extract<ProcedureEvent, { type: Type }>;

/** The whole Almelo procedure up to both contracts; the pages of the answers were counted when the vault was opened. */
export const story = withPages(contracted().events);

export function withPages(events: readonly RecordedEvent[]): readonly RecordedEvent[] {
  const inspected = ({ tenders }: Of<'VaultOpened'>) =>
    tenders.flatMap(({ content }) => content?.files ?? []).map(({ file }) => inspectionOf(file));
  return change(events, 'VaultOpened', (event) => ({ ...event, inspections: inspected(event) }));
}

function inspectionOf({ name, sha256 }: FileRef): Inspection {
  if (name !== 'veste antwoorden.pdf') return { sha256, pages: 3, findings: [] };
  const cut = { pages: 6, allowed: 4, from: 5, to: 6, beyond: '5–6' };
  return { sha256, pages: 6, findings: [{ code: 'too-many-pages', severity: 'warning', params: cut }] };
}

/** The log with every event of a type told otherwise. */
export function change<Type extends ProcedureEvent['type']>(
  events: readonly RecordedEvent[],
  type: Type,
  to: (event: Of<Type>) => Of<Type>,
): readonly RecordedEvent[] {
  return events.map((recorded) =>
    // Found by this very type.
    recorded.event.type === type ? { ...recorded, event: to(recorded.event as Of<Type>) } : recorded,
  );
}

export function indexOf(events: readonly RecordedEvent[], type: ProcedureEvent['type']): number {
  return events.findIndex(({ event }) => event.type === type);
}

/** The log with something more after the first event of a type. */
export function inserted(
  after: ProcedureEvent['type'],
  event: ProcedureEvent,
  actor: string,
): readonly RecordedEvent[] {
  const index = indexOf(story, after);
  const at = story[index]?.at ?? '';
  return story.toSpliced(index + 1, 0, { seq: 0, at, actor, event });
}

export function row(
  events: readonly RecordedEvent[],
  operator: string,
  more: Partial<Of<'AwardDecided'>['ranking'][number]>,
): readonly RecordedEvent[] {
  return change(events, 'AwardDecided', (event) => ({
    ...event,
    ranking: event.ranking.map((one) =>
      one.operator === operator ? { ...one, ...more, points: { ...one.points, ...more.points } } : one,
    ),
  }));
}

/** Two stand level in everything, and the notary draws. */
export function drawn(): readonly RecordedEvent[] {
  const level = { ...usualGrades, noorderwacht: usualGrades['veste'] ?? {} };
  const play = priced({ '/award/ties/1/method': 'by-hand' }, level, {
    veste: '40',
    noorderwacht: '40',
    aquila: '60',
  }).at('2025-10-30T10:00');
  play.does(notary, { type: 'record-draw', order: ['noorderwacht', 'veste'], deed: 'Akte 2025/118' });
  return withPages(play.events);
}

export function failing({ checks }: VerifyReport): readonly CheckName[] {
  return checks.filter(({ outcome }) => outcome === 'fails').map(({ check }) => check);
}

export function codesOf(report: VerifyReport, check: CheckName): readonly string[] {
  const { findings = [] } = report.checks.find((one) => one.check === check) ?? {};
  return [...new Set(findings.filter(({ right }) => !right).map(({ code }) => code))];
}
