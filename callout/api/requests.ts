import { z } from 'zod';
import { callCommands } from '#callout/core/alarm/commands.ts';
import { idSchema, lineOf, saysSchema } from './basics.ts';

/** What a page sends. The body of a command about a call is the command of the core without what stands elsewhere (`callEndpoints`). */

export interface CallEndpoint {
  readonly command: (typeof callCommands)[number]['shape']['type']['value'];
  readonly method: 'put' | 'post';
  /** Below `/v1/calls/{call}`. */
  readonly path: string;
  /** Fields that the server fills in: a page cannot set them. */
  readonly supplied?: readonly string[];
}

/** How each command about a call is reached over HTTP. What phones do comes over their WebSocket; the others are the server's own. */
export const callEndpoints: readonly CallEndpoint[] = [
  { command: 'raise-call', method: 'put', path: '' },
  { command: 'set-mark', method: 'post', path: '/mark' },
  { command: 'scale-up', method: 'post', path: '/scale-up' },
  { command: 'send-message', method: 'post', path: '/messages' },
  { command: 'give-all-clear', method: 'post', path: '/all-clear' },
  { command: 'close-call', method: 'post', path: '/closing' },
  { command: 'withdraw-call', method: 'post', path: '/withdrawal' },
  { command: 'answer-evaluation', method: 'post', path: '/evaluation', supplied: ['responder'] },
  { command: 'conclude-evaluation', method: 'post', path: '/conclusion' },
];

/** The fields that come in the body. */
export function callBodySchema(endpoint: CallEndpoint): z.ZodObject {
  const found = callCommands.find((option) => option.shape.type.value === endpoint.command);
  if (found === undefined) throw new Error(`no command ${endpoint.command}`);
  const elsewhere = new Set(['type', 'call', ...(endpoint.supplied ?? [])]);
  return z.strictObject(Object.fromEntries(Object.entries(found.shape).filter(([field]) => !elsewhere.has(field))));
}

/** `PUT /v1/me/telephone`: as people write it; it must be international. */
export const ownTelephoneSchema = z.strictObject({ number: lineOf(40) });

/** What a responder says from a page instead of from his phone. */
export const ownPresenceSchema = z.strictObject({ location: idSchema, says: saysSchema });

export const enrolSchema = z.strictObject({
  /** What its owner calls the phone. */
  name: lineOf(60),
  kind: z.enum(['web', 'native', 'simulated']),
});
