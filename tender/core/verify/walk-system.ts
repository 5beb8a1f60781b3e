import type { StoredEvent } from '#platform/record/envelope.ts';
import type { QualificationEvent, RecordedQualification } from '../qualification/events.ts';
import { evolveSystem } from '../qualification/evolve.ts';
import { initialSystem, type QualificationSystem } from '../qualification/state.ts';
import type { CheckName, Finding } from './check.ts';
import { fails } from './check.ts';
import type { ExaminedBundle } from './files.ts';
import { compareGuide } from './guide.ts';
import { systemChecks } from './system.ts';

/** What every rule found on its way through the events of a qualification system. */
export interface WalkedSystem {
  readonly findings: ReadonlyMap<CheckName, readonly Finding[]>;
  readonly file: QualificationSystem;
}

/** Whether this is the origin of the log of a qualification system, as its checkpoints say it. */
export function isOfSystem(origin: string): boolean {
  return /\/qualification\/[^/]+$/.test(origin);
}

export function walkSystem(events: readonly StoredEvent[], partial: boolean, bundle: ExaminedBundle): WalkedSystem {
  const checks = systemChecks.filter(({ needsAll }) => !(partial && needsAll));
  const findings = new Map<CheckName, Finding[]>(checks.map(({ name }) => [name, []]));
  let file = initialSystem;
  for (const stored of events) {
    try {
      const recorded = recordedFrom(stored);
      const after = evolveSystem(file, recorded);
      for (const check of checks) {
        const said = check.at({ recorded, before: file, after });
        findings.get(check.name)?.push(...said.map((one) => ({ ...one, seq: stored.seq })));
      }
      file = after;
    } catch (error) {
      // An event that is signed but has not the form of one: a log that another program wrote, or a forger.
      if (!(error instanceof Error)) throw error;
      findings.get('guide')?.push({ ...fails('file-cannot-be-followed', { type: stored.type }), seq: stored.seq });
      break;
    }
  }
  findings.get('guide')?.push(...compareGuide(bundle.guide, file.source));
  return { findings, file };
}

/** Whoever signed the log says that this is an event; what is not is found when it is followed. */
function recordedFrom({ seq, at, actor, type, data }: StoredEvent): RecordedQualification {
  if (typeof data !== 'object' || data === null) throw new TypeError('an event says something');
  const event: unknown = { ...data, type };
  if (!isEvent(event)) throw new TypeError('an event has a type');
  return { seq, at, actor, event };
}

/** What decide made is what is stored: the type leads back to the same union. */
function isEvent(value: unknown): value is QualificationEvent {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
