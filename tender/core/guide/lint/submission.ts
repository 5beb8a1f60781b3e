import { phaseInstant } from '../phase-span.ts';
import { isSelection, placesOf } from '../places.ts';
import type { Guide } from '../schema/guide.ts';
import type { ChecklistItem } from '../schema/submission.ts';
import { type Check, datedPhase, datedPhases, error, type Finding, note, warning } from './finding.ts';

/** What is asked can be handed in, in a form somebody can open, at the time somebody may see it. */
export const submission: Check = (guide) => [
  ...guide.submission.checklist.flatMap((item, place) => itemFindings(item, `/submission/checklist/${place}`)),
  ...prices(guide),
  ...priceEnvelope(guide),
  ...answers(guide),
  ...consequences(guide),
  ...reserve(guide),
  ...custodians(guide),
  ...outage(guide),
];

function itemFindings(item: ChecklistItem, path: string): readonly Finding[] {
  const { kind, title, formats, envelope } = item;
  const findings: Finding[] = [];
  if (kind === 'espd' && formats.length > 0) findings.push(warning('espd-with-format', path, { title }));
  const onPage = kind === 'espd' || kind === 'financial' || item.about !== undefined;
  if (!onPage && formats.length === 0) findings.push(error('item-without-format', path, { title }));
  const price = kind === 'price-sheet' || kind === 'price-sheet-signed';
  if (price && envelope !== 'price') findings.push(error('price-outside-envelope', path, { title, envelope }));
  if (kind === 'price-sheet' && !formats.includes('xlsx'))
    findings.push(error('price-sheet-without-xlsx', path, { title }));
  if (kind === 'answers' && envelope === 'price') findings.push(error('answers-in-price-envelope', path, { title }));
  return findings;
}

function prices(guide: Guide): readonly Finding[] {
  const priced = guide.award.criteria.some(({ kind }) => kind === 'price') || /\bprices?\b/.test(guide.award.total);
  if (!priced) return [];
  const sheet = guide.submission.checklist.findIndex(({ kind }) => kind === 'price-sheet');
  const item = guide.submission.checklist[sheet];
  if (guide.priceSheet === undefined) return [error('price-without-sheet', '/award/criteria')];
  if (item === undefined) return [error('sheet-not-asked', '/submission/checklist', { title: guide.priceSheet.title })];
  if (item.template === guide.priceSheet.document) return [];
  return [
    warning('sheet-without-template', `/submission/checklist/${sheet}`, {
      title: item.title,
      document: guide.priceSheet.document,
    }),
  ];
}

/** A vault for prices holds something, and what is closed until quality is fixed can still be mended then. */
function priceEnvelope({ submission: { checklist, priceEnvelope: envelope }, award }: Guide): readonly Finding[] {
  if (envelope === undefined) return [];
  const path = '/submission/priceEnvelope';
  const inside = checklist.filter((item) => item.envelope === 'price');
  const quality = award.criteria.some(({ kind }) => kind === 'quality');
  const findings = checklist.flatMap((item, place): readonly Finding[] => {
    if (item.envelope !== 'price') return [];
    const twin = checklist.find(
      (other) => other.envelope !== 'price' && item.template !== undefined && other.template === item.template,
    );
    const { title } = item;
    return [
      ...(twin === undefined
        ? []
        : [error('template-in-both-envelopes', `/submission/checklist/${place}`, { title, other: twin.title })]),
      ...(item.whenMissing === 'remedy'
        ? [warning('price-mended-after-quality', `/submission/checklist/${place}/whenMissing`, { title })]
        : []),
    ];
  });
  return [
    ...(inside.length === 0 ? [error('price-envelope-empty', path)] : []),
    ...(inside.length > 0 && !quality ? [warning('price-envelope-without-quality', path)] : []),
    ...findings,
  ];
}

function answers(guide: Guide): readonly Finding[] {
  return guide.award.criteria.flatMap((criterion, place) => {
    const path = `/award/criteria/${place}`;
    const item = guide.submission.checklist.find(({ id }) => id === criterion.answeredIn);
    if (item?.envelope === 'price')
      return [error('answered-in-price-envelope', `${path}/answeredIn`, { title: criterion.title, item: item.title })];
    const unanswered =
      criterion.kind === 'quality' && criterion.question !== undefined && criterion.answeredIn === undefined;
    return unanswered ? [warning('question-without-answer', path, { title: criterion.title })] : [];
  });
}

/** The same kind of document leads to one and the same thing when it is missing, and has one rank. */
function consequences(guide: Guide): readonly Finding[] {
  const { checklist } = guide.submission;
  const family = (kind: ChecklistItem['kind']): string => kind.replace('-signed', '');
  const clashes = checklist.flatMap((item, place) => {
    const earlier = checklist
      .slice(0, place)
      .find((other) => family(other.kind) === family(item.kind) && other.whenMissing !== item.whenMissing);
    return earlier === undefined || item.kind === 'other'
      ? []
      : [
          warning('two-consequences', `/submission/checklist/${place}/whenMissing`, {
            title: item.title,
            other: earlier.title,
          }),
        ];
  });
  const seen = new Set<string>();
  const ranks = guide.contract.precedence.flatMap((title, place) => {
    const name = title.toLowerCase();
    if (seen.has(name)) return [error('two-ranks', `/contract/precedence/${place}`, { title })];
    seen.add(name);
    return [];
  });
  return [...clashes, ...ranks];
}

function reserve(guide: Guide): readonly Finding[] {
  const rank = guide.contract.reserve?.rank;
  if (rank !== undefined && !isSelection(guide) && rank <= placesOf(guide))
    return [error('reserve-among-winners', '/contract/reserve/rank', { rank, places: placesOf(guide) })];
  if (rank === undefined || guide.evidence === undefined || guide.evidence.ranks >= rank) return [];
  return [warning('reserve-without-evidence', '/evidence/ranks', { rank, asked: guide.evidence.ranks })];
}

/** Split keys mean something from two on; many make it likely that too few are left at the opening. */
function custodians({ submission: { opening } }: Guide): readonly Finding[] {
  const { persons } = opening;
  if (persons === 1) return [warning('opened-by-one', '/submission/opening/persons')];
  return persons > 5 ? [warning('opened-by-many', '/submission/opening/persons', { persons })] : [];
}

/** What comes after the deadline still does when an outage has moved it as far as the guide allows; and somebody else vouches for the platform. */
function outage(guide: Guide): readonly Finding[] {
  const rule = guide.submission.outage;
  if (rule === undefined) return [];
  const path = '/submission/outage';
  const judges = rule.confirmedBy === 'authority' ? [note('outage-judged-by-authority', `${path}/confirmedBy`)] : [];
  const deadline = datedPhase(guide, guide.submission.deadline);
  const closes = deadline === undefined ? undefined : phaseInstant(deadline.span, guide.timeZone);
  if (deadline === undefined || closes === undefined) return judges;
  const hours = rule.extensions * rule.extensionHours;
  const latest = closes.add({ hours });
  const overtaken = datedPhases(guide).find(({ span }) => {
    const start = phaseInstant(span, guide.timeZone);
    const after = start !== undefined && Temporal.Instant.compare(start, closes) > 0;
    return after && Temporal.Instant.compare(start, latest) < 0;
  });
  if (overtaken === undefined) return judges;
  const params = { title: overtaken.phase.title, date: `${overtaken.span.first}`, hours };
  return [...judges, warning('outage-overtakes-phase', `${path}/extensions`, params)];
}
