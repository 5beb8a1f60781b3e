import type { ProcedureFile } from '../file.ts';
import { operatorName } from '../interest/follow.ts';
import { isStaff, type Viewer } from '../roles.ts';
import { sharesNeeded, withKey } from './custody.ts';
import {
  leaderShareOf,
  leadersWithKey,
  priceOpenerOf,
  priceReleased,
  priceShareOf,
  pricesAreSecret,
} from './price-envelope.ts';
import type { PriceOpeningView } from './view.ts';

/** The second ceremony as this viewer may see it: that there is one everybody, who did what those who work on the procedure. */
export function viewPrices(file: ProcedureFile, viewer: Viewer, works: boolean): PriceOpeningView | undefined {
  const openedBy = priceOpenerOf(file);
  if (openedBy === undefined) return undefined;
  const { vault, released, early, refused } = file.opening.prices;
  const record = works ? recordOfPrices(file) : undefined;
  const holders = vault?.leaders.map(({ user }) => user) ?? leadersWithKey(file);
  return {
    state: stateOf(file),
    openedBy,
    ...(vault === undefined ? {} : { recipient: vault.recipient }),
    personsNeeded: vault?.needed ?? sharesNeeded(file),
    custodians: vault?.custodians.length ?? withKey(file).length,
    leaders: works ? holders : [],
    released: works ? released : [],
    early: isStaff(viewer) ? early : [],
    refused: isStaff(viewer) ? refused : [],
    ...(record === undefined ? {} : { record }),
  };
}

function stateOf(file: ProcedureFile): PriceOpeningView['state'] {
  const { vault, opened } = file.opening.prices;
  if (vault === undefined) return 'none';
  if (opened !== undefined) return 'opened';
  return file.evaluation.frozenAt === undefined ? 'closed' : 'open-to-shares';
}

function recordOfPrices(file: ProcedureFile): PriceOpeningView['record'] {
  const { opened } = file.opening.prices;
  if (opened === undefined) return undefined;
  return {
    openedAt: opened.at,
    by: opened.by,
    tenders: opened.tenders.map(({ operator, failure }) => ({
      operator,
      operatorName: operatorName(file, operator),
      ...(failure === undefined ? {} : { failure }),
    })),
    secret: pricesAreSecret(file),
  };
}

export function leadsAlone(file: ProcedureFile): boolean {
  return priceOpenerOf(file) === 'process-leader';
}

/** Something of the key of the price vault is his, and it was not used yet. */
export function holdsUnusedPriceKey(file: ProcedureFile, user: string | undefined): boolean {
  if (file.opening.prices.opened !== undefined) return false;
  return priceShareOf(file, user) !== undefined || leaderShareOf(file, user) !== undefined;
}

export function mayReleasePrices(file: ProcedureFile, user: string | undefined): boolean {
  const ready = file.evaluation.frozenAt !== undefined && file.opening.prices.opened === undefined;
  return ready && priceShareOf(file, user) !== undefined && !priceReleased(file, user);
}

export function mayOpenPricesAlone(file: ProcedureFile, user: string | undefined): boolean {
  const ready = file.opening.opened !== undefined && file.opening.prices.opened === undefined;
  return ready && leaderShareOf(file, user) !== undefined;
}
