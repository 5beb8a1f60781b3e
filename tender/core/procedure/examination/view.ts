import type { Step } from '../../guide/schema/guide.ts';
import type { ChecklistItem } from '../../guide/schema/submission.ts';
import type { Finding } from '../basics.ts';
import type { ProcedureFile } from '../file.ts';
import { operatorName } from '../interest/follow.ts';
import { hasOpened, inspectionsOf, receivedFrom, runningRound } from '../negotiation/turns.ts';
import type { OpeningFailure } from '../opening/events.ts';
import { isPriceItem, priceOpenerOf, sealedPrices, seesPrices } from '../opening/price-envelope.ts';
import { tenderOf, wholeTenderOf } from '../opening/tender-of.ts';
import { guideOf } from '../planning/phases.ts';
import { isOneOf, isStaff, type Viewer } from '../roles.ts';
import { checklistOf, type ItemStatus } from '../submission/checklist.ts';
import { emptyContent } from '../submission/content.ts';
import { priceItems } from '../submission/envelopes.ts';
import type { AttachedFile, TenderContent } from '../submission/events.ts';
import { beyondBudget } from '../submission/page-budget.ts';
import { tenderingDay } from '../submission/view.ts';
import { type TenderContradictions, viewContradictions } from './contradictions.ts';
import { type CrossFinding, crossCheck } from './cross-check.ts';
import type { ItemVerdict } from './events.ts';
import { openItems } from './open-items.ts';
import { tenderers } from './race.ts';
import type { Exclusion, Explanation, Remedy } from './state.ts';
import { inStepOrder, stepOf } from './steps.ts';

export interface ExaminedItem {
  readonly item: string;
  readonly title: string;
  readonly whenMissing: 'remedy' | 'exclude';
  /** What the platform's own checks make of it; the person decides. */
  readonly suggestion: ItemVerdict;
  /** A rule of the guide is not met by what was stated, or leaves it to the authority: nobody takes the suggestion over unseen. */
  readonly byHand?: true;
  readonly findings: readonly Finding[];
  readonly files: readonly AttachedFile[];
  readonly verdict?: { readonly verdict: ItemVerdict; readonly note: string; readonly at: string };
  /** It belongs to the price envelope, which this viewer may not look into (yet): so many sealed documents lie in that of this tender. */
  readonly sealed?: number;
}

export interface ExaminedTender {
  readonly operator: string;
  readonly operatorName: string;
  readonly items: readonly ExaminedItem[];
  readonly content: TenderContent;
  /** It lay in the vault and could not be opened; its sentence is `opening-failure-<code>`. */
  readonly failure?: OpeningFailure;
  /** The same of its price envelope. */
  readonly priceFailure?: OpeningFailure;
  /** The day of tendering, in the zone of the guide. */
  readonly tenderedOn?: string;
  readonly excluded?: Exclusion;
  /** Where the tender stands, or fell (ROC-30). */
  readonly step?: string;
  /** Where it says two things, and which counts (ROC-26). */
  readonly contradictions: TenderContradictions;
}

export interface ExaminationView {
  readonly stage: 'examination';
  /** Empty for a tenderer, who sees his own requests and his exclusion alone. */
  readonly tenders: readonly ExaminedTender[];
  readonly remedies: readonly (Remedy & { readonly itemTitle: string; readonly formats: readonly string[] })[];
  readonly explanations: readonly Explanation[];
  readonly excluded?: Exclusion & { readonly groundTitle: string; readonly document: string };
  readonly cross: readonly CrossFinding[];
  readonly grounds: readonly { readonly id: string; readonly title: string; readonly article?: string | undefined }[];
  readonly steps: readonly Step[];
  readonly open: number;
  /** Where the guide has tenders made regular by a supplement: its days, and the ground of exclusion without one. */
  readonly regularisation?: { readonly days: number; readonly ground: string };
  readonly concludedAt?: string;
  readonly admitted?: readonly string[];
  readonly may: {
    readonly examine: boolean;
    /** Documents of the price envelope, also after all else was concluded. */
    readonly examinePrices: boolean;
    readonly exclude: boolean;
    readonly conclude: boolean;
  };
}

export function viewExamination(file: ProcedureFile, viewer: Viewer): ExaminationView | undefined {
  if (!hasOpened(file)) return undefined;
  if (isStaff(viewer)) return forStaff(file, viewer);
  const operator = viewer.operator?.id;
  if (operator === undefined || !tenderers(file).includes(operator)) return undefined;
  const exclusion = file.examination.excluded[operator];
  return {
    stage: 'examination',
    tenders: [],
    remedies: remedies(file).filter((one) => one.operator === operator),
    explanations: file.examination.explanations.filter((one) => one.operator === operator),
    ...(exclusion === undefined
      ? {}
      : {
          excluded: {
            ...exclusion,
            groundTitle: groundTitle(file, exclusion.ground),
            document: `exclusion-${operator}`,
          },
        }),
    cross: [],
    grounds: [],
    steps: [],
    open: 0,
    ...supplements(file),
    may: { examine: false, examinePrices: false, exclude: false, conclude: false },
  };
}

function forStaff(file: ProcedureFile, viewer: Viewer): ExaminationView {
  const { concluded, explanations } = file.examination;
  const works = isOneOf(viewer, 'buyer', 'process-leader');
  const open = openItems(file).length;
  const runs = runningRound(file) !== undefined;
  const sees = seesPrices(file, viewer);
  return {
    stage: 'examination',
    tenders: tenderers(file).map((operator) => examinedTender(file, viewer, operator)),
    remedies: remedies(file).filter(({ item }) => sees || !isPriceItem(file, item)),
    explanations,
    cross: crossCheck(file),
    grounds: guideOf(file).exclusion.map(({ id, title, article }) => ({ id, title, article })),
    steps: guideOf(file).steps,
    open,
    ...supplements(file),
    ...(concluded === undefined ? {} : { concludedAt: concluded.at, admitted: concluded.admitted }),
    may: {
      examine: works && concluded === undefined && !runs,
      examinePrices: works && sees && file.award.prices === undefined && file.opening.prices.opened !== undefined,
      exclude: works && file.contract.contracts.length === 0,
      conclude: works && concluded === undefined && open === 0 && !runs,
    },
  };
}

function supplements(file: ProcedureFile): Pick<ExaminationView, 'regularisation'> {
  const { regularisation } = guideOf(file).submission;
  if (regularisation === undefined) return {};
  return { regularisation: { days: regularisation.days, ground: regularisation.ground } };
}

function examinedTender(file: ProcedureFile, viewer: Viewer, operator: string): ExaminedTender {
  const looks = seesPrices(file, viewer) && (priceOpenerOf(file) === undefined || werePricesOpened(file, operator));
  const content = (looks ? wholeTenderOf(file, operator) : tenderOf(file, operator)) ?? emptyContent;
  const failure = receivedFrom(file, operator)?.failure;
  const priceFailure = file.opening.prices.opened?.tenders.find((tender) => tender.operator === operator)?.failure;
  const excluded = file.examination.excluded[operator];
  const step = excluded === undefined ? stepOf(file, operator)?.id : excluded.step;
  const guide = guideOf(file);
  const tenderedOn = tenderingDay(file, operator);
  const statuses = checklistOf(guide, content, looks ? new Set() : priceItems(guide), tenderedOn);
  const items = inStepOrder(guide, statuses).map((status) =>
    status.state === 'sealed' ? sealedItem(file, operator, status.item) : examinedItem(file, operator, status),
  );
  return {
    operator,
    operatorName: operatorName(file, operator),
    items,
    content,
    contradictions: viewContradictions(file, viewer, operator),
    ...(tenderedOn === undefined ? {} : { tenderedOn: `${tenderedOn}` }),
    ...(step === undefined ? {} : { step }),
    ...(failure === undefined ? {} : { failure }),
    ...(priceFailure === undefined ? {} : { priceFailure }),
    ...(excluded === undefined ? {} : { excluded }),
  };
}

/** Of who was excluded before the price envelopes were opened, his stays closed. */
function werePricesOpened(file: ProcedureFile, operator: string): boolean {
  return file.opening.prices.opened?.tenders.some((tender) => tender.operator === operator) === true;
}

function examinedItem(
  file: ProcedureFile,
  operator: string,
  { item, state, files, findings }: ItemStatus,
): ExaminedItem {
  const inspections = { ...inspectionsOf(file), ...file.opening.prices.opened?.inspections };
  const measured = files.map((attached) => ({ ...attached, inspection: inspections[attached.file.sha256] }));
  // By the pages that were counted at the opening, not by those that the tenderer counted.
  const budget = beyondBudget(
    item,
    measured.map(({ file: { name }, inspection }) => ({ file: { name }, pages: inspection?.pages })),
  );
  const own = findings.filter(({ code }) => code !== 'pages-beyond-budget');
  const found = [...own, ...budget, ...measured.flatMap(({ inspection }) => inspection?.findings ?? [])];
  const verdict = file.examination.verdicts[operator]?.[item.id];
  return {
    item: item.id,
    title: item.title,
    whenMissing: item.whenMissing,
    suggestion: suggest(state, found),
    ...(asksJudgement(item, findings) ? { byHand: true } : {}),
    findings: found,
    files: measured.map(({ inspection, item: id, file: ref, findings: seen }) => ({
      item: id,
      file: ref,
      findings: seen,
      ...(inspection?.pages === undefined ? {} : { pages: inspection.pages }),
    })),
    ...(verdict === undefined ? {} : { verdict }),
  };
}

/** Of a closed envelope only this is known: how many ciphertexts of documents were placed in it. None is nothing, whatever it opens to. */
function sealedItem(file: ProcedureFile, operator: string, { id, title, whenMissing }: ChecklistItem): ExaminedItem {
  const sealed = sealedPrices(file, operator);
  const empty: Finding = { code: 'price-envelope-holds-nothing', severity: 'error' };
  return {
    item: id,
    title,
    whenMissing,
    suggestion: sealed === 0 ? 'missing' : 'complete',
    findings: sealed === 0 ? [empty] : [],
    files: [],
    sealed,
  };
}

function asksJudgement({ kind }: ChecklistItem, findings: readonly Finding[]): boolean {
  return (kind === 'financial' || kind === 'references') && findings.some(({ severity }) => severity === 'warning');
}

function suggest(state: ItemStatus['state'], findings: readonly Finding[]): ItemVerdict {
  if (state === 'not-needed') return 'not-required';
  if (state === 'missing') return 'missing';
  return findings.some(({ severity }) => severity === 'error') ? 'incomplete' : 'complete';
}

function remedies(file: ProcedureFile): ExaminationView['remedies'] {
  const items = guideOf(file).submission.checklist;
  return file.examination.remedies.map((one) => {
    const item = items.find(({ id }) => id === one.item);
    return { ...one, itemTitle: item?.title ?? one.item, formats: item?.formats ?? [] };
  });
}

export function groundTitle(file: ProcedureFile, ground: string): string {
  return guideOf(file).exclusion.find(({ id }) => id === ground)?.title ?? ground;
}
