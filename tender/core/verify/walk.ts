import type { StoredEvent } from '#platform/record/envelope.ts';
import type { ProcedureFile, RecordedEvent } from '../procedure/file.ts';
import { isSharedEvent, lotsOf } from '../procedure/lots.ts';
import { initialFile, procedure } from '../procedure/procedure.ts';
import { recordedFrom } from '../procedure/recorded.ts';
import { arrivalCheck } from './arrival.ts';
import { authorisedCheck } from './authorised.ts';
import { pricesCheck, rankingCheck, roundingCheck, scoresCheck, totalsCheck, winnerCheck } from './award.ts';
import { type Check, type CheckName, type Finding, fails, inLot } from './check.ts';
import { contradictionsCheck } from './contradictions.ts';
import { drawsCheck } from './draws.ts';
import { envelopesCheck } from './envelopes.ts';
import { exclusionsCheck } from './exclusions.ts';
import type { ExaminedBundle } from './files.ts';
import { freezeCheck } from './freeze.ts';
import { compareGuide, guideCheck } from './guide.ts';
import { invitedCheck } from './invited.ts';
import { negotiationCheck } from './negotiation.ts';
import { openingCheck } from './opening.ts';
import { pagesCheck } from './pages.ts';
import { regularisationCheck } from './regularisation.ts';
import { standstillCheck } from './standstill.ts';
import { uploadsCheck } from './uploads.ts';

/** What every rule found on its way through the events. */
export interface Walked {
  readonly findings: ReadonlyMap<CheckName, readonly Finding[]>;
  /** What lots share; the file itself where there is one. */
  readonly file: ProcedureFile;
  /** The files in which tenders lie: of each lot, or the one that there is. */
  readonly lots: readonly ProcedureFile[];
}

/** Every event in its file: what lots share once, and what happened in a lot in the fold of that lot. */
export function walkProcedure(events: readonly StoredEvent[], partial: boolean, bundle: ExaminedBundle): Walked {
  const findings = new Map<CheckName, Finding[]>();
  const walk = (lot: string | undefined): ProcedureFile => {
    const checks = proceduralChecks(bundle).filter(({ needsAll }) => !(partial && needsAll));
    for (const { name } of checks) if (!findings.has(name)) findings.set(name, []);
    return walkFile(events, lot, checks, findings);
  };
  const file = walk(undefined);
  const lots = lotsOf(file).map(({ id }) => walk(id));
  const ofGuide = findings.get('guide');
  ofGuide?.push(...misplaced(events, file), ...compareGuide(bundle.guide, file.preparation.draft?.source));
  return { findings, file, lots: lots.length === 0 ? [file] : lots };
}

function proceduralChecks(bundle: ExaminedBundle): readonly Check[] {
  return [
    guideCheck,
    arrivalCheck,
    invitedCheck(bundle),
    uploadsCheck(bundle),
    openingCheck(),
    authorisedCheck,
    pagesCheck,
    regularisationCheck,
    contradictionsCheck,
    negotiationCheck(),
    exclusionsCheck,
    freezeCheck,
    envelopesCheck(),
    pricesCheck,
    scoresCheck,
    roundingCheck,
    totalsCheck,
    rankingCheck,
    drawsCheck,
    winnerCheck,
    standstillCheck,
  ];
}

function walkFile(
  events: readonly StoredEvent[],
  lot: string | undefined,
  checks: readonly Check[],
  findings: ReadonlyMap<CheckName, Finding[]>,
): ProcedureFile {
  let file = initialFile(lot);
  for (const stored of events) {
    try {
      const recorded = checked(stored);
      const after = procedure.evolve(file, recorded);
      // What happened in another lot is judged there, and what lots share is judged once.
      const own = recorded.lot === lot;
      const seen = own || recorded.lot === undefined;
      for (const check of seen ? checks : []) {
        const said = check.at({ recorded, before: file, after });
        if (own) findings.get(check.name)?.push(...inLot(lot, said).map((one) => ({ ...one, seq: stored.seq })));
      }
      file = after;
    } catch (error) {
      // An event that is signed but has not the form of one: a log that another program wrote, or a forger.
      if (!(error instanceof Error)) throw error;
      findings.get('guide')?.push({ ...fails('file-cannot-be-followed', { type: stored.type }), seq: stored.seq });
      break;
    }
  }
  return file;
}

/** Events in a lot that the guide does not have, or of which the lots have only one together, or none where each has its own. */
function misplaced(events: readonly StoredEvent[], file: ProcedureFile): readonly Finding[] {
  const lots = lotsOf(file).map(({ id }) => id);
  return events
    .filter(isFormed)
    .map(lotOfStored)
    .flatMap(({ seq, type, lot }) => {
      const shared = lots.length === 0 || isSharedEvent(type);
      const right = shared ? lot === undefined : lot !== undefined && lots.includes(lot);
      return right ? [] : [{ ...fails('lot-wrong', { type, lot: lot ?? '–' }), seq }];
    });
}

function lotOfStored(stored: StoredEvent): {
  seq: number;
  type: RecordedEvent['event']['type'];
  lot: string | undefined;
} {
  const { seq, event, lot } = recordedFrom(stored);
  return { seq, type: event.type, lot };
}

/** Whoever signed the log says that this is an event; what is not is found when it is followed. */
function checked(stored: StoredEvent): RecordedEvent {
  if (!isFormed(stored)) throw new TypeError('an event says something, and names a lot or none');
  return recordedFrom(stored);
}

function isFormed({ data }: StoredEvent): boolean {
  if (typeof data !== 'object' || data === null) return false;
  const lot: unknown = Reflect.get(data, 'lot');
  return lot === undefined || typeof lot === 'string';
}
