import { ProblemError } from '../answer.ts';
import { getJson, request } from '../request.ts';

/** What stands under `/auth`: signing in, passkeys, authenticator apps, passwords. All throw `ProblemError`. */

export interface SignInAnswer {
  /** The password is right; a code of the authenticator app is asked for now. */
  readonly twoFactorRedirect?: boolean;
}

export interface Passkey {
  readonly id: string;
  readonly name?: string | null;
  readonly createdAt?: string | null;
}

export interface AppSetUp {
  /** `otpauth://…`, for the QR code or by hand. */
  readonly totpURI: string;
  readonly backupCodes: readonly string[];
}

export function signIn(email: string, password: string): Promise<SignInAnswer> {
  return request('post', '/auth/sign-in/email', { body: { email, password } });
}

/** Leaves the page for that of the identity provider; `bind`: to bind the account of who is signed in. */
export async function goToProvider(bind: boolean): Promise<void> {
  const { url } = await request<{ readonly url: string }>('post', '/auth/provider/start', { body: { bind } });
  globalThis.location.assign(url);
}

/** Whether the account of who is signed in is bound to the identity provider. */
export async function boundToProvider(signal?: AbortSignal): Promise<boolean> {
  return (await getJson<{ readonly bound: boolean }>('/auth/provider', signal)).bound;
}

export function signOut(): Promise<unknown> {
  return request('post', '/auth/sign-out', { body: {} });
}

/** A code of the app; it finishes signing in as well as setting up. */
export function verifyCode(code: string): Promise<unknown> {
  return request('post', '/auth/two-factor/verify-totp', { body: { code } });
}

export function verifyBackupCode(code: string): Promise<unknown> {
  return request('post', '/auth/two-factor/verify-backup-code', { body: { code } });
}

export function setUpApp(password: string): Promise<AppSetUp> {
  return request('post', '/auth/two-factor/enable', { body: { password } });
}

export function changePassword(currentPassword: string, newPassword: string): Promise<unknown> {
  return request('post', '/auth/change-password', {
    body: { currentPassword, newPassword, revokeOtherSessions: true },
  });
}

export function askNewPassword(email: string): Promise<unknown> {
  return request('post', '/auth/request-password-reset', { body: { email } });
}

export function setNewPassword(token: string, newPassword: string): Promise<unknown> {
  return request('post', '/auth/reset-password', { body: { token, newPassword } });
}

export function listPasskeys(signal?: AbortSignal): Promise<readonly Passkey[]> {
  return getJson('/auth/passkey/list-user-passkeys', signal);
}

export function removePasskey(id: string): Promise<unknown> {
  return request('post', '/auth/passkey/delete-passkey', { body: { id } });
}

/** Whether this browser can make and use passkeys. */
export function knowsPasskeys(): boolean {
  return 'PublicKeyCredential' in globalThis && 'parseCreationOptionsFromJSON' in PublicKeyCredential;
}

/** Code `passkey-cancelled` when the dialog of the device was closed or no key answered. */
export async function addPasskey(name: string): Promise<unknown> {
  const options = await getJson<PublicKeyCredentialCreationOptionsJSON>(
    `/auth/passkey/generate-register-options?name=${encodeURIComponent(name)}`,
  );
  const made = await ask(
    navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) }),
  );
  return request('post', '/auth/passkey/verify-registration', { body: { response: made, name } });
}

/** Codes: as `addPasskey`, and those of the server. */
export async function signInWithPasskey(): Promise<unknown> {
  const options = await getJson<PublicKeyCredentialRequestOptionsJSON>('/auth/passkey/generate-authenticate-options');
  const shown = await ask(
    navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) }),
  );
  return request('post', '/auth/passkey/verify-authentication', { body: { response: shown } });
}

async function ask(dialog: Promise<Credential | null>): Promise<unknown> {
  const credential = await dialog.catch(() => null);
  if (!(credential instanceof PublicKeyCredential)) throw new ProblemError({ status: 400, code: 'passkey-cancelled' });
  return credential.toJSON();
}
