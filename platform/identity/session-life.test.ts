import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { unwrap } from '#platform/kernel/result.ts';
import { openSigningKey } from '#platform/store/signing-key.ts';
import { openSqliteStore } from '#platform/store/sqlite/sqlite-store.ts';
import { openIdentity } from './identity.ts';
import { type Browser, password, TestInstallation } from './test-installation.ts';

describe('a session', () => {
  let place: TestInstallation;
  let browser: Browser;
  const begin = Date.now();

  beforeEach(async () => {
    place = await TestInstallation.start();
    await place.newUser();
    browser = place.browser();
    vi.useFakeTimers({ toFake: ['Date'], now: begin });
    await browser.signIn();
  });

  afterEach(async () => {
    vi.useRealTimers();
    await place.remove();
  });

  const after = (hours: number) => vi.setSystemTime(begin + hours * 3_600_000);

  test('ASVS-7.3.1: that nobody used for twelve hours is over; one that was used is not', async () => {
    after(11);
    expect(await browser.me()).not.toBeNull();
    await browser.ask('/auth/get-session');
    after(22);
    expect(await browser.me()).not.toBeNull();
    const other = place.browser();
    await other.signIn();
    after(34.1);
    expect(await other.me()).toBeNull();
    expect((await other.ask('/auth/list-sessions')).status).toBe(401);
  });

  test('ASVS-7.3.2: ends a day after signing in, however often it was used', async () => {
    for (const hours of [6, 12, 18, 23.9]) {
      after(hours);
      await browser.ask('/auth/get-session');
      expect(await browser.me()).not.toBeNull();
    }
    after(24);
    expect(await browser.me()).toBeNull();
    expect((await browser.ask('/auth/list-sessions')).status).toBe(401);
    expect(await (await browser.ask('/auth/get-session')).json()).toBeNull();
    expect((await browser.signIn()).status).toBe(200);
    expect(await browser.me()).not.toBeNull();
  });

  test('ASVS-14.3.1: that is signed out of takes what pages loaded out of the browser', async () => {
    const answer = await browser.ask('/auth/sign-out', {});
    expect(answer.headers.get('clear-site-data')).toBe('"cache"');
  });
});

test('ASVS-3.3.1, ASVS-3.3.3: under https every cookie is for this very host, encrypted, and no script reads it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'cookies-'));
  const file = join(folder, 'store.sqlite');
  const store = await openSqliteStore({ file, signer: await openSigningKey(folder, 'test.example') });
  const baseUrl = 'https://aanbesteden.example';
  const identity = await openIdentity({
    place: { file },
    store,
    secretFile: join(folder, 'secret'),
    baseUrl,
    appName: 'x',
  });
  try {
    const { id } = unwrap(
      await identity.createOrganisation({ kind: 'authority', name: 'Gemeente', tradeRegister: '1234' }),
    );
    const email = 'a@b.example';
    unwrap(await identity.createUser({ email, name: 'Inkoper', password, organisation: id, title: '' }));
    const ask = (path: string, body: object | undefined, cookie = '') =>
      identity.handler(
        new Request(`${baseUrl}/auth${path}`, {
          method: body === undefined ? 'GET' : 'POST',
          headers: { origin: baseUrl, cookie, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        }),
      );
    const signedIn = await ask('/sign-in/email', { email, password });
    const cookies = signedIn.headers.getSetCookie();
    const sent = cookies.map((line) => line.split(';')[0]).join('; ');
    const more = await ask('/passkey/generate-register-options', undefined, sent);
    const all = [...cookies, ...more.headers.getSetCookie()];
    expect(all.length).toBeGreaterThan(1);
    for (const line of all) {
      expect(line).toMatch(/^__Host-platform[.-]/);
      for (const attribute of ['Secure', 'HttpOnly', 'SameSite=Lax', 'Path=/']) expect(line).toContain(attribute);
      expect(line).not.toMatch(/Domain=/i);
    }
    expect(await identity.currentUser(new Headers({ cookie: sent }))).toMatchObject({ email });
  } finally {
    await identity.close();
    await store.close();
    await rm(folder, { recursive: true });
  }
});
