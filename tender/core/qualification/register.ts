import { fromIso, localDate } from '#platform/kernel/time.ts';
import { coveringPiece } from './expiry.ts';
import { guideOfSystem, type QualificationCase, type QualificationSystem } from './state.ts';

/** One line of the register. */
export interface Registered {
  readonly case: string;
  readonly operator: string;
  readonly name: string;
  /** ISO day on which the decision to qualify was notified. */
  readonly since: string;
  /** ISO day on which its end was notified, as far as the log tells; he was qualified until the day before. */
  readonly until?: string;
  /** Reasons of the decision to qualify, and of the one that ended it. */
  readonly why: string;
  readonly whyEnded?: string;
  /** Attestations that were not valid on that day: the qualification stands until it is decided otherwise (ORES-10). */
  readonly expired: readonly string[];
}

/**
 * Who was qualified at the end of a day, in the order in which they became so. What is notified later changes nothing of it but `until`
 * and `whyEnded`: the register of a day can be shown ever after.
 */
export function registerOn(file: QualificationSystem, day: Temporal.PlainDate): readonly Registered[] {
  if (file.guide === undefined) return [];
  return file.cases
    .flatMap((one) => lineOn(file, one, day) ?? [])
    .toSorted((a, b) => a.since.localeCompare(b.since) || a.case.localeCompare(b.case, 'en', { numeric: true }));
}

function lineOn(file: QualificationSystem, one: QualificationCase, day: Temporal.PlainDate): Registered | undefined {
  const from = one.decisions.find(({ outcome }) => outcome === 'qualified');
  const end = one.decisions.find(({ outcome }) => outcome === 'lapsed' || outcome === 'withdrawn');
  const since = from?.notified?.day;
  const until = end?.notified?.day;
  if (from === undefined || since === undefined || since > `${day}`) return undefined;
  if (until !== undefined && until <= `${day}`) return undefined;
  return {
    case: one.key,
    operator: one.operator,
    name: one.name,
    since,
    ...(until === undefined ? {} : { until, whyEnded: end?.reasons ?? '' }),
    why: from.reasons,
    expired: expiredOn(file, one, day),
  };
}

function expiredOn(file: QualificationSystem, one: QualificationCase, day: Temporal.PlainDate): readonly string[] {
  const { attestations, timeZone } = guideOfSystem(file);
  // What was accepted later was not known that day.
  const known = one.pieces.filter(
    ({ judged }) =>
      judged?.accepted === true && Temporal.PlainDate.compare(localDate(fromIso(judged.at), timeZone), day) <= 0,
  );
  return attestations.filter(({ id }) => coveringPiece(known, id, day) === undefined).map(({ id }) => id);
}
