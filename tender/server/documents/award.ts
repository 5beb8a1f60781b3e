import { localise } from '#platform/kernel/digits.ts';
import { formatPoints } from '#platform/kernel/format.ts';
import type { Language } from '#platform/kernel/language.ts';
import { parseRational } from '#platform/kernel/rational.ts';
import { unwrap } from '#platform/kernel/result.ts';
import { toIso } from '#platform/kernel/time.ts';
import { say } from '#platform/kernel/words.ts';
import { isSelection } from '#tender/core/guide/places.ts';
import type { Criterion, EvidenceItem } from '#tender/core/guide/schema/award.ts';
import { partOf } from '#tender/core/procedure/award/assignment.ts';
import { drawBehind } from '#tender/core/procedure/award/draw-behind.ts';
import type { DecidedRow, FallenRow } from '#tender/core/procedure/award/events.ts';
import { winnersOf } from '#tender/core/procedure/award/places.ts';
import { ruleReasons } from '#tender/core/procedure/award/rule-reasons.ts';
import type { AwardDecision } from '#tender/core/procedure/award/state.ts';
import { hasByCertificate } from '#tender/core/procedure/evaluation/certified.ts';
import { judgesOf, versionsOf } from '#tender/core/procedure/evaluation/committee.ts';
import { agreedOn } from '#tender/core/procedure/evaluation/consensus.ts';
import { firstAskedIn, itemsAskedOf } from '#tender/core/procedure/evidence/asked.ts';
import type { ProcedureFile } from '#tender/core/procedure/file.ts';
import { operatorName } from '#tender/core/procedure/interest/follow.ts';
import { guideOf } from '#tender/core/procedure/planning/phases.ts';
import { isOneOf, isStaff, type Viewer } from '#tender/core/procedure/roles.ts';
import { isRankable } from '#tender/core/procedure/selection/selected.ts';
import { evidenceUntil } from '#tender/core/procedure/standstill/terms.ts';
import type { AwardLetter, Letter } from '#tender/documents/letters/letter.ts';
import { drawRecord, verificationMinutes } from './award-records.ts';
import { letterHead, protectionFrom, termEnd } from './letterhead.ts';
import type { DocumentContext, DocumentMaker } from './maker.ts';
import { scoreReport } from './score-report.ts';
import { contradictionsTold, drawTold } from './told-in-letter.ts';
import { documentWords } from './words.ts';

/** Letters, reports and records of the award. A tenderer reads his own letters alone; reports are for those who may see the ranking. */
export const awardDocuments: DocumentMaker = {
  readable: (file, viewer) => [...letterIds(file, viewer), ...reportIds(file, viewer)],
  make(file, id, context) {
    if (id.startsWith('score-report-'))
      return scoreReport(file, decisionOf(file, id.slice('score-report-'.length)), context);
    if (id.startsWith('draw-')) return drawRecord(file, Number(id.slice('draw-'.length)), context);
    if (id.startsWith('verification-'))
      return verificationMinutes(file, Number(id.slice('verification-'.length)), context);
    const [, kind, number, operator] = /^(letter|evidence-request)-(\d+)-(.+)$/.exec(id) ?? [];
    if (number === undefined || operator === undefined) throw new Error(`no document ${id}`);
    const decision = decisionOf(file, number);
    return kind === 'letter'
      ? letter(file, decision, operator, context)
      : evidenceRequest(file, decision, operator, context);
  },
};

function letterIds(file: ProcedureFile, viewer: Viewer): readonly string[] {
  const mine = (operator: string): boolean => isStaff(viewer) || operator === viewer.operator?.id;
  return file.award.decisions.flatMap((decision) => {
    const letters = (decision.sent?.letters ?? []).filter(({ operator }) => mine(operator));
    const asked = letters.filter(({ operator }) => isAsked(file, decision, operator));
    return [
      ...letters.map(({ operator }) => `letter-${decision.number}-${operator}`),
      ...asked.map(({ operator }) => `evidence-request-${decision.number}-${operator}`),
    ];
  });
}

function reportIds(file: ProcedureFile, viewer: Viewer): readonly string[] {
  const seesRanking =
    isStaff(viewer) || (isOneOf(viewer, 'evaluator', 'adviser', 'notary', 'custodian') && isRankable(file));
  const { decisions, draws, verifications } = file.award;
  if (!seesRanking) {
    const operator = viewer.operator?.id ?? '';
    return draws.flatMap(({ tied, transcript }, index) => {
      const told = transcript !== undefined || isToldOfDraw(file, index + 1, operator);
      return told && tied.includes(operator) ? [`draw-${index + 1}`] : [];
    });
  }
  return [
    ...decisions.map(({ number }) => `score-report-${number}`),
    ...draws.map((_, index) => `draw-${index + 1}`),
    ...verifications.map((_, index) => `verification-${index + 1}`),
  ];
}

/** Of lots drawn outside the file he hears with the letter that rests on them. */
function isToldOfDraw(file: ProcedureFile, number: number, operator: string): boolean {
  return file.award.decisions.some(
    (decision) => decision.sent !== undefined && drawBehind(file, decision, operator)?.number === number,
  );
}

function decisionOf(file: ProcedureFile, number: string): AwardDecision {
  const decision = file.award.decisions.find((one) => `${one.number}` === number);
  if (decision === undefined) throw new Error(`no decision ${number}`);
  return decision;
}

/** Only the first letters that ask somebody for evidence do: his term does not start again with later ones. */
function isAsked(file: ProcedureFile, decision: AwardDecision, operator: string): boolean {
  return firstAskedIn(file, operator)?.number === decision.number;
}

function letter(file: ProcedureFile, decision: AwardDecision, operator: string, context: DocumentContext): Letter {
  const fallen = decision.fallen?.find((row) => row.operator === operator);
  const own = decision.ranking.find((row) => row.operator === operator) ?? fallen;
  const winner = decision.ranking.find((row) => row.operator === decision.winner);
  const sentAt = decision.sent?.at ?? decision.at;
  if (own === undefined || winner === undefined) return excludedLetter(file, operator, sentAt, context);
  const { language } = context;
  const failed = fallen === undefined ? undefined : failedThresholds(file, fallen, language);
  const evidence = evidenceAsked(file, decision, operator, language);
  const data: AwardLetter = {
    head: letterHead(file, context, sentAt, operator),
    outcome: fallen === undefined ? outcomeFor(decision, operator) : 'ineligible',
    winner: operatorName(file, decision.winner),
    ...(decision.winners === undefined ? {} : { awarded: awardedIn(file, decision, language) }),
    ...partIn(file, decision, operator),
    ...(isSelection(guideOf(file)) ? { selection: true as const } : {}),
    rank: 'rank' in own ? own.rank : 0,
    ...(failed === undefined ? {} : { failed }),
    tenders: decision.ranking.length,
    criteria: guideOf(file)
      .award.criteria.filter(({ id, weight }) => weight !== '0' && winner.points[id] !== undefined)
      .map((criterion) => compared(file, criterion, own, winner, language)),
    totals: {
      maximum: guideOf(file).award.maximum,
      own: 'total' in own ? shown(own.total, language) : '–',
      winner: shown(winner.total, language),
    },
    ...contradictionsTold(file, operator, sentAt),
    ...drawTold(file, decision, operator, context),
    protection: protectionFrom(file, sentAt, language),
    ...(evidence === undefined ? {} : { evidence }),
  };
  return { template: 'award-letter', data };
}

function partIn(file: ProcedureFile, { assigned }: AwardDecision, operator: string): Pick<AwardLetter, 'part'> {
  const part = partOf(guideOf(file), assigned, operator);
  return part === undefined ? {} : { part: { title: part.title, reason: part.reason } };
}

function outcomeFor(decision: AwardDecision, operator: string): AwardLetter['outcome'] {
  if (winnersOf(decision).includes(operator)) return 'winner';
  return operator === decision.reserve ? 'reserve' : 'rejection';
}

/** Whom the decision brings a contract, with their places and totals. */
function awardedIn(
  file: ProcedureFile,
  decision: AwardDecision,
  language: Language,
): NonNullable<AwardLetter['awarded']> {
  return decision.ranking
    .filter(({ operator }) => winnersOf(decision).includes(operator))
    .map(({ operator, rank, total }) => ({
      rank: `${rank}`,
      name: operatorName(file, operator),
      total: shown(total, language),
    }));
}

function failedThresholds(file: ProcedureFile, { failed }: FallenRow, language: Language): AwardLetter['failed'] {
  const { thresholds } = guideOf(file).award;
  return failed.map(({ threshold, measured, minimum }) => ({
    threshold: thresholds.find(({ id }) => id === threshold)?.title ?? threshold,
    measured: localise(measured, language),
    minimum: localise(minimum, language),
  }));
}

/** Points and reasons beside those of the winner, without who gave them (art. 2.130 Aw 2012). */
function compared(
  file: ProcedureFile,
  criterion: Criterion,
  own: DecidedRow | FallenRow,
  winner: DecidedRow,
  language: Language,
): AwardLetter['criteria'][number] {
  const better = own.operator === winner.operator ? '' : reasonsFor(file, criterion, winner.operator, language);
  return {
    criterion: criterion.title,
    maximum: criterion.weight,
    own: criterion.kind === 'price' && !('rank' in own) ? '–' : shown(own.points[criterion.id] ?? '0', language),
    winner: shown(winner.points[criterion.id] ?? '0', language),
    reasons: reasonsFor(file, criterion, own.operator, language),
    ...(better === '' ? {} : { winnerReasons: better }),
  };
}

function reasonsFor(file: ProcedureFile, criterion: Criterion, operator: string, language: Language): string {
  if (criterion.kind === 'price') return say(documentWords, 'reasons-by-price', language);
  if (criterion.certified !== undefined && hasByCertificate(file, operator, criterion)) return criterion.certified.text;
  if (criterion.rules !== undefined) return ruleReasons(file, operator, criterion, language).join('; ');
  const agreed = agreedOn(file, operator, criterion.id);
  if (agreed !== undefined) return agreed.reason;
  const reasons = judgesOf(file, criterion.id).flatMap(
    ({ user }) => versionsOf(file, user, operator, criterion.id).at(-1)?.reason ?? [],
  );
  return [...new Set(reasons)].join(' ');
}

function shown(points: string, language: Language): string {
  return formatPoints(unwrap(parseRational(points)), 2, language);
}

function excludedLetter(file: ProcedureFile, operator: string, sentAt: string, context: DocumentContext): Letter {
  const exclusion = file.examination.excluded[operator];
  const rule = guideOf(file).exclusion.find(({ id }) => id === exclusion?.ground);
  const places = [rule?.article, rule?.source].filter((part) => part !== undefined);
  return {
    template: 'exclusion-letter',
    data: {
      head: letterHead(file, context, sentAt, operator),
      grounds: [{ ground: rule?.title ?? '', rule: places.join(', '), reasons: exclusion?.reason ?? '' }],
      ...contradictionsTold(file, operator, sentAt),
      protection: protectionFrom(file, sentAt, context.language),
    },
  };
}

function evidenceAsked(
  file: ProcedureFile,
  decision: AwardDecision,
  operator: string,
  language: Language,
): AwardLetter['evidence'] {
  const { evidence } = guideOf(file);
  const due = evidenceUntil(file, decision);
  if (evidence === undefined || due === undefined || !isAsked(file, decision, operator)) return undefined;
  const documents = itemsAskedOf(file, operator).map(({ title }) => title);
  return { documents, until: termEnd(file, toIso(due), language) };
}

function evidenceRequest(
  file: ProcedureFile,
  decision: AwardDecision,
  operator: string,
  context: DocumentContext,
): Letter {
  const { evidence } = guideOf(file);
  const due = evidenceUntil(file, decision);
  const own = decision.ranking.find((row) => row.operator === operator);
  if (evidence === undefined || due === undefined || own === undefined)
    throw new Error(`no evidence asked of ${operator}`);
  const { language } = context;
  return {
    template: 'evidence-request',
    data: {
      head: letterHead(file, context, decision.sent?.at ?? decision.at, operator),
      rank: own.rank,
      documents: itemsAskedOf(file, operator).map((item) => ({
        document: item.title,
        age: ageOf(item, language),
        format: item.format,
      })),
      until: termEnd(file, toIso(due), language),
    },
  };
}

function ageOf({ notOlderThan }: EvidenceItem, language: Language): string {
  if (notOlderThan?.months !== undefined)
    return say(documentWords, 'not-older-months', language, { count: notOlderThan.months });
  if (notOlderThan?.years !== undefined)
    return say(documentWords, 'not-older-years', language, { count: notOlderThan.years });
  return say(documentWords, 'most-recent', language);
}
