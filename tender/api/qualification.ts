import { z } from 'zod';
import type { QualificationCommand } from '#tender/core/qualification/commands.ts';

/** Commands that have an address; what is told of attestations that expire is by the clock alone. */
export type SystemCommandType = Exclude<QualificationCommand['type'], 'signal-expiries'>;

export interface SystemEndpoint {
  readonly command: SystemCommandType;
  readonly method: 'post' | 'put' | 'delete';
  /** Below `/v1/qualification-systems/{system}`; names in braces are fields of the command, the other fields form the body. */
  readonly path: string;
}

/** How each command about a qualification system is reached over HTTP. `draft-system` is `POST /v1/qualification-systems`. */
export const systemEndpoints: readonly SystemEndpoint[] = [
  { command: 'replace-qualification-guide', method: 'put', path: '/guide' },
  { command: 'grant-system-role', method: 'put', path: '/roles/{role}/users/{user}' },
  { command: 'revoke-system-role', method: 'delete', path: '/roles/{role}/users/{user}' },
  { command: 'provide-document', method: 'put', path: '/documents/{document}/languages/{language}' },
  { command: 'withdraw-document', method: 'put', path: '/documents/{document}/languages/{language}/withdrawal' },
  { command: 'publish-system-notice', method: 'post', path: '/notices' },
  { command: 'end-system', method: 'put', path: '/end' },
  { command: 'express-interest', method: 'post', path: '/interest' },
  { command: 'withdraw-interest', method: 'put', path: '/interest/withdrawal' },
  { command: 'send-qualification-file', method: 'put', path: '/cases/{case}/qualification-file' },
  { command: 'submit-application', method: 'post', path: '/application' },
  { command: 'request-supplement', method: 'post', path: '/cases/{case}/supplements' },
  { command: 'examine-item', method: 'put', path: '/cases/{case}/items/{item}/verdict' },
  { command: 'examine-attestation', method: 'put', path: '/cases/{case}/attestations/{piece}/verdict' },
  { command: 'conclude-application', method: 'put', path: '/cases/{case}/conclusion' },
  { command: 'hand-in-permit', method: 'put', path: '/teams/{team}/permits/{permit}' },
  { command: 'judge-permit', method: 'put', path: '/cases/{case}/teams/{team}/permits/{permit}/verdict' },
  { command: 'assign-trial', method: 'put', path: '/cases/{case}/trial' },
  { command: 'pay-trial', method: 'put', path: '/cases/{case}/trial/payment' },
  { command: 'evaluate-trial', method: 'put', path: '/cases/{case}/trial/evaluation' },
  { command: 'decide-qualification', method: 'post', path: '/cases/{case}/decisions' },
  { command: 'end-qualification', method: 'post', path: '/cases/{case}/endings' },
  { command: 'notify-decision', method: 'post', path: '/cases/{case}/notifications' },
  { command: 'renew-attestation', method: 'post', path: '/renewals' },
  { command: 'issue-periodic-notice', method: 'post', path: '/periodic-notices' },
];

/** One system in the list of notices on qualification systems (ORES-01). */
const listedSystemSchema = z.object({
  system: z.string(),
  title: z.string(),
  /** Of title, summary and CPV codes. */
  language: z.enum(['nl', 'fr', 'en']),
  reference: z.string(),
  authority: z.string(),
  summary: z.string(),
  platform: z.string(),
  keyword: z.string(),
  cpv: z.array(z.string()),
  timeZone: z.string(),
  /** Interest can be expressed; `draft` is listed only for those who work on it. */
  state: z.enum(['draft', 'open', 'ended']),
  /** ISO instant of the last notice. */
  publishedAt: z.string().optional(),
  /** Roles of whoever asks. */
  roles: z.array(z.string()),
  /** Where the case of his organisation stands. */
  standing: z.string().optional(),
});

export const systemListSchema = z.object({ systems: z.array(listedSystemSchema), total: z.int() });

/** The guide as it was written, and who has which role; for who works on the system. */
export const systemPreparationSchema = z.object({
  fileName: z.string(),
  source: z.string(),
  roles: z.array(z.object({ user: z.string(), roles: z.array(z.string()) })),
  mayEdit: z.boolean(),
  mayGrant: z.boolean(),
});

export type ListedSystem = z.infer<typeof listedSystemSchema>;
export type SystemList = z.infer<typeof systemListSchema>;
export type SystemPreparation = z.infer<typeof systemPreparationSchema>;
