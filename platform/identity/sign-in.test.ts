import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { problemSchema } from '#platform/http/problem.ts';
import { unwrap } from '#platform/kernel/result.ts';
import { listMails } from '#platform/mail/outbox.ts';
import { SecurityKey } from './security-key.ts';
import { type Browser, codeOf, password, TestInstallation } from './test-installation.ts';
import { signInCode } from './testing/authenticator-app.ts';

let place: TestInstallation;

beforeEach(async () => {
  place = await TestInstallation.start();
});

afterEach(() => place.remove());

const optionsSchema = z.object({ challenge: z.string(), rp: z.object({ id: z.string() }).optional() });

async function setUpApp(browser: Browser): Promise<{ uri: string; codes: readonly string[] }> {
  const response = await browser.ask('/auth/two-factor/enable', { password });
  const { totpURI, backupCodes } = z
    .object({ totpURI: z.string(), backupCodes: z.array(z.string()) })
    .parse(await response.json());
  expect((await browser.ask('/auth/two-factor/verify-totp', { code: await signInCode(totpURI) })).status).toBe(200);
  return { uri: totpURI, codes: backupCodes };
}

test('ASVS-6.5.1: a code opens one door once, also for whoever looked over a shoulder', async () => {
  await place.newUser();
  const browser = place.browser();
  await browser.signIn();
  const { uri } = await setUpApp(browser);
  const code = await signInCode(uri, 1);
  const [first, second] = [place.browser(), place.browser()];
  for (const one of [first, second]) expect((await one.signIn()).status).toBe(200);
  const answers = await Promise.all([first, second].map((one) => one.ask('/auth/two-factor/verify-totp', { code })));
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 401]);
  const [refused] = answers.filter(({ status }) => status === 401);
  expect(refused && (await codeOf(refused))).toBe('code-used');
  const inside = await Promise.all([first, second].map((one) => one.me()));
  expect(inside.filter((me) => me !== null)).toHaveLength(1);
});

describe('signing in', () => {
  test('ASVS-3.3.2, ASVS-3.3.4: by password: the cookie is for this server alone, and says who it is', async () => {
    const userId = await place.newUser();
    const browser = place.browser();
    expect(await browser.me()).toBeNull();
    expect((await browser.signIn('Inkoper@Gemeente.example')).status).toBe(200);
    const session = browser.setCookies.find((line) => line.startsWith(`${place.identity.sessionCookie}=`)) ?? '';
    expect(session).toMatch(/HttpOnly/i);
    expect(session).toMatch(/SameSite=Lax/i);
    const [organisation] = await place.identity.organisations();
    expect(await browser.me()).toEqual({
      userId,
      name: 'Inkoper Voorbeeld',
      email: 'inkoper@gemeente.example',
      title: 'inkoper',
      language: 'nl',
      administrator: false,
      organisation: { id: organisation?.id, kind: 'authority', name: 'Gemeente Voorbeeld' },
      secondFactorMissing: true,
    });
    await browser.ask('/auth/sign-out', {});
    expect(await browser.me()).toBeNull();
  });

  test('a wrong password and an unknown address get the same answer, in words', async () => {
    await place.newUser();
    const browser = place.browser();
    const wrong = problemSchema.parse(
      await (await browser.signIn('inkoper@gemeente.example', 'een ander wachtwoord')).json(),
    );
    const unknown = problemSchema.parse(await (await browser.signIn('niemand@gemeente.example')).json());
    expect(wrong.code).toBe('invalid-email-or-password');
    expect(wrong.detail).toBe('Het e-mailadres of het wachtwoord klopt niet.');
    expect({ ...unknown, instance: '' }).toEqual({ ...wrong, instance: '' });
  });

  test('ASVS-7.2.1, ASVS-7.2.2, threat: outsider: a stolen or forged cookie without our signature opens nothing', async () => {
    await place.newUser();
    const browser = place.browser();
    await browser.signIn();
    const [token = ''] = (browser.cookies.get(place.identity.sessionCookie) ?? '').split('.');
    browser.cookies.set(place.identity.sessionCookie, `${token}.${'A'.repeat(43)}%3D`);
    expect(await browser.me()).toBeNull();
  });

  test('ASVS-6.3.1, threat: outsider: one account cannot be guessed at from many addresses', async () => {
    await place.newUser();
    const browser = place.browser();
    const statuses: number[] = [];
    for (let turn = 0; turn < 21; turn += 1)
      statuses.push((await browser.signIn('inkoper@gemeente.example', `poging ${turn} xxxxxx`)).status);
    expect(new Set(statuses.slice(0, 20))).toEqual(new Set([401]));
    const locked = await browser.signIn();
    expect([locked.status, Number(locked.headers.get('retry-after')) > 0, await codeOf(locked)]).toEqual([
      429,
      true,
      'too-many-tries',
    ]);
    expect((await place.browser().signIn('ander@gemeente.example')).status).toBe(401);
  });

  test('ASVS-6.3.4: what the library offers besides is not there', async () => {
    const browser = place.browser();
    const newcomer = { email: 'nieuw@x.example', password, name: 'Nieuw' };
    for (const path of ['/auth/sign-up/email', '/auth/update-user', '/auth/sign-in-as', '/auth/delete-user']) {
      expect((await browser.ask(path, newcomer)).status).toBe(404);
    }
    expect(
      (await place.identity.handler(new Request(`${place.url}/auth/sign-up/email`, { method: 'POST' }))).status,
    ).not.toBe(200);
    expect((await browser.ask('/auth/sign-in/email')).status).toBe(405);
  });

  test('ASVS-13.3.2: sessions and accounts outlive a restart; the secret is for its owner alone', async () => {
    await place.newUser();
    const browser = place.browser();
    await browser.signIn();
    const secret = await readFile(join(place.folder, 'secret'), 'utf8');
    expect((await stat(join(place.folder, 'secret'))).mode & 0o077).toBe(0);
    await place.restart(false);
    expect(await browser.me()).toMatchObject({ email: 'inkoper@gemeente.example' });
    expect(await readFile(join(place.folder, 'secret'), 'utf8')).toBe(secret);
  });

  test('accounts are written while a transaction of the store is under way, without either waiting for the other for ever', async () => {
    await place.newUser();
    const browser = place.browser();
    const release = Promise.withResolvers<void>();
    const long = place.store.transact('p/x', async (tx) => {
      await tx.append([{ type: 'x', data: {} }], { at: '2025-09-01T08:00:00.000Z', actor: 'system' });
      await release.promise;
    });
    const signingIn = browser.signIn();
    setTimeout(() => release.resolve(), 400);
    await long;
    expect((await signingIn).status).toBe(200);
    expect(await place.store.read('p/x')).toHaveLength(1);
  });
});

describe('a second factor', () => {
  test('an authenticator app: set up, asked for at the next sign-in, wrong codes refused, recovery codes work once', async () => {
    await place.newUser();
    const browser = place.browser();
    await browser.signIn();
    expect(await browser.me()).toMatchObject({ secondFactorMissing: true });
    const { uri, codes } = await setUpApp(browser);
    expect(new URL(uri).searchParams.get('issuer')).toBe('Aanbesteden');
    expect(await browser.me()).toMatchObject({ secondFactorMissing: false });

    const other = place.browser();
    expect(await (await other.signIn()).json()).toMatchObject({ twoFactorRedirect: true });
    expect(await other.me()).toBeNull();
    expect(await codeOf(await other.ask('/auth/two-factor/verify-totp', { code: '000000' }))).toBe('invalid-code');
    expect(await other.me()).toBeNull();
    expect((await other.ask('/auth/two-factor/verify-totp', { code: await signInCode(uri, 1) })).status).toBe(200);
    expect(await other.me()).toMatchObject({ secondFactorMissing: false });

    const lost = place.browser();
    await lost.signIn();
    expect((await lost.ask('/auth/two-factor/verify-backup-code', { code: codes[0] ?? '' })).status).toBe(200);
    expect(await lost.me()).toMatchObject({ email: 'inkoper@gemeente.example' });
    const again = place.browser();
    await again.signIn();
    expect(await codeOf(await again.ask('/auth/two-factor/verify-backup-code', { code: codes[0] ?? '' }))).toBe(
      'invalid-backup-code',
    );
  });

  test('codes cannot be tried through: after five the sign-in starts anew', async () => {
    await place.newUser();
    const browser = place.browser();
    await browser.signIn();
    const { uri } = await setUpApp(browser);
    const thief = place.browser();
    await thief.signIn();
    const codes: string[] = [];
    for (let turn = 0; turn < 6; turn += 1)
      codes.push(await codeOf(await thief.ask('/auth/two-factor/verify-totp', { code: '000000' })));
    expect(codes.slice(4)).toEqual(['invalid-code', 'too-many-attempts-request-new-code']);
    expect((await thief.ask('/auth/two-factor/verify-totp', { code: await signInCode(uri) })).status).toBe(401);
  });

  test('a passkey: registered, signs in by itself, and from then on the password alone does not', async () => {
    await place.newUser();
    const browser = place.browser();
    await browser.signIn();
    const elsewhere = place.browser();
    await elsewhere.signIn();
    const key = new SecurityKey(place.url);
    const options = optionsSchema.parse(await (await browser.ask('/auth/passkey/generate-register-options')).json());
    expect(options.rp?.id).toBe('localhost');
    expect(
      (await browser.ask('/auth/passkey/verify-registration', { response: key.register(options.challenge) })).status,
    ).toBe(200);
    expect(await browser.me()).toMatchObject({ secondFactorMissing: false });
    expect(await elsewhere.me()).toBeNull();

    const refused = await place.browser().signIn();
    expect([refused.status, await codeOf(refused)]).toEqual([403, 'passkey-required']);
    const thief = place.browser();
    await thief.signIn();
    expect(await thief.me()).toBeNull();

    const fresh = place.browser();
    const { challenge } = optionsSchema.parse(
      await (await fresh.ask('/auth/passkey/generate-authenticate-options')).json(),
    );
    expect(
      (await fresh.ask('/auth/passkey/verify-authentication', { response: key.authenticate(challenge) })).status,
    ).toBe(200);
    expect(await fresh.me()).toMatchObject({ email: 'inkoper@gemeente.example', secondFactorMissing: false });
    const replay = place.browser();
    expect(
      (await replay.ask('/auth/passkey/verify-authentication', { response: key.authenticate(challenge) })).status,
    ).toBe(400);
    expect(await replay.me()).toBeNull();
  });

  test('who lost phone and key gets in by password again after an administrator removed them, and all sessions end', async () => {
    const userId = await place.newUser();
    const browser = place.browser();
    await browser.signIn();
    await setUpApp(browser);
    unwrap(await place.identity.removeSecondFactors(userId));
    expect(await browser.me()).toBeNull();
    await browser.signIn();
    expect(await browser.me()).toMatchObject({ secondFactorMissing: true });
  });
});

test('a forgotten password: a link by mail that works once and ends all sessions', async () => {
  await place.newUser();
  const browser = place.browser();
  await browser.signIn();
  const unknown = await browser.ask('/auth/request-password-reset', { email: 'niemand@gemeente.example' });
  const known = await browser.ask('/auth/request-password-reset', { email: 'inkoper@gemeente.example' });
  expect(await unknown.json()).toEqual(await known.json());
  const mails = await listMails(place.store.entries);
  expect(mails.map(({ to }) => to)).toEqual([{ address: 'inkoper@gemeente.example' }]);
  const token = /\/new-password#(\w+)/.exec(mails[0]?.text ?? '')?.[1] ?? '';
  const set = (newPassword: string) => place.browser().ask('/auth/reset-password', { token, newPassword });
  expect((await set('een heel ander wachtwoord')).status).toBe(200);
  expect(await browser.me()).toBeNull();
  expect(await codeOf(await set('nog een ander wachtwoord'))).toBe('invalid-token');
  expect((await browser.signIn('inkoper@gemeente.example', 'een heel ander wachtwoord')).status).toBe(200);
});

test('ASVS-6.4.3: a new password by mail does not lead past the second factor', async () => {
  await place.newUser();
  const browser = place.browser();
  await browser.signIn();
  const { uri } = await setUpApp(browser);
  await browser.ask('/auth/request-password-reset', { email: 'inkoper@gemeente.example' });
  const [mail] = await listMails(place.store.entries);
  const token = /\/new-password#(\w+)/.exec(mail?.text ?? '')?.[1] ?? '';
  const thief = place.browser();
  const newPassword = 'een heel ander wachtwoord';
  expect((await thief.ask('/auth/reset-password', { token, newPassword })).status).toBe(200);
  expect(await thief.me()).toBeNull();
  const signedIn = await thief.signIn('inkoper@gemeente.example', newPassword);
  expect(await signedIn.json()).toMatchObject({ twoFactorRedirect: true });
  expect(await thief.me()).toBeNull();
  expect((await thief.ask('/auth/two-factor/verify-totp', { code: await signInCode(uri, 1) })).status).toBe(200);
  expect(await thief.me()).not.toBeNull();
});
