import type { QualificationRule } from '../rule.ts';
import { decisionTermUnsaid } from './decision-term-unsaid.ts';
import { decisionWithoutSignal } from './decision-without-signal.ts';
import { expiryWithoutSignal } from './expiry-without-signal.ts';
import { signalTwice } from './signal-twice.ts';

/** What expires or must be decided in time, and who hears of it ahead. */
export const time: readonly QualificationRule[] = [
  decisionTermUnsaid,
  decisionWithoutSignal,
  expiryWithoutSignal,
  signalTwice,
];
