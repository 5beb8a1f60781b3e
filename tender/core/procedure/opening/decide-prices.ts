import { fail, ok, refuse } from '#platform/kernel/result.ts';
import { isShareOf } from '#platform/sealing/commitments.ts';
import type { ProcedureFile } from '../file.ts';
import { isQualityFixed } from '../lots.ts';
import type { DecideContext, Decision } from '../stage.ts';
import type { OpeningCommand, PriceKeyFields } from './commands.ts';
import { shareOf, sharesNeeded, withKey } from './custody.ts';
import type { OpenedPrices, OpeningEvent } from './events.ts';
import {
  inThePriceVault,
  leaderShareOf,
  leadersWithKey,
  priceOpenerOf,
  priceReleased,
  priceShareOf,
} from './price-envelope.ts';

type Release = Extract<OpeningCommand, { type: 'release-price-share' }>;

/**
 * Opens the price envelope: with as many shares as the key was split for once quality is frozen (ALM-12), or by a process leader with the whole
 * key once the tenders are open (ROC-30). Who offers his part earlier leaves an event behind.
 */
export function releasePrices(file: ProcedureFile, command: Release, context: DecideContext): Decision {
  const { user } = context.actor;
  const { vault, opened } = file.opening.prices;
  const whole = leaderShareOf(file, user);
  if (whole === undefined && priceShareOf(file, user) === undefined) {
    const keeps = vault === undefined && shareOf(file, user) !== undefined;
    return refuse(keeps ? 'no-price-envelope' : 'not-a-custodian');
  }
  if (opened !== undefined) return refuse('price-envelope-opened-already');
  if (whole !== undefined && isShareOf(command.share, whole.commitment)) return byLeader(file, command, user);
  return byCustodian(file, command, user);
}

function byLeader(file: ProcedureFile, command: Release, user: string): Decision {
  if (file.opening.opened === undefined) return tooEarly('opening-comes-first', user);
  return ok([{ type: 'PriceShareReleased', user }, ...openedBy(file, command, [user])]);
}

function byCustodian(file: ProcedureFile, command: Release, user: string): Decision {
  const share = priceShareOf(file, user);
  if (share !== undefined && file.evaluation.frozenAt === undefined) return tooEarly('price-opening-too-early', user);
  if (share !== undefined && !isQualityFixed(file)) return tooEarly('prices-wait-for-lots', user);
  if (priceReleased(file, user)) return refuse('share-released-already');
  if (share === undefined || !isShareOf(command.share, share.commitment)) {
    return fail({ code: 'share-wrong', record: [{ type: 'PriceShareRefused', user }] });
  }
  const released: OpeningEvent = { type: 'PriceShareReleased', user };
  if (!isLast(file)) return ok([released]);
  const by = [...file.opening.prices.released.map((act) => act.user), user];
  return ok([released, ...openedBy(file, command, by)]);
}

function tooEarly(code: string, user: string): Decision {
  return fail({ code, record: [{ type: 'PriceOpeningRefusedEarly', user }] });
}

function openedBy(file: ProcedureFile, command: Release, by: readonly string[]): readonly OpeningEvent[] {
  const tenders = inThePriceVault(file).map((tender) => pricesIn(tender, command.prices));
  return [{ type: 'PriceEnvelopeOpened', by, tenders, inspections: command.inspections }];
}

/** Nobody is left out: the server says of each what was in it, or why it could not be opened. */
function pricesIn(tender: ReturnType<typeof inThePriceVault>[number], supplied: Release['prices']): OpenedPrices {
  const found = supplied.find(({ operator }) => operator === tender.operator);
  if (found?.files !== undefined) return { ...tender, files: found.files };
  if (found?.failure !== undefined) return { ...tender, failure: found.failure };
  throw new Error(`nothing is said of the prices of ${tender.operator}`);
}

function isLast(file: ProcedureFile): boolean {
  return file.opening.prices.released.length + 1 >= (file.opening.prices.vault?.needed ?? Number.POSITIVE_INFINITY);
}

/** Whether what is offered now opens the price envelope: `alone` with the whole key, `together` as the last share. Only then does the server. */
export function opensPrices(file: ProcedureFile, user: string, share: string): 'alone' | 'together' | undefined {
  if (file.opening.prices.opened !== undefined || file.opening.opened === undefined) return undefined;
  const whole = leaderShareOf(file, user);
  if (whole !== undefined && isShareOf(share, whole.commitment)) return 'alone';
  const own = priceShareOf(file, user);
  if (own === undefined || !isQualityFixed(file)) return undefined;
  if (priceReleased(file, user) || !isLast(file)) return undefined;
  return isShareOf(share, own.commitment) ? 'together' : undefined;
}

/** Where the guide has a price envelope, its key is made with the first and is another one. Decided when a procedure is published. */
export function makePriceKey(file: ProcedureFile, vault: string, fields: PriceKeyFields | undefined): Decision {
  const opener = priceOpenerOf(file);
  if (opener === undefined) return fields === undefined ? ok([]) : refuse('no-price-envelope');
  const leading = leadersWithKey(file);
  if (opener === 'process-leader' && leading.length === 0) return refuse('leader-key-missing');
  if (fields === undefined) return refuse('price-key-missing');
  const { recipient, shares: custodians, leaders } = fields;
  if (recipient === vault) return refuse('vault-keys-same');
  const holders = withKey(file);
  if (!isSame(custodians, holders) || !isSame(leaders, leading)) {
    return refuse('vault-shares-other', { needed: holders.length });
  }
  return ok([{ type: 'PriceKeyMade', recipient, needed: sharesNeeded(file), openedBy: opener, custodians, leaders }]);
}

/** Each of them one, and nobody else. */
export function isSame(shares: readonly { readonly user: string }[], holders: readonly string[]): boolean {
  const given = new Set(shares.map(({ user }) => user));
  return given.size === shares.length && given.size === holders.length && holders.every((user) => given.has(user));
}
