import { fromIso, localDate, toIso } from '#platform/kernel/time.ts';
import type { EspdStatement } from '../../guide/schema/submission.ts';
import type { SealedRef } from '../basics.ts';
import type { ProcedureFile } from '../file.ts';
import { deadlineFor, mayTender, type ReceivedTender, receivedFrom, runningRound } from '../negotiation/turns.ts';
import type { OpeningFailure, PriceOpener } from '../opening/events.ts';
import { closedItems } from '../opening/price-envelope.ts';
import { wholeTenderOf } from '../opening/tender-of.ts';
import { deadlineOf, guideOf } from '../planning/phases.ts';
import type { Viewer } from '../roles.ts';
import { checklistOf, type ItemStatus } from './checklist.ts';
import { emptyContent } from './content.ts';
import { workspaceOf } from './decide.ts';
import { ciphertextsOf, priceItems } from './envelopes.ts';
import type { AttachedFile, TenderContent } from './events.ts';
import type { Workspace } from './state.ts';

/** The one state that a tender has. */
export type TenderState = 'none' | 'draft' | 'placed' | 'placed-and-changed' | 'withdrawn';

export interface OwnTender {
  readonly state: TenderState;
  /** What `place-tender` has to say in `base`. */
  readonly lastRevision: number;
  readonly placedAt?: string;
  readonly revision?: number;
  /** Ciphertext of what lies in the vault; the tenderer opens it with the key of his work space. */
  readonly manifest?: SealedRef;
  /** SHA-256 of every ciphertext that lies in the vault, manifests included. */
  readonly sealed?: readonly string[];
  readonly withdrawnAt?: string;
  /** Id of the receipt, a document of the platform. */
  readonly receipt?: string;
  readonly lateAt?: string;
  /** Once the vault is opened: what was in it. */
  readonly content?: TenderContent;
  /** Why it could not be opened. */
  readonly failure?: OpeningFailure;
  /** Where the guide has a price envelope and something was placed. */
  readonly prices?: {
    /** Ciphertext of what lies in it; the tenderer opens it with the key of his work space. */
    readonly manifest: SealedRef;
    readonly opened: boolean;
    readonly failure?: OpeningFailure;
  };
}

/** What a tender is sealed for: the key of the vault, of which `needed` of so many custodians each hold a share. */
export interface VaultKeyView {
  readonly recipient: string;
  readonly needed: number;
  readonly custodians: number;
  /** A second key, where prices lie apart: for it alone what belongs in the price envelope is sealed. */
  readonly prices?: { readonly recipient: string; readonly openedBy: PriceOpener; readonly items: readonly string[] };
}

export interface SubmissionView {
  readonly stage: 'submission';
  readonly deadline: string;
  readonly closed: boolean;
  readonly vault?: VaultKeyView;
  /** What is asked; once the vault is opened, for its tenderer with the state of his documents. Of a draft only his browser knows. */
  readonly checklist: readonly ItemStatus[];
  readonly espd: readonly EspdStatement[];
  readonly jointAuthorityNeedsAll: boolean;
  readonly own?: OwnTender;
  /** The round for which this tenderer is invited to hand in a new tender, or handed it in; absent for the first tenders. */
  readonly round?: { readonly number: number; readonly final: boolean; readonly withoutNewTender: 'stands' | 'out' };
  /** While a round runs: the tender of his that counts if nothing follows. */
  readonly stands?: {
    readonly round: number;
    readonly placedAt: string;
    readonly receipt: string;
    /** Its documents, which can be taken over; absent when it could not be opened. */
    readonly files?: readonly Pick<AttachedFile, 'item' | 'file'>[];
  };
  readonly may: { readonly prepare: boolean; readonly withdraw: boolean };
}

/** Nobody but the tenderer himself sees anything of a tender here, not even that there is one (Directive 2014/24 Annex IV b). */
export function viewSubmission(file: ProcedureFile, viewer: Viewer, now: Temporal.Instant): SubmissionView | undefined {
  if (file.preparation.publishedAt === undefined) return undefined;
  const guide = guideOf(file);
  const deadline = deadlineFor(file, viewer);
  const closed = Temporal.Instant.compare(now, deadline) >= 0;
  const operator = viewer.operator?.id;
  const may = mayTender(file, operator) && !closed;
  const space = operator === undefined ? undefined : workspaceOf(file, operator);
  const { vault } = file.opening;
  const tendered = operator === undefined || handsInAnew(file, operator) ? undefined : wholeTenderOf(file, operator);
  return {
    stage: 'submission',
    deadline: toIso(deadline),
    closed,
    ...(vault === undefined ? {} : { vault: vaultKeys(file, vault) }),
    checklist: checklistOf(
      guide,
      tendered ?? emptyContent,
      tendered === undefined ? new Set() : closedItems(file),
      operator === undefined ? undefined : tenderingDay(file, operator, now),
    ),
    espd: guide.submission.espd,
    jointAuthorityNeedsAll: guide.submission.signature.jointAuthorityNeedsAll,
    ...(space === undefined || operator === undefined ? {} : { own: own(file, operator, space) }),
    ...inRound(file, operator),
    may: { prepare: space !== undefined && may, withdraw: space?.placed !== undefined && may },
  };
}

/** Whether he is asked for a new tender that is not opened yet: then his last one is looked at elsewhere. */
function handsInAnew(file: ProcedureFile, operator: string): boolean {
  return runningRound(file)?.invited.includes(operator) === true;
}

function inRound(file: ProcedureFile, operator: string | undefined): Pick<SubmissionView, 'round' | 'stands'> {
  const { round } = file.negotiation;
  if (round === undefined || operator === undefined || !round.invited.includes(operator)) return {};
  const { number, final } = round;
  const withoutNewTender = guideOf(file).negotiation?.withoutNewTender ?? 'stands';
  const last = handsInAnew(file, operator) ? receivedFrom(file, operator) : undefined;
  return {
    round: { number, final, withoutNewTender },
    ...(last === undefined ? {} : { stands: standing(last) }),
  };
}

function standing({
  round,
  placedAt,
  operator,
  revision,
  content,
}: ReceivedTender): NonNullable<SubmissionView['stands']> {
  const files = content?.files.map(({ item, file }) => ({ item, file }));
  return { round, placedAt, receipt: `receipt-${operator}-${revision}`, ...(files === undefined ? {} : { files }) };
}

/** The day on which somebody placed his tender, or today while he has not: in the zone of the guide (ROC-23). */
export function tenderingDay(
  file: ProcedureFile,
  operator: string,
  now?: Temporal.Instant,
): Temporal.PlainDate | undefined {
  const placedAt = receivedFrom(file, operator)?.placedAt ?? workspaceOf(file, operator).placed?.placedAt;
  const instant = placedAt === undefined ? now : fromIso(placedAt);
  return instant === undefined ? undefined : localDate(instant, guideOf(file).timeZone);
}

function vaultKeys(
  file: ProcedureFile,
  { recipient, needed, custodians }: NonNullable<ProcedureFile['opening']['vault']>,
): VaultKeyView {
  const prices = file.opening.prices.vault;
  return {
    recipient,
    needed,
    custodians: custodians.length,
    ...(prices === undefined
      ? {}
      : {
          prices: {
            recipient: prices.recipient,
            openedBy: prices.openedBy,
            items: [...priceItems(guideOf(file))],
          },
        }),
  };
}

/** His own prices a tenderer sees as soon as they are opened: they tell nothing of anybody else. */
function ownPrices(file: ProcedureFile, operator: string, space: Workspace): OwnTender['prices'] {
  const manifest = space.placed?.prices?.manifest;
  if (manifest === undefined) return undefined;
  const { opened } = file.opening.prices;
  const failure = opened?.tenders.find((tender) => tender.operator === operator)?.failure;
  return { manifest, opened: opened !== undefined, ...(failure === undefined ? {} : { failure }) };
}

function own(file: ProcedureFile, operator: string, space: Workspace): OwnTender {
  const { placed, withdrawnAt, lastRevision } = space;
  const deadline = toIso(deadlineOf(file));
  const late = file.submission.late.findLast((attempt) => attempt.operator === operator && attempt.at >= deadline);
  const content = handsInAnew(file, operator) ? undefined : wholeTenderOf(file, operator);
  const prices = ownPrices(file, operator, space);
  const failure = file.opening.opened?.tenders.find((tender) => tender.operator === operator)?.failure;
  return {
    state: stateOf(space),
    lastRevision,
    ...(placed === undefined
      ? {}
      : {
          placedAt: placed.placedAt,
          revision: placed.revision,
          manifest: placed.manifest,
          sealed: ciphertextsOf(placed).map(({ sha256 }) => sha256),
          receipt: `receipt-${operator}-${placed.revision}`,
        }),
    ...(withdrawnAt === undefined ? {} : { withdrawnAt }),
    ...(late === undefined ? {} : { lateAt: late.at }),
    ...(content === undefined ? {} : { content }),
    ...(failure === undefined ? {} : { failure }),
    ...(prices === undefined ? {} : { prices }),
  };
}

export function stateOf(space: Workspace): TenderState {
  if (space.placed !== undefined) return space.draft ? 'placed-and-changed' : 'placed';
  if (space.withdrawnAt !== undefined) return 'withdrawn';
  return space.draft ? 'draft' : 'none';
}
