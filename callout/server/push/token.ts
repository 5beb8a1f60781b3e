import { timingSafeEqual } from 'node:crypto';
import type { PushIdentity } from '#platform/push/vapid.ts';

/** What a push brings along so that a closed app can answer: for one phone and one call, and worth nothing once the call is over. */
export function answerToken(identity: PushIdentity, device: string, call: string): string {
  const text = `${plain(device)}.${plain(call)}`;
  return `${text}.${identity.mac(text)}`;
}

/** Whose answer it is; undefined for a token that was not made here. */
export function readAnswerToken(
  identity: PushIdentity,
  token: string,
): { readonly device: string; readonly call: string } | undefined {
  const [device = '', call = '', mac = '', ...rest] = token.split('.');
  if (rest.length > 0 || !isMac(mac, identity.mac(`${device}.${call}`))) return undefined;
  return { device: read(device), call: read(call) };
}

/** What a browser shows to say, while the app is closed, where this phone is woken from now on; it opens no line and answers no call. */
export function renewalToken(identity: PushIdentity, device: string): string {
  return `${plain(device)}.${identity.mac(renewalText(plain(device)))}`;
}

/** The phone; undefined for a token that was not made here. */
export function readRenewalToken(identity: PushIdentity, token: string): string | undefined {
  const [device = '', mac = '', ...rest] = token.split('.');
  return rest.length === 0 && isMac(mac, identity.mac(renewalText(device))) ? read(device) : undefined;
}

/** A space is in no answer, so the one can never stand for the other. */
function renewalText(device: string): string {
  return `renew ${device}`;
}

function isMac(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
}

function read(part: string): string {
  return Buffer.from(part, 'base64url').toString();
}

function plain(id: string): string {
  return Buffer.from(id).toString('base64url');
}
