import type { ProcedureFile } from '../file.ts';
import { guideOf } from '../planning/phases.ts';
import { isOneOf, isStaff, type Viewer } from '../roles.ts';
import { priceItems } from '../submission/envelopes.ts';
import { appointed } from './custody.ts';
import type { CustodianShare, OpenedPrices, PriceOpener } from './events.ts';

/** The second vault, where the guide has a price envelope: who opens it when, and who sees what was in it. */

export function priceOpenerOf(file: ProcedureFile): PriceOpener | undefined {
  return file.preparation.guide?.submission.priceEnvelope?.openedBy;
}

/** Items that lie in a price envelope that is closed; none where the guide has one vault for all. */
export function closedItems(file: ProcedureFile): ReadonlySet<string> {
  return file.opening.prices.opened === undefined ? priceItems(guideOf(file)) : new Set();
}

export function isPriceItem(file: ProcedureFile, item: string): boolean {
  return priceItems(guideOf(file)).has(item);
}

/** Whether prices stand between the envelopes: the guide has two, and quality is not fixed yet. */
export function pricesAreSecret(file: ProcedureFile): boolean {
  return priceOpenerOf(file) !== undefined && file.evaluation.frozenAt === undefined;
}

/**
 * Whether this viewer may see what stood in price envelopes. Where there is one vault for all: who works on the tenders. Where prices lie apart:
 * nobody before they are opened; until quality is frozen the process leader who opened them, and he alone (ROC-31); then who works on them.
 */
export function seesPrices(file: ProcedureFile, viewer: Viewer): boolean {
  if (priceOpenerOf(file) === undefined) return isStaff(viewer);
  const { opened } = file.opening.prices;
  if (opened === undefined) return false;
  if (file.evaluation.frozenAt !== undefined) return isStaff(viewer);
  return isOneOf(viewer, 'process-leader') && viewer.user !== undefined && opened.by.includes(viewer.user);
}

/** Process leaders with a key of their own: for them the whole key of the price vault can be sealed. */
export function leadersWithKey(file: ProcedureFile): readonly string[] {
  if (priceOpenerOf(file) !== 'process-leader') return [];
  return leaders(file).filter((user) => file.opening.keys[user] !== undefined);
}

function leaders(file: ProcedureFile): readonly string[] {
  return Object.entries(file.preparation.granted).flatMap(([user, held]) =>
    held.includes('process-leader') ? [user] : [],
  );
}

/** The part of somebody who is still a custodian. */
export function priceShareOf(file: ProcedureFile, user: string | undefined): CustodianShare | undefined {
  const share = file.opening.prices.vault?.custodians.find((custodian) => custodian.user === user);
  return share !== undefined && appointed(file).includes(share.user) ? share : undefined;
}

/** The whole key, of somebody who still leads. */
export function leaderShareOf(file: ProcedureFile, user: string | undefined): CustodianShare | undefined {
  const share = file.opening.prices.vault?.leaders.find((leader) => leader.user === user);
  return share !== undefined && leaders(file).includes(share.user) ? share : undefined;
}

export function priceReleased(file: ProcedureFile, user: string | undefined): boolean {
  return file.opening.prices.released.some((act) => act.user === user);
}

/** Price envelopes that are opened: of everybody who is still in. Of who was excluded before, the prices stay closed for good. */
export function inThePriceVault(
  file: ProcedureFile,
): readonly Pick<OpenedPrices, 'operator' | 'placedAt' | 'revision'>[] {
  const received = file.opening.opened?.tenders ?? [];
  return received
    .filter(({ operator }) => file.examination.excluded[operator] === undefined)
    .map(({ operator, placedAt, revision }) => ({ operator, placedAt, revision }));
}

/** So many ciphertexts of documents lie in the price envelope of this tender; what they are, nobody knows before it opens. */
export function sealedPrices(file: ProcedureFile, operator: string): number {
  return file.submission.workspaces[operator]?.placed?.prices?.documents.length ?? 0;
}
