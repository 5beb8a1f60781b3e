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
  const expected = Buffer.from(identity.mac(`${device}.${call}`));
  const given = Buffer.from(mac);
  if (rest.length > 0 || given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
  const read = (part: string): string => Buffer.from(part, 'base64url').toString();
  return { device: read(device), call: read(call) };
}

function plain(id: string): string {
  return Buffer.from(id).toString('base64url');
}
