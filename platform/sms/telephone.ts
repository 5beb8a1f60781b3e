import { ok, type Result, refuse } from '#platform/kernel/result.ts';

/** A telephone number as gateways want it (E.164): `+31 6 12 34 56 78` and `0031612345678` give `+31612345678`. Code: `telephone-wrong`. */
export function readTelephone(text: string): Result<string> {
  const plain = text
    .trim()
    .replace(/^00/u, '+')
    .replaceAll(/\(0\)|[\s().\-/]/gu, '');
  return /^\+[1-9]\d{7,14}$/u.test(plain) ? ok(plain) : refuse('telephone-wrong');
}
