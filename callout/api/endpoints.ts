import type { z } from 'zod';
import {
  allClearSchema,
  closingSchema,
  conclusionSchema,
  evaluationSchema,
  messageSchema,
  raiseSchema,
  scaleUpSchema,
  withdrawalSchema,
} from './requests.ts';

export interface CallEndpoint {
  readonly command:
    | 'raise-call'
    | 'scale-up'
    | 'send-message'
    | 'give-all-clear'
    | 'close-call'
    | 'withdraw-call'
    | 'answer-evaluation'
    | 'conclude-evaluation';
  readonly method: 'put' | 'post';
  /** Below `/v1/calls/{call}`. */
  readonly path: string;
  readonly body: z.ZodObject;
}

/** How each command about a call is reached over HTTP. What phones do comes over their WebSocket. */
export const callEndpoints: readonly CallEndpoint[] = [
  { command: 'raise-call', method: 'put', path: '', body: raiseSchema },
  { command: 'scale-up', method: 'post', path: '/scale-up', body: scaleUpSchema },
  { command: 'send-message', method: 'post', path: '/messages', body: messageSchema },
  { command: 'give-all-clear', method: 'post', path: '/all-clear', body: allClearSchema },
  { command: 'close-call', method: 'post', path: '/closing', body: closingSchema },
  { command: 'withdraw-call', method: 'post', path: '/withdrawal', body: withdrawalSchema },
  { command: 'answer-evaluation', method: 'post', path: '/evaluation', body: evaluationSchema },
  { command: 'conclude-evaluation', method: 'post', path: '/conclusion', body: conclusionSchema },
];
