import type { Rule } from '../rule.ts';
import { contractBeforeFinal } from './contract-before-final.ts';
import { contractEndDiffers } from './contract-end-differs.ts';
import { countedDateDiffers } from './counted-date-differs.ts';
import { deadlineOutsideHours } from './deadline-outside-hours.ts';
import { deadlineWithoutTime } from './deadline-without-time.ts';
import { evidenceAfterFinal } from './evidence-after-final.ts';
import { evidenceOnFreeDay } from './evidence-on-free-day.ts';
import { indexNotYetKnown } from './index-not-yet-known.ts';
import { outageOvertakesPhase } from './outage-overtakes-phase.ts';
import { phaseBeforeGuide } from './phase-before-guide.ts';
import { phaseEndsBeforeStart } from './phase-ends-before-start.ts';
import { phaseFarAhead } from './phase-far-ahead.ts';
import { phaseOnFreeDay } from './phase-on-free-day.ts';
import { phaseOutOfOrder } from './phase-out-of-order.ts';
import { phasesOutOfSequence } from './phases-out-of-sequence.ts';
import { reminderAfterDecision } from './reminder-after-decision.ts';
import { roundWithoutDate } from './round-without-date.ts';
import { standstillFirstDay } from './standstill-first-day.ts';
import { standstillLastDay } from './standstill-last-day.ts';
import { timeSkipped } from './time-skipped.ts';
import { timeTwice } from './time-twice.ts';
import { validityBeforeFinal } from './validity-before-final.ts';
import { validityBeforeStart } from './validity-before-start.ts';
import { visitOnOtherDay } from './visit-on-other-day.ts';

/** Dates and terms: they exist, follow one another and say the same thing twice. */
export const time: readonly Rule[] = [
  contractBeforeFinal,
  contractEndDiffers,
  countedDateDiffers,
  deadlineOutsideHours,
  deadlineWithoutTime,
  evidenceAfterFinal,
  evidenceOnFreeDay,
  indexNotYetKnown,
  outageOvertakesPhase,
  phaseBeforeGuide,
  phaseEndsBeforeStart,
  phaseFarAhead,
  phaseOnFreeDay,
  phaseOutOfOrder,
  phasesOutOfSequence,
  reminderAfterDecision,
  roundWithoutDate,
  standstillFirstDay,
  standstillLastDay,
  timeSkipped,
  timeTwice,
  validityBeforeFinal,
  validityBeforeStart,
  visitOnOtherDay,
];
