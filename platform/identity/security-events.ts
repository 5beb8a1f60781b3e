/** What has to do with who may come in, for the log: an account by its id, which says nothing of the person to whoever has only the log. */
export interface SecurityEvent {
  readonly what:
    | 'signed-in'
    | 'sign-in-refused'
    | 'signed-out'
    | 'sessions-ended'
    | 'password-changed'
    | 'provider-bound'
    | 'provider-unbound'
    | 'factor-added'
    | 'factor-removed'
    | 'factors-removed'
    | 'account-suspended'
    | 'account-resumed'
    | 'account-erased';
  readonly account?: string;
  /** Path under `/auth` by which it went. */
  readonly way?: string;
  /** Why it was refused. */
  readonly code?: string;
}

export type Told = (event: SecurityEvent) => void;

const kinds: Readonly<Record<string, SecurityEvent['what']>> = {
  '/sign-in/email': 'signed-in',
  '/two-factor/verify-totp': 'signed-in',
  '/two-factor/verify-backup-code': 'signed-in',
  '/passkey/verify-authentication': 'signed-in',
  '/sign-out': 'signed-out',
  '/revoke-session': 'sessions-ended',
  '/revoke-sessions': 'sessions-ended',
  '/revoke-other-sessions': 'sessions-ended',
  '/change-password': 'password-changed',
  '/reset-password': 'password-changed',
  '/passkey/verify-registration': 'factor-added',
  '/two-factor/enable': 'factor-added',
  '/passkey/delete-passkey': 'factor-removed',
  '/two-factor/disable': 'factor-removed',
};

/** What a request under `/auth` was, once it is answered; undefined for what needs no line. */
export function securityEvent(
  way: string,
  account: string | undefined,
  refused: string | undefined,
): SecurityEvent | undefined {
  const what = kinds[way];
  const who = account === undefined ? {} : { account };
  if (what === undefined) return undefined;
  if (what === 'signed-in' && refused !== undefined) return { what: 'sign-in-refused', ...who, way, code: refused };
  // A right password of an account with a second factor is half of the way.
  if (refused !== undefined || (what === 'signed-in' && account === undefined)) return undefined;
  return { what, ...who, way };
}
