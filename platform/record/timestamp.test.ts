import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unwrap } from '#platform/kernel/result.ts';
import { openTestAuthority, type TestAuthority } from './testing/time-stamp-authority.ts';
import { certificatesIn, openTimeStamp, timeStampRequest, tokenIn } from './timestamp.ts';

let authority: TestAuthority;
let token: Uint8Array;
let ca: readonly Uint8Array[];

const message = new TextEncoder().encode('leidraad/procedure/voorbeeld\n3\n');
const nonce = Uint8Array.of(0x41, 2, 3, 4, 5, 6, 7, 8);

beforeAll(async () => {
  authority = await openTestAuthority();
  ca = unwrap(certificatesIn(authority.ca));
  token = unwrap(tokenIn(await authority.answer(timeStampRequest(message, nonce)), nonce));
}, 60_000);

afterAll(async () => authority.close());

async function codeOf(bytes: Uint8Array, about = message, trusted = ca): Promise<string> {
  const opened = await openTimeStamp(bytes, about, trusted);
  return opened.ok ? 'right' : opened.error.code;
}

/** The signed content of the token: TSTInfo, found by its version and policy. */
function contentOf(bytes: Uint8Array): Uint8Array {
  const hex = bytes.toHex();
  const start = hex.indexOf('02010106042a030401') / 2;
  const header = hex.slice(start * 2 - 4, start * 2);
  const [short, long] = [Number.parseInt(header.slice(2), 16), header.startsWith('81')];
  return bytes.slice(start - (long ? 3 : 2), start + short);
}

describe('a time stamp by RFC 3161', () => {
  test('says when the authority saw the text, and who it is', async () => {
    const stamp = unwrap(await openTimeStamp(token, message, ca));
    expect(Math.abs(Date.parse(stamp.at) - Date.now())).toBeLessThan(120_000);
    expect(stamp).toMatchObject({ accuracyMs: 1000, authority: 'Proefstempel authority' });
    // The certificate itself may be trusted as well as its issuer.
    expect(await codeOf(token, message, unwrap(certificatesIn(authority.certificate)))).toBe('right');
  });

  test('threat: time cheater: of another text, by somebody unknown, changed or garbled is named for what it is', async () => {
    expect(await codeOf(token, new TextEncoder().encode('leidraad/procedure/voorbeeld\n4\n'))).toBe('stamp-of-other');
    expect(await codeOf(token, message, [])).toBe('stamp-authority-unknown');
    expect(await codeOf(token.with(token.length - 9, (token.at(-9) ?? 0) ^ 1))).toBe('stamp-signature-wrong');
    for (const garbage of [
      new Uint8Array(),
      Uint8Array.of(0x30, 0x80),
      token.slice(0, 400),
      new Uint8Array(2000).fill(0x30),
    ])
      expect(await codeOf(garbage)).toBe('stamp-malformed');
  });

  test('threat: time cheater: the time in it cannot be changed', async () => {
    const text = new TextDecoder('latin1').decode(token);
    const year = text.indexOf('Z', text.search(/20\d{12}Z/)) - 14;
    const older = token.with(year + 3, (token[year + 3] ?? 0) - 1);
    expect(await codeOf(older)).toBe('stamp-signature-wrong');
  });

  test('counts only under a certificate that is for stamping, and was valid then', async () => {
    const content = contentOf(token);
    expect(await codeOf(await authority.resigned(content, 'authority'))).toBe('right');
    expect(await codeOf(await authority.resigned(content, 'server'))).toBe('stamp-certificate-not-for-stamping');
    const place = new TextDecoder('latin1').decode(content).search(/20\d{12}Z/);
    const longAgo = content.with(place + 2, 0x31);
    expect(await codeOf(await authority.resigned(longAgo, 'authority'))).toBe('stamp-certificate-expired');
  });

  test('an answer to another request, or none, gives no token', async () => {
    const answer = await authority.answer(timeStampRequest(message, nonce));
    expect(tokenIn(answer, nonce.with(7, 9))).toMatchObject({ error: { code: 'stamp-of-other-request' } });
    expect(tokenIn(new TextEncoder().encode('nee'), nonce)).toMatchObject({ error: { code: 'stamp-malformed' } });
    const refused = await authority.answer(new TextEncoder().encode('geen verzoek'));
    expect(tokenIn(refused, nonce)).toMatchObject({ error: { code: 'stamp-refused', params: { status: 2 } } });
  });

  test('certificates are read from PEM, all of them or none', () => {
    expect(unwrap(certificatesIn(`${authority.ca}${authority.certificate}`))).toHaveLength(2);
    for (const pem of ['', 'x', authority.ca.replace('MII', 'AAA')])
      expect(certificatesIn(pem)).toMatchObject({ error: { code: 'certificate-malformed' } });
  });
});
