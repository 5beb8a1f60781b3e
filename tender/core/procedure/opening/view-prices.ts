import type { ProcedureFile } from '../file.ts';
import { operatorName } from '../interest/follow.ts';
import { isQualityFixed } from '../lots.ts';
import { isStaff, type Viewer } from '../roles.ts';
import { sharesNeeded, withKey } from './custody.ts';
import type { OpeningFailure, PriceOpener } from './events.ts';
import {
  leaderShareOf,
  leadersWithKey,
  priceOpenerOf,
  priceReleased,
  priceShareOf,
  pricesAreSecret,
} from './price-envelope.ts';

/** The second vault, where prices lie apart. What is in it stands nowhere here: see the examination and the award. */
export interface PriceOpeningView {
  /** `closed` until its time has come, `open-to-shares` when custodians can release theirs, `opened`. */
  readonly state: 'none' | 'closed' | 'open-to-shares' | 'opened';
  readonly openedBy: PriceOpener;
  /** The recipient to which prices are sealed; absent before publication. */
  readonly recipient?: string;
  readonly personsNeeded: number;
  readonly custodians: number;
  /** Process leaders for whom the whole key is or would be sealed; for those who work on the procedure. */
  readonly leaders: readonly string[];
  readonly released: readonly { readonly user: string; readonly at: string }[];
  readonly early: readonly { readonly user: string; readonly at: string }[];
  readonly refused: readonly { readonly user: string; readonly at: string }[];
  /** Of the opening; for those who work on the procedure. */
  readonly record?: {
    readonly openedAt: string;
    readonly by: readonly string[];
    readonly tenders: readonly {
      readonly operator: string;
      readonly operatorName: string;
      readonly failure?: OpeningFailure;
    }[];
    /** Until quality is frozen only whoever opened it sees what was in it. */
    readonly secret: boolean;
    readonly document: string;
  };
}

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
  return isQualityFixed(file) ? 'open-to-shares' : 'closed';
}

/** What the record of the second opening says; also what the document is made from. */
export function recordOfPrices(file: ProcedureFile): PriceOpeningView['record'] {
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
    document: 'price-opening-record',
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
  const ready = isQualityFixed(file) && file.opening.prices.opened === undefined;
  return ready && priceShareOf(file, user) !== undefined && !priceReleased(file, user);
}

export function mayOpenPricesAlone(file: ProcedureFile, user: string | undefined): boolean {
  const ready = file.opening.opened !== undefined && file.opening.prices.opened === undefined;
  return ready && leaderShareOf(file, user) !== undefined;
}
