import type { Rule } from '../rule.ts';
import { answeredInPriceEnvelope } from './answered-in-price-envelope.ts';
import { answersInPriceEnvelope } from './answers-in-price-envelope.ts';
import { answersOnFreeDay } from './answers-on-free-day.ts';
import { answersTooLate } from './answers-too-late.ts';
import { deadlineWithinLastDay } from './deadline-within-last-day.ts';
import { espdAbsent } from './espd-absent.ts';
import { finalWithinStandstill } from './final-within-standstill.ts';
import { forfeitureBeforeStandstill } from './forfeiture-before-standstill.ts';
import { forfeitureOnFreeDay } from './forfeiture-on-free-day.ts';
import { groundNotStated } from './ground-not-stated.ts';
import { groundOfOtherKind } from './ground-of-other-kind.ts';
import { groundWithoutArticle } from './ground-without-article.ts';
import { insuranceAboveValue } from './insurance-above-value.ts';
import { lotWithoutReason } from './lot-without-reason.ts';
import { lowestPriceAlone } from './lowest-price-alone.ts';
import { mandatoryGroundsAbsent } from './mandatory-grounds-absent.ts';
import { minimumNotRecorded } from './minimum-not-recorded.ts';
import { negotiationMissing } from './negotiation-missing.ts';
import { negotiationOutside } from './negotiation-outside.ts';
import { negotiationWithPriceEnvelope } from './negotiation-with-price-envelope.ts';
import { noStatutoryMinimum } from './no-statutory-minimum.ts';
import { openedByOne } from './opened-by-one.ts';
import { outageJudgedByAuthority } from './outage-judged-by-authority.ts';
import { periodBelowNormal } from './period-below-normal.ts';
import { periodTooShort } from './period-too-short.ts';
import { phaseMissing } from './phase-missing.ts';
import { phaseOfOpen } from './phase-of-open.ts';
import { priceMendedAfterQuality } from './price-mended-after-quality.ts';
import { priceOutsideEnvelope } from './price-outside-envelope.ts';
import { referenceTooLarge } from './reference-too-large.ts';
import { referencesTooOld } from './references-too-old.ts';
import { selectionMissing } from './selection-missing.ts';
import { selectionOutsidePhase } from './selection-outside-phase.ts';
import { selectionWithPrices } from './selection-with-prices.ts';
import { standstillRunsOn } from './standstill-runs-on.ts';
import { standstillTooShort } from './standstill-too-short.ts';
import { subjectNotNegotiable } from './subject-not-negotiable.ts';
import { templateInBothEnvelopes } from './template-in-both-envelopes.ts';
import { turnoverTooHigh } from './turnover-too-high.ts';
import { turnoverWithoutReason } from './turnover-without-reason.ts';

/** The law of public procurement and its principles: periods, standstill, grounds, proportionality, who may know what when. */
export const law: readonly Rule[] = [
  answeredInPriceEnvelope,
  answersInPriceEnvelope,
  answersOnFreeDay,
  answersTooLate,
  deadlineWithinLastDay,
  espdAbsent,
  finalWithinStandstill,
  forfeitureBeforeStandstill,
  forfeitureOnFreeDay,
  groundNotStated,
  groundOfOtherKind,
  groundWithoutArticle,
  insuranceAboveValue,
  lotWithoutReason,
  lowestPriceAlone,
  mandatoryGroundsAbsent,
  minimumNotRecorded,
  negotiationMissing,
  negotiationOutside,
  negotiationWithPriceEnvelope,
  noStatutoryMinimum,
  openedByOne,
  outageJudgedByAuthority,
  periodBelowNormal,
  periodTooShort,
  phaseMissing,
  phaseOfOpen,
  priceMendedAfterQuality,
  priceOutsideEnvelope,
  referenceTooLarge,
  referencesTooOld,
  selectionMissing,
  selectionOutsidePhase,
  selectionWithPrices,
  standstillRunsOn,
  standstillTooShort,
  subjectNotNegotiable,
  templateInBothEnvelopes,
  turnoverTooHigh,
  turnoverWithoutReason,
];
