import type { LogAnswer } from '#tender/api/answers.ts';
import type { ProcedureEvent, ProcedureFile, RecordedEvent } from '#tender/core/procedure/file.ts';
import { isPriceItem, pricesAreSecret, seesPrices } from '#tender/core/procedure/opening/price-envelope.ts';
import { isOneOf, type Viewer } from '#tender/core/procedure/roles.ts';

type Type = ProcedureEvent['type'];

/** What tenderers do in their own work space: nobody else's business, also after opening. */
const inWorkSpace: ReadonlySet<Type> = new Set(['DraftKept']);

/** What tells who tendered: hidden from everybody until the vault is open (Directive 2014/24 Annex IV b). */
const inVault: ReadonlySet<Type> = new Set(['TenderPlaced', 'TenderWithdrawn', 'TenderRefusedLate']);

/** Scores of evaluators and advice: theirs alone until the meeting opens (ALM-15, CVO-21). */
const ownScores: ReadonlySet<Type> = new Set(['ScoreGiven', 'AdviceGiven']);

type Line = LogAnswer['events'][number];

/**
 * The log as this member of staff may see it: every event has its line, so that the order shows no gap, but what happened stays out
 * while it is hidden, lot by lot. The content of events is for the auditor; the others have the pages.
 */
export function logFor(seen: (lot: string | undefined) => Seen, events: readonly RecordedEvent[]): Line[] {
  return events.map((recorded) => lineFor(seen(recorded.lot), recorded));
}

/** The file that an event stands in, and who looks at it there. */
export interface Seen {
  readonly file: ProcedureFile;
  readonly viewer: Viewer;
}

function lineFor({ file, viewer }: Seen, { seq, at, actor, event, lot }: RecordedEvent): Line {
  if (isHidden(file, viewer, { seq, event })) return { seq, at: '', actor: '' };
  const { type, ...data } = event;
  const shown = isOneOf(viewer, 'auditor') && !inWorkSpace.has(type) && !isClosedTo(file, viewer, event);
  return { seq, at, actor, type, ...(lot === undefined ? {} : { lot }), ...(shown ? { data } : {}) };
}

/** Whether what happened may be known, and what it was about may not: prices, until they may be seen (ROC-31). */
export function isClosedTo(file: ProcedureFile, viewer: Viewer, event: ProcedureEvent): boolean {
  if (!pricesAreSecret(file) || seesPrices(file, viewer)) return false;
  if (event.type === 'PriceEnvelopeOpened') return true;
  const item = itemOf(file, event);
  return item !== undefined && isPriceItem(file, item);
}

/** The document of a tender that an event of the examination is about. */
function itemOf(file: ProcedureFile, event: ProcedureEvent): string | undefined {
  if (event.type === 'ItemExamined' || event.type === 'RemedyRequested') return event.item;
  return 'remedy' in event ? file.examination.remedies.find(({ remedy }) => remedy === event.remedy)?.item : undefined;
}

/** Whether it stays out of sight now what happened. */
export function isHidden(
  file: ProcedureFile,
  viewer: Viewer,
  { seq, event: { type } }: Pick<RecordedEvent, 'seq' | 'event'>,
): boolean {
  // What was done for the vault of an earlier round is open since.
  const opened = file.opening.opened !== undefined || seq < (file.negotiation.round?.seq ?? 0);
  if (inWorkSpace.has(type)) return !opened || !isOneOf(viewer, 'auditor');
  if (inVault.has(type)) return !opened;
  return ownScores.has(type) && file.evaluation.meeting === undefined;
}
