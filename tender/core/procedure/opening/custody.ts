import type { Finding } from '../basics.ts';
import type { ProcedureFile } from '../file.ts';
import { undecided } from '../outage/rule.ts';
import { deadlineOf, guideOf, isClosed } from '../planning/phases.ts';
import type { CustodianShare } from './events.ts';

/** Who keeps the vault key, and whether it can still be brought together. */

/** So many shares open the vault: what was split at publication, before that what the guide asks. */
export function sharesNeeded(file: ProcedureFile): number {
  return file.opening.vault?.needed ?? guideOf(file).submission.opening.persons;
}

/** Persons with the role of custodian, whether or not they have a key. */
export function appointed(file: ProcedureFile): readonly string[] {
  return Object.entries(file.preparation.granted).flatMap(([user, held]) => (held.includes('custodian') ? [user] : []));
}

/** Custodians for whom a share can be sealed when the procedure is published. */
export function withKey(file: ProcedureFile): readonly string[] {
  return appointed(file).filter((user) => file.opening.keys[user] !== undefined);
}

/** The share of somebody who is still a custodian. */
export function shareOf(file: ProcedureFile, user: string | undefined): CustodianShare | undefined {
  const share = file.opening.vault?.custodians.find((custodian) => custodian.user === user);
  return share !== undefined && appointed(file).includes(share.user) ? share : undefined;
}

export function released(file: ProcedureFile, user: string | undefined): boolean {
  return file.opening.released.some((act) => act.user === user);
}

/** Holders of a share who have shown that they can open it. */
export function proved(file: ProcedureFile): readonly string[] {
  return holders(file).filter((user) => file.opening.proofs[user] !== undefined);
}

function holders(file: ProcedureFile): readonly string[] {
  return file.opening.vault?.custodians.map(({ user }) => user).filter((user) => shareOf(file, user)) ?? [];
}

/** From so many days before closing on, a share that was never tried is pressing. */
export const pressingDays = 7;

export function isPressing(file: ProcedureFile, now: Temporal.Instant): boolean {
  return !isClosed(file, now) && now.until(deadlineOf(file)).total('hours') <= pressingDays * 24;
}

/**
 * What weakens the vault although it would open: the person who makes its key keeps a share of it, or nobody outside those who run the
 * procedure keeps one.
 */
function custodianFindings(file: ProcedureFile): readonly Finding[] {
  const held = appointed(file).map((user) => file.preparation.granted[user] ?? []);
  if (held.length === 0) return [];
  const leads = held.some((roles) => roles.includes('process-leader'));
  const inside = held.every((roles) => roles.includes('process-leader') || roles.includes('buyer'));
  return [
    ...(leads ? [{ code: 'custodian-leads', severity: 'warning' } as const] : []),
    ...(inside ? [{ code: 'custodians-all-inside', severity: 'warning' } as const] : []),
  ];
}

/** What threatens the opening, in words, while something can still be done about it. */
export function custodyWarnings(file: ProcedureFile, now: Temporal.Instant): readonly Finding[] {
  const { prices } = file.opening;
  // The same persons hold the shares of both vaults.
  const done = prices.vault === undefined || prices.opened !== undefined;
  if (file.opening.opened !== undefined && done) return [];
  const needed = sharesNeeded(file);
  if (file.opening.vault === undefined) {
    const present = withKey(file).length;
    if (present < needed) return [{ code: 'custodian-keys-too-few', severity: 'error', params: { needed, present } }];
    return [...noneToSpare(present, needed), ...custodianFindings(file), ...leaderWithoutKey(file)];
  }
  const left = holders(file).length;
  if (left < needed) return [{ code: 'custodians-too-few-left', severity: 'error', params: { needed, left } }];
  const tried = proved(file).length;
  const untried = tried < needed && isPressing(file, now);
  const waits = isClosed(file, now) && undecided(file).length > 0;
  return [
    ...(waits ? [{ code: 'outage-undecided', severity: 'warning' } as const] : []),
    ...noneToSpare(left, needed),
    ...(untried ? [{ code: 'shares-untried', severity: 'warning', params: { needed, tried } } as const] : []),
  ];
}

/** Where the process leader opens the prices alone, the key is sealed for him when the procedure is published. */
function leaderWithoutKey({ preparation: { guide, granted }, opening: { keys } }: ProcedureFile): readonly Finding[] {
  if (guide?.submission.priceEnvelope?.openedBy !== 'process-leader') return [];
  const has = Object.entries(granted).some(
    ([user, held]) => held.includes('process-leader') && keys[user] !== undefined,
  );
  return has ? [] : [{ code: 'leader-key-missing', severity: 'error' }];
}

function noneToSpare(present: number, needed: number): readonly Finding[] {
  return present > needed ? [] : [{ code: 'custodians-none-to-spare', severity: 'warning', params: { needed } }];
}
