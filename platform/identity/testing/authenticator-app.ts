import { createOTP } from '@better-auth/utils/otp';

/** The code of now, or so many half minutes later: the app of somebody whose clock is fast. */
export const signInCode = (uri: string, later = 0) =>
  createOTP(new TextDecoder().decode(fromBase32(new URL(uri).searchParams.get('secret') ?? ''))).hotp(
    Math.floor(Date.now() / 30_000) + later,
  );

function fromBase32(text: string): Uint8Array {
  const bits = [...text]
    .map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  return Uint8Array.from(bits.match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2));
}
