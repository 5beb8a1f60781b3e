import { toIso } from '#platform/kernel/time.ts';
import type { ProcedureEvent, ProcedureFile } from '../procedure/file.ts';
import { operatorName } from '../procedure/interest/follow.ts';
import { deadlineOf, guideOf } from '../procedure/planning/phases.ts';
import { priceItems } from '../procedure/submission/envelopes.ts';
import { type Check, fails, holds, type Moment, type Said, said } from './check.ts';

type Of<Type extends ProcedureEvent['type']> = Extract<ProcedureEvent, { type: Type }>;

/**
 * Where prices lie apart: their key is another and was there before closing, every tender named the ciphertexts of both envelopes when it was placed,
 * nothing of the second stood in the first, and it opened when its time had come, by whom the guide names (ALM-12, ROC-30, ROC-31). Of a guide with
 * one vault it says nothing.
 */
export function envelopesCheck(): Check {
  const shared = new Set<string>();
  return {
    name: 'envelopes',
    needsAll: true,
    at(moment: Moment): readonly Said[] {
      const { at, event } = moment.recorded;
      const { before } = moment;
      if (before.preparation.guide?.submission.priceEnvelope === undefined) return [];
      switch (event.type) {
        case 'ProcedurePublished':
          return keyPublished(before, at);
        case 'TenderPlaced':
          return placedApart(moment, event);
        case 'VaultOpened':
          return nothingOfPrices(moment, event);
        case 'PriceShareReleased':
          shared.add(event.user);
          return releasedInTime(before, event.user, at);
        case 'PriceEnvelopeOpened':
          return openedRightly(moment, event, shared);
        case 'PricesOpened': {
          const right = before.opening.prices.opened !== undefined;
          return [said(right, ['prices-from-envelope', 'prices-without-envelope'], { pricesAt: at })];
        }
        default:
          return [];
      }
    },
  };
}

function keyPublished(file: ProcedureFile, publishedAt: string): readonly Said[] {
  const { vault, prices } = file.opening;
  const deadline = toIso(deadlineOf(file));
  const apart = prices.vault !== undefined && prices.vault.recipient !== vault?.recipient && publishedAt < deadline;
  return [said(apart, ['price-key-published', 'price-key-not-published'], { publishedAt, deadline })];
}

function placedApart({ after, recorded: { at } }: Moment, event: Of<'TenderPlaced'>): readonly Said[] {
  const first = new Set([event.manifest, ...event.documents].map(({ sha256 }) => sha256));
  const inside = event.prices === undefined ? [] : [event.prices.manifest, ...event.prices.documents];
  const apart = inside.length > 0 && inside.every(({ sha256 }) => !first.has(sha256));
  const params = { name: operatorName(after, event.operator), placedAt: at, count: inside.length };
  return [said(apart, ['prices-named-at-placing', 'prices-not-named-at-placing'], params)];
}

function nothingOfPrices({ after }: Moment, event: Of<'VaultOpened'>): readonly Said[] {
  const items = priceItems(guideOf(after));
  const open = event.tenders.filter(({ content }) => content?.files.some(({ item }) => items.has(item)) === true);
  const names = open.map(({ operator }) => operatorName(after, operator)).join(', ');
  const params = { names, count: event.tenders.length };
  return [said(open.length === 0, ['first-without-prices', 'prices-in-first'], params)];
}

/** A part of the key before quality is fixed comes from a process leader who has all of it, or from nobody. */
function releasedInTime(file: ProcedureFile, person: string, releasedAt: string): readonly Said[] {
  const inTime = file.evaluation.frozenAt !== undefined || mayAlone(file, [person]);
  return [said(inTime, ['price-share-in-time', 'price-share-early'], { person, releasedAt })];
}

function mayAlone({ opening: { opened, prices } }: ProcedureFile, by: readonly string[]): boolean {
  const [user] = by;
  const whole = prices.vault?.leaders.some((leader) => leader.user === user) === true;
  return opened !== undefined && by.length === 1 && whole;
}

function openedRightly(
  { recorded: { at }, before, after }: Moment,
  event: Of<'PriceEnvelopeOpened'>,
  shared: ReadonlySet<string>,
): readonly Said[] {
  const { prices } = before.opening;
  if (prices.opened !== undefined) return [fails('prices-opened-twice', { openedAt: at })];
  const by = new Set(event.by);
  const alone = mayAlone(before, event.by);
  const needed = alone ? 1 : (prices.vault?.needed ?? guideOf(before).submission.opening.persons);
  const inTime = before.evaluation.frozenAt !== undefined || alone;
  const enough = by.size >= needed && [...by].every((user) => shared.has(user));
  const persons = [...by].join(', ');
  return [
    said(inTime, ['prices-opened-in-time', 'prices-opened-early'], { openedAt: at }),
    said(enough, ['prices-opened-by-enough', 'prices-opened-by-too-few'], { persons, count: by.size, needed }),
    openedAll(before, after, event),
  ];
}

/** Each tender that was still in, in the version in which it was placed; of no other one. */
function openedAll(before: ProcedureFile, after: ProcedureFile, event: Of<'PriceEnvelopeOpened'>): Said {
  const stillIn = (before.opening.opened?.tenders ?? []).filter(
    ({ operator }) => before.examination.excluded[operator] === undefined,
  );
  const missing = stillIn.filter(({ operator }) => event.tenders.every((tender) => tender.operator !== operator));
  const other = event.tenders.filter(({ operator, placedAt, revision }) => {
    const placed = stillIn.find((tender) => tender.operator === operator);
    return placed?.placedAt !== placedAt || placed.revision !== revision;
  });
  const names = [...new Set([...missing, ...other].map(({ operator }) => operatorName(after, operator)))].join(', ');
  const count = event.tenders.length;
  return names === '' && stillIn.length === count
    ? holds('prices-opened-all', { count })
    : fails('prices-opened-others', { names, count, placed: stillIn.length });
}
