import type { Params } from '#platform/kernel/words.ts';
import { needsTrial, readyTeams, teamsOf } from './decide/permits.ts';
import { coveringPiece, expiringOn } from './expiry.ts';
import { guideOfSystem, type QualificationCase, type QualificationSystem, standingOf } from './state.ts';

/** Whose turn it is in a case, and for what. For each code there is a sentence for the authority and one for the operator (`turn-words.ts`). */
export interface Turn {
  readonly of: 'authority' | 'operator' | 'nobody';
  readonly code: TurnCode;
  readonly params?: Params;
}

export type TurnCode =
  | 'turn-send-file'
  | 'turn-apply'
  | 'turn-supplement'
  | 'turn-examine'
  | 'turn-permits'
  | 'turn-judge-permits'
  | 'turn-assign-trial'
  | 'turn-do-trial'
  | 'turn-evaluate-trial'
  | 'turn-decide'
  | 'turn-notify'
  | 'turn-judge-renewal'
  | 'turn-expired'
  | 'turn-renew'
  | 'turn-qualified'
  | 'turn-closed';

/** The one thing that comes next in a case on a day. */
export function turnOf(file: QualificationSystem, one: QualificationCase, today: Temporal.PlainDate): Turn {
  switch (standingOf(one)) {
    case 'interested':
      return { of: 'authority', code: 'turn-send-file' };
    case 'invited':
      return { of: 'operator', code: 'turn-apply' };
    case 'applied':
      return supplementAsked(one)
        ? { of: 'operator', code: 'turn-supplement', params: { asks: one.supplements.at(-1)?.asks ?? '' } }
        : { of: 'authority', code: 'turn-examine' };
    case 'concluded':
      return turnAfterExamination(file, one, today);
    case 'decided':
      return { of: 'authority', code: 'turn-notify' };
    case 'qualified':
      return turnOfQualified(file, one, today);
    default:
      return { of: 'nobody', code: 'turn-closed' };
  }
}

/** Whether a supplement was asked that has not come in. */
export function supplementAsked({ supplements, applications }: QualificationCase): boolean {
  return supplements.length > 0 && supplements.length >= applications.length;
}

function turnAfterExamination(file: QualificationSystem, one: QualificationCase, today: Temporal.PlainDate): Turn {
  if (permitWaits(one)) return { of: 'authority', code: 'turn-judge-permits' };
  const { least } = guideOfSystem(file).teams;
  const ready = readyTeams(file, one).length;
  if (ready < least) return { of: 'operator', code: 'turn-permits', params: { least, ready } };
  if (!needsTrial(file, one)) return { of: 'authority', code: 'turn-decide' };
  const { trial } = one;
  if (trial === undefined) return { of: 'authority', code: 'turn-assign-trial' };
  if (trial.evaluated !== undefined) return { of: 'authority', code: 'turn-decide' };
  return `${today}` < trial.start
    ? { of: 'operator', code: 'turn-do-trial', params: { subject: trial.subject, start: trial.start } }
    : { of: 'authority', code: 'turn-evaluate-trial', params: { start: trial.start } };
}

/** Whether a permit was handed in that nobody has judged. */
function permitWaits(one: QualificationCase): boolean {
  return teamsOf(one).some(({ id }) => Object.values(one.permits[id] ?? {}).some(({ judged }) => judged === undefined));
}

function turnOfQualified(file: QualificationSystem, one: QualificationCase, today: Temporal.PlainDate): Turn {
  if (one.pieces.some(({ judged }) => judged === undefined)) return { of: 'authority', code: 'turn-judge-renewal' };
  if (permitWaits(one)) return { of: 'authority', code: 'turn-judge-permits' };
  const { attestations } = guideOfSystem(file);
  const expired = attestations.find(({ id }) => coveringPiece(one.pieces, id, today) === undefined);
  if (expired !== undefined) return { of: 'authority', code: 'turn-expired', params: { attestation: expired.title } };
  const [first] = expiringOn(file, one, today);
  if (first === undefined) return { of: 'nobody', code: 'turn-qualified' };
  return {
    of: 'operator',
    code: 'turn-renew',
    params: { attestation: first.attestation.title, validUntil: first.validUntil },
  };
}
