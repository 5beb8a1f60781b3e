import type { Refusal } from '#platform/kernel/result.ts';
import type { StoredEvent } from '#platform/record/envelope.ts';
import { readBundle } from '../bundle/read-bundle.ts';
import { type ByteSource, type Reading, readFrom, readInMemory } from '../bundle/reading.ts';
import { type CheckName, checkNames, type Finding, fails, holds, ofEvery, ofSystems } from './check.ts';
import { type ExaminedBundle, examineFiles } from './files.ts';
import { compareDocuments, compareHeads, compareWitnesses, openHeads, readEvents, treeOver } from './record.ts';
import { compareSeals } from './seals.ts';
import { compareShares, type OfferedShares } from './shares.ts';
import { compareStamps } from './stamps.ts';
import { walkProcedure } from './walk.ts';
import { isOfSystem, walkSystem } from './walk-system.ts';

/** `unseen`: could not be looked into, because events are closed to the reader or the record is broken. `not-yet`: nothing of it happened. */
export type Outcome = 'holds' | 'fails' | 'unseen' | 'not-yet';

export interface CheckReport {
  readonly check: CheckName;
  readonly outcome: Outcome;
  readonly findings: readonly Finding[];
}

export interface VerifyReport {
  /** Nothing fails. */
  readonly ok: boolean;
  readonly checks: readonly CheckReport[];
  readonly origin?: string;
  readonly events?: number;
  /** Of them, events of which there is only a hash. */
  readonly closed?: number;
  /** The key that was used, and whether it came with the bundle: then the reader still has to compare it. */
  readonly key?: string;
  readonly keyCameAlong?: boolean;
  readonly timeZone: string;
}

export interface VerifyOptions {
  /** Verifier key of the log, learnt elsewhere; without it that of the bundle is used. */
  readonly key?: string | undefined;
  /** Shares of the vault key, where custodians show them. */
  readonly offered?: OfferedShares | undefined;
  /** Certificates (PEM) of time-stamp authorities, learnt elsewhere; without it those of the bundle are used. */
  readonly authorities?: string | undefined;
}

/**
 * Checks the file of a procedure, or of a qualification system, from its bundle: nothing of the server is trusted, and nothing but the bundle and the key is needed. Every
 * rule says what it compared.
 */
export function verifyBundle(bytes: Uint8Array, key?: string, offered?: OfferedShares): VerifyReport {
  return readInMemory(verification(bytes.length, { key, offered }), bytes).report;
}

/**
 * The same for a bundle that need not fit into memory, and with the time stamps that it carries: the cryptography of certificates answers later,
 * so that to `verifyBundle` they are `unseen`. Rejects when the bundle cannot be read to its end.
 */
export async function verifyArchive(source: ByteSource, options: VerifyOptions = {}): Promise<VerifyReport> {
  const { report, bundle } = await readFrom(verification(source.size, options), source);
  if (bundle?.stamps === undefined || report.key === undefined) return report;
  const said = await compareStamps(bundle, report.key, options.authorities);
  const stamps = reportOf('stamps', said, false, false);
  const checks = report.checks.map((one) => (one.check === 'stamps' ? stamps : one));
  return { ...report, ok: report.ok && stamps.outcome !== 'fails', checks };
}

interface Verified {
  readonly report: VerifyReport;
  /** Absent when it could not be read. */
  readonly bundle?: ExaminedBundle;
}

function* verification(size: number, { key, offered }: VerifyOptions): Reading<Verified> {
  const read = yield* readBundle(size);
  if (!read.ok) return { report: unreadable(read.error) };
  const examined = yield* examineFiles(read.value, offered?.keys ?? new Map());
  if (!examined.ok) return { report: unreadable(examined.error) };
  const bundle = examined.value;
  const found: Found = new Map([['archive', [holds('archive-whole', { bytes: size })]]]);
  const usedKey = key ?? bundle.keys[0] ?? '';
  const closed = bundle.entries.filter((entry) => 'hash' in entry).length;
  const events = checkRecord(bundle, usedKey, found);
  const system = isOfSystem(bundle.origin);
  const walkedSystem = events === undefined || !system ? undefined : walkSystem(events, closed > 0, bundle);
  for (const [name, findings] of walkedSystem?.findings ?? []) found.set(name, findings);
  const walked = events === undefined || system ? undefined : walkProcedure(events, closed > 0, bundle);
  for (const [name, findings] of walked?.findings ?? []) found.set(name, findings);
  if (walked !== undefined) found.set('seals', compareSeals(bundle, walked.lots));
  if (walked !== undefined && offered !== undefined) found.set('shares', compareShares(offered, bundle, walked.lots));
  const broken =
    events === undefined || [...found.values()].flat().some(({ code }) => code === 'file-cannot-be-followed');
  const checks = checkNames
    .filter((check) => (check !== 'shares' || offered !== undefined) && isAbout(check, system))
    .map((check) => reportOf(check, found.get(check), closed > 0, broken));
  const report = {
    ok: checks.every(({ outcome }) => outcome !== 'fails'),
    checks,
    origin: bundle.origin,
    events: bundle.entries.length,
    closed,
    key: usedKey,
    keyCameAlong: key === undefined,
    timeZone: (walked?.file.preparation.guide ?? walkedSystem?.file.guide)?.timeZone ?? 'UTC',
  };
  return { report, bundle };
}

/** Whether a check is one of such a file. */
function isAbout(check: CheckName, system: boolean): boolean {
  return ofEvery.includes(check) || ofSystems.includes(check) === system;
}

function unreadable({ code, params }: Refusal): VerifyReport {
  const why =
    code === 'archive-damaged' || code === 'archive-differs' || code === 'bundle-malformed'
      ? code
      : 'archive-malformed';
  const findings = new Map([['archive', [fails(why, params)]]]);
  const checks = checkNames
    .filter((check) => check !== 'shares' && isAbout(check, false))
    .map((check) => reportOf(check, findings.get(check), false, true));
  return { ok: false, checks, timeZone: 'UTC' };
}

type Found = Map<CheckName, readonly Finding[]>;

/** The events, unless the record is broken: then what it says about the procedure is worth nothing. */
function checkRecord(bundle: ExaminedBundle, key: string, found: Found): readonly StoredEvent[] | undefined {
  const heads = openHeads(bundle, key);
  const listed = bundle.keys[0] === key;
  found.set('signature', [
    ...(listed ? [] : [fails('key-differs', { key, listed: bundle.keys[0] ?? '' })]),
    heads.ok
      ? holds('signature-right', { key, origin: bundle.origin, count: heads.value.length })
      : fails('signature-wrong', { why: heads.error.code, key }),
  ]);
  const events = readEvents(bundle.entries, bundle.origin, bundle.keys[0] ?? key);
  const tree = treeOver(bundle.entries);
  const closed = bundle.entries.filter((entry) => 'hash' in entry).length;
  found.set('tree', [
    ...(heads.ok ? compareHeads(tree, heads.value, closed) : []),
    ...(events.ok ? [] : [fails('event-wrong', { why: events.error.code, place: events.error.params?.['seq'] ?? 0 })]),
  ]);
  found.set('witnesses', compareWitnesses(bundle));
  if (bundle.stamps === undefined) found.set('stamps', []);
  found.set('documents', compareDocuments(bundle));
  const sound = [...found.values()].flat().every(({ right }) => right);
  return events.ok && sound ? events.value : undefined;
}

function reportOf(
  check: CheckName,
  findings: readonly Finding[] | undefined,
  partial: boolean,
  broken: boolean,
): CheckReport {
  if (findings?.some(({ right }) => !right) === true) return { check, outcome: 'fails', findings };
  if (findings === undefined || (broken && findings.length === 0)) return { check, outcome: 'unseen', findings: [] };
  if (findings.length > 0) return { check, outcome: 'holds', findings };
  // Of witnesses, stamps and documents a bundle has what it has, also where events are closed.
  const given = check === 'witnesses' || check === 'stamps' || check === 'documents' || check === 'seals';
  return { check, outcome: partial && !given ? 'unseen' : 'not-yet', findings };
}
