import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Browser, password, TestInstallation } from './test-installation.ts';

/** What a thief or a fixer of sessions tries. */

let place: TestInstallation;
let browser: Browser;

beforeEach(async () => {
  place = await TestInstallation.start();
  await place.newUser();
  browser = place.browser();
});

afterEach(() => place.remove());

const cookie = (of: Browser): string => of.cookies.get(place.identity.sessionCookie) ?? '';

describe('threat: outsider: a session', () => {
  test('ASVS-7.2.4, threat: planted session: that was planted before signing in is not the one afterwards, and opens nothing', async () => {
    const thief = place.browser();
    await thief.ask('/auth/get-session');
    thief.cookies.set(place.identity.sessionCookie, 'planted-token.planted-signature');
    browser.cookies.set(place.identity.sessionCookie, 'planted-token.planted-signature');
    expect((await browser.signIn()).status).toBe(200);
    expect(cookie(browser)).not.toContain('planted');
    expect(await thief.me()).toBeNull();
  });

  test('ASVS-7.2.4: of somebody who signs in again is a new one', async () => {
    await browser.signIn();
    const first = cookie(browser);
    await browser.signIn();
    expect(cookie(browser)).not.toBe(first);
  });

  test('ASVS-7.2.3, ASVS-11.5.1: is a long random text, never the same', async () => {
    const tokens = new Set<string>();
    for (let turn = 0; turn < 5; turn += 1) {
      const other = place.browser();
      await other.signIn();
      tokens.add(decodeURIComponent(cookie(other)).split('.')[0] ?? '');
    }
    expect(tokens.size).toBe(5);
    for (const token of tokens) expect(token).toMatch(/^[\w-]{22,}$/);
  });

  test('ASVS-7.4.1: that was signed out of is over on the server, whoever kept its cookie', async () => {
    await browser.signIn();
    const thief = place.browser();
    thief.cookies.set(place.identity.sessionCookie, cookie(browser));
    expect(await thief.me()).not.toBeNull();
    await browser.ask('/auth/sign-out', {});
    expect(await thief.me()).toBeNull();
    expect((await thief.ask('/auth/list-sessions')).status).toBe(401);
  });

  test('ASVS-6.2.2, ASVS-6.2.3, ASVS-7.4.3: ends everywhere else when the password is changed, which takes the old password', async () => {
    await browser.signIn();
    const elsewhere = place.browser();
    await elsewhere.signIn();
    const newPassword = 'een heel ander wachtwoord';
    const wrong = await browser.ask('/auth/change-password', { currentPassword: 'niet het oude zelf', newPassword });
    expect(wrong.status).toBe(400);
    expect(await elsewhere.me()).not.toBeNull();
    expect((await browser.ask('/auth/change-password', { currentPassword: password, newPassword })).status).toBe(200);
    expect(await elsewhere.me()).toBeNull();
    expect(await browser.me()).not.toBeNull();
    expect((await place.browser().signIn()).status).toBe(401);
  });

  test('ASVS-7.5.2: is seen in a list and can be ended from another one', async () => {
    await browser.signIn();
    const elsewhere = place.browser();
    await elsewhere.signIn();
    const sessions = (await (await browser.ask('/auth/list-sessions')).json()) as unknown[];
    expect(sessions).toHaveLength(2);
    expect((await browser.ask('/auth/revoke-other-sessions', {})).status).toBe(200);
    expect(await elsewhere.me()).toBeNull();
    expect(await browser.me()).not.toBeNull();
  });

  test('ASVS-6.2.8, ASVS-6.2.9: opens for the password exactly as it was set, of up to 128 characters', async () => {
    const long = `Één lange zin ${'x'.repeat(100)}`;
    await browser.signIn();
    await browser.ask('/auth/change-password', { currentPassword: password, newPassword: long });
    for (const near of [long.toLowerCase(), long.slice(0, 72), ` ${long}`, `${long} `]) {
      expect((await place.browser().signIn('inkoper@gemeente.example', near)).status).toBe(401);
    }
    expect((await place.browser().signIn('inkoper@gemeente.example', long)).status).toBe(200);
  });

  test('ASVS-6.2.1: a password of eleven characters is refused wherever one is set', async () => {
    await browser.signIn();
    const short = await browser.ask('/auth/change-password', { currentPassword: password, newPassword: 'elf tekens!' });
    expect(short.status).toBe(400);
  });
});

describe('ASVS-3.5.1, threat: outsider: another website', () => {
  test.each(['/auth/sign-out', '/auth/change-password', '/auth/two-factor/disable', '/auth/sign-in/email'])(
    'cannot make a browser ask for %s',
    async (path) => {
      await browser.signIn();
      for (const headers of [{ 'sec-fetch-site': 'cross-site' }, { origin: 'https://evil.example' }]) {
        const response = await fetch(`${place.url}${path}`, {
          method: 'POST',
          body: '{}',
          headers: {
            ...headers,
            cookie: `${place.identity.sessionCookie}=${cookie(browser)}`,
            'content-type': 'text/plain',
          },
        });
        expect(response.status).toBe(403);
      }
      expect(await browser.me()).not.toBeNull();
    },
  );
});
