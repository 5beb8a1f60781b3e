import { ok, type Result, refuse } from '#platform/kernel/result.ts';

/** Roles inside one procedure; they are granted by events, and nobody has one by default. `helpdesk` is whoever runs the platform. */
export const roles = [
  'buyer',
  'process-leader',
  'custodian',
  'evaluator',
  'adviser',
  'notary',
  'auditor',
  'helpdesk',
  'complaints-handler',
] as const;
export type Role = (typeof roles)[number];

export interface Organisation {
  readonly id: string;
  readonly kind: 'authority' | 'operator';
  readonly name: string;
}

/** Who is signed in; nobody for the public. */
export interface Actor {
  readonly user: string;
  readonly organisation?: Organisation;
}

/** What decide may know besides the file: the instant and the actor come in as data. */
export interface Context {
  readonly now: Temporal.Instant;
  readonly actor: Actor;
}

/** Who looks at a file. */
export interface Viewer {
  readonly user?: string;
  readonly roles: readonly Role[];
  /** Set for somebody of an economic operator: he sees his own. */
  readonly operator?: { readonly id: string; readonly name: string };
  /** Set for somebody of an authority, also without a role in this procedure. */
  readonly authority?: string;
}

export function isOneOf(viewer: Pick<Viewer, 'roles'>, ...wanted: readonly Role[]): boolean {
  return viewer.roles.some((role) => wanted.includes(role));
}

/** Those who work on the tenders and may see everything of them after opening, prices apart. */
export function isStaff(viewer: Viewer): boolean {
  return isOneOf(viewer, 'buyer', 'process-leader', 'auditor');
}

export function requireRole(viewer: Viewer, ...wanted: readonly Role[]): Result<Viewer> {
  return isOneOf(viewer, ...wanted) ? ok(viewer) : refuse('role-needed', { roles: wanted.join(', ') });
}

export function requireOperator(viewer: Viewer): Result<{ readonly id: string; readonly name: string }> {
  return viewer.operator === undefined ? refuse('operator-needed') : ok(viewer.operator);
}
