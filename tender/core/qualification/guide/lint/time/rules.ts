import type { QualificationRule } from '../rule.ts';
import { expiryWithoutSignal } from './expiry-without-signal.ts';
import { signalTwice } from './signal-twice.ts';

/** What expires, and who hears of it ahead. */
export const time: readonly QualificationRule[] = [expiryWithoutSignal, signalTwice];
