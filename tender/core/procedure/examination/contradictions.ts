import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import type { Guide } from '../../guide/schema/guide.ts';
import { evaluatorOf } from '../evaluation/committee.ts';
import { newKey, type ProcedureFile } from '../file.ts';
import { runningRound } from '../negotiation/turns.ts';
import { isPriceItem, seesPrices } from '../opening/price-envelope.ts';
import { guideOf } from '../planning/phases.ts';
import { isOneOf, isStaff, requireRole, type Viewer } from '../roles.ts';
import type { DecideContext, Decision } from '../stage.ts';
import type { ExaminationCommand } from './commands.ts';
import type { ContradictionReading, TenderStatement } from './events.ts';
import { admitted, contradictionsOf, remaining, tenderers } from './race.ts';
import type { Contradiction, Explanation } from './state.ts';

/** Where a tender says two things, which of the two counts, and by what rule (ROC-26). */

type Noting = Extract<ExaminationCommand, { type: 'note-contradiction' }>;
type Withdrawing = Extract<ExaminationCommand, { type: 'withdraw-contradiction' }>;

/** What the guide says for these items. Where it says nothing, or not the same for both, only what the tenderer explains can count. */
export function readingFor({ submission }: Guide, items: readonly string[]): ContradictionReading {
  const readings = items.map(
    (item) =>
      submission.contradictions.find((rule) => rule.items.length === 0 || rule.items.includes(item))?.reading ??
      'as-explained',
  );
  return readings.every((reading) => reading === 'most-favourable') ? 'most-favourable' : 'as-explained';
}

/** Explanations that this tenderer gave: those that can decide. */
export function explained(file: ProcedureFile, operator: string): readonly Explanation[] {
  return file.examination.explanations.filter((one) => one.operator === operator && one.given !== undefined);
}

/** Codes: `role-needed`, `declare-first`, `quality-is-frozen`, `contract-signed-already`, `round-runs`. */
export function mayNote(file: ProcedureFile, { roles, user }: Viewer): Result<undefined> {
  if (file.contract.contracts.length > 0) return refuse('contract-signed-already');
  const round = runningRound(file);
  if (round !== undefined) return refuse('round-runs', { until: round.until });
  if (isOneOf({ roles }, 'buyer', 'process-leader')) return ok(undefined);
  const allowed = requireRole({ roles }, 'buyer', 'process-leader', 'evaluator');
  if (!allowed.ok) return allowed;
  if (evaluatorOf(file, user)?.declared?.conflict !== false) return refuse('declare-first');
  return file.evaluation.frozenAt === undefined ? ok(undefined) : refuse('quality-is-frozen');
}

export function noteContradiction(file: ProcedureFile, command: Noting, { viewer }: DecideContext): Decision {
  const allowed = mayNote(file, viewer);
  if (!allowed.ok) return allowed;
  const { operator, statements, taken, reason, explanation } = command;
  if (!tenderers(file).includes(operator)) return refuse('no-such-tenderer');
  if (!seen(file, viewer).includes(operator)) return refuse('tenderer-is-excluded');
  const fits = twoPlaces(file, statements, viewer);
  if (!fits.ok) return fits;
  const reading = readingFor(
    guideOf(file),
    statements.map(({ item }) => item),
  );
  if (explanation !== undefined && !explained(file, operator).some((one) => one.explanation === explanation))
    return refuse('no-such-explanation');
  if (reading === 'as-explained' && explanation === undefined) return refuse('contradiction-needs-explanation');
  const resting = explanation === undefined ? {} : { explanation };
  const contradiction = newKey(file, 'contradiction');
  return ok([{ type: 'ContradictionNoted', contradiction, operator, statements, taken, reading, reason, ...resting }]);
}

/** Whose tender this viewer may look into: an evaluator that of who was admitted. */
function seen(file: ProcedureFile, viewer: Viewer): readonly string[] {
  return isOneOf(viewer, 'buyer', 'process-leader') ? remaining(file) : admitted(file);
}

/** Whether this viewer knows of prices: an evaluator not before they count (ALM-12). */
function looksAt(file: ProcedureFile, viewer: Viewer, item: string): boolean {
  const found = guideOf(file).submission.checklist.find(({ id }) => id === item);
  if (found?.envelope !== 'price') return true;
  if (isStaff(viewer)) return !isPriceItem(file, item) || seesPrices(file, viewer);
  return file.award.prices !== undefined;
}

/** Both are places of this tender that the viewer may look at, and they do not say the same. */
function twoPlaces(file: ProcedureFile, statements: readonly TenderStatement[], viewer: Viewer): Result<undefined> {
  const { checklist } = guideOf(file).submission;
  if (statements.some(({ item }) => !checklist.some(({ id }) => id === item))) return refuse('no-such-item');
  if (!statements.every(({ item }) => looksAt(file, viewer, item))) return refuse('prices-not-yours');
  const texts = new Set(statements.map(({ text }) => plain(text)));
  return texts.size === statements.length ? ok(undefined) : refuse('contradiction-says-same');
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

/** By who noted it, or by who leads; what was withdrawn stays in the file. */
export function withdrawContradiction(
  file: ProcedureFile,
  { contradiction: key, reason }: Withdrawing,
  { viewer, actor }: DecideContext,
): Decision {
  const allowed = mayNote(file, viewer);
  if (!allowed.ok) return allowed;
  const noted = file.examination.contradictions.find(({ contradiction }) => contradiction === key);
  if (noted === undefined || noted.withdrawn !== undefined) return refuse('no-such-contradiction');
  const own = noted.by === actor.user || isOneOf(viewer, 'buyer', 'process-leader');
  return own ? ok([{ type: 'ContradictionWithdrawn', contradiction: key, reason }]) : refuse('no-such-contradiction');
}

/** One that was noted, as it is shown beside the tender and written in letters. */
export interface ShownContradiction {
  readonly contradiction: string;
  readonly statements: readonly (TenderStatement & { readonly itemTitle: string })[];
  readonly taken: 'first' | 'second';
  readonly reading: ContradictionReading;
  readonly reason: string;
  readonly at: string;
  /** What the tenderer explained, where that decided. */
  readonly explained?: string;
  /** This viewer may take it back. */
  readonly mine?: true;
}

export interface TenderContradictions {
  readonly noted: readonly ShownContradiction[];
  /** Present for who may note one: the items to choose from, and what the tenderer explained. */
  readonly note?: {
    readonly items: readonly { readonly id: string; readonly title: string; readonly reading: ContradictionReading }[];
    readonly explanations: readonly { readonly explanation: string; readonly text: string }[];
  };
}

export function shownContradiction(file: ProcedureFile, one: Contradiction): ShownContradiction {
  const { contradiction, taken, reading, reason, at } = one;
  const explanation = file.examination.explanations.find((each) => each.explanation === one.explanation)?.given?.text;
  return {
    contradiction,
    statements: one.statements.map((statement) => ({ ...statement, itemTitle: itemTitle(file, statement.item) })),
    taken,
    reading,
    reason,
    at,
    ...(explanation === undefined ? {} : { explained: explanation }),
  };
}

/** Those that counted for the tender of this operator at an instant: a letter says afterwards what it said then. */
export function contradictionsAt(file: ProcedureFile, operator: string, at: string): readonly Contradiction[] {
  const standing = file.examination.contradictions.filter(
    (one) => one.operator === operator && one.at <= at && (one.withdrawn === undefined || one.withdrawn.at > at),
  );
  const last = Math.max(0, ...standing.map(({ round }) => round ?? 0));
  return standing.filter(({ round }) => (round ?? 0) === last);
}

function itemTitle(file: ProcedureFile, item: string): string {
  return guideOf(file).submission.checklist.find(({ id }) => id === item)?.title ?? item;
}

/** Of one tender, what this viewer may know: nobody hears of a price that he may not see yet. */
export function viewContradictions(file: ProcedureFile, viewer: Viewer, operator: string): TenderContradictions {
  const notes = mayNote(file, viewer).ok && seen(file, viewer).includes(operator);
  const leads = isOneOf(viewer, 'buyer', 'process-leader');
  const noted = contradictionsOf(file, operator)
    .filter(({ statements }) => statements.every(({ item }) => looksAt(file, viewer, item)))
    .map((one) => ({
      ...shownContradiction(file, one),
      ...(notes && (leads || one.by === viewer.user) ? { mine: true as const } : {}),
    }));
  if (!notes) return { noted };
  const items = guideOf(file)
    .submission.checklist.filter(({ id }) => looksAt(file, viewer, id))
    .map(({ id, title }) => ({ id, title, reading: readingFor(guideOf(file), [id]) }));
  const explanations = explained(file, operator).flatMap(({ explanation, given }) =>
    given === undefined ? [] : [{ explanation, text: given.text }],
  );
  return { noted, note: { items, explanations } };
}
