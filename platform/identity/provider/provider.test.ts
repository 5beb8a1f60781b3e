import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { unwrap } from '#platform/kernel/result.ts';
import { listMails } from '#platform/mail/outbox.ts';
import { type PrivatePostgres, startPostgres } from '#platform/store/testing/private-postgres.ts';
import { SecurityKey } from '../security-key.ts';
import { type Browser, codeOf, password } from '../test-installation.ts';
import { signInCode } from '../testing/authenticator-app.ts';
import { goThere, type Somebody } from '../testing/identity-provider.ts';
import { anna, ProviderScene } from '../testing/provider-scene.ts';

let scene: ProviderScene;
let postgres: PrivatePostgres;

beforeAll(async () => {
  postgres = await startPostgres();
}, 60_000);

afterAll(() => postgres[Symbol.asyncDispose]());

const stores = {
  SQLite: () => ProviderScene.open(),
  PostgreSQL: () => ProviderScene.open(() => postgres.newSchema()),
} as const;

describe.each(['SQLite', 'PostgreSQL'] as const)('with accounts in %s', (kind) => {
  beforeEach(async () => {
    scene = await stores[kind]();
  });

  afterEach(() => scene.close());

  describe('who may come in', () => {
    test('somebody who was entered, by the address that the provider verified; afterwards by his subject, whatever his address', async () => {
      await scene.begin();
      scene.awaited.set('anna@school.example', { userId: 'anna', name: 'Anna Voorbeeld', language: 'nl' });
      scene.provider.people.set('a-1', anna);
      const browser = scene.place.browser();
      expect(await scene.signInAt('a-1', browser)).toBe('/');
      expect(await browser.me()).toMatchObject({
        userId: 'anna',
        name: 'Anna Voorbeeld',
        email: 'anna@school.example',
      });
      expect(scene.arrived).toEqual(['anna']);
      const other = await scene.place.newUser('bram@school.example');
      expect(await scene.place.identity.provider?.boundAmong(['anna', other])).toEqual(new Set(['anna']));
      scene.provider.people.set('a-1', { email: 'getrouwd@elders.example', email_verified: false });
      expect(await scene.signInAt('a-1')).toBe('/');
      expect(scene.place.told.filter(({ what }) => what === 'signed-in')).toHaveLength(2);
    });

    test('ASVS-6.8.1, ASVS-10.5.2: an account is a subject of this issuer; another subject with the same address is somebody else', async () => {
      await scene.begin();
      const userId = await scene.place.newUser('anna@school.example');
      scene.provider.people.set('a-1', anna);
      expect(await scene.signInAt('a-1')).toBe('/');
      scene.provider.people.set('b-2', anna);
      expect(await scene.signInAt('b-2')).toBe('/sign-in#provider-other-person');
      // The old link goes by hand, and what was open by it is over.
      const browser = scene.place.browser();
      await scene.signInAt('a-1', browser);
      unwrap((await scene.place.identity.provider?.unbind(userId)) ?? { ok: false, error: { code: 'no provider' } });
      expect(await browser.me()).toBeNull();
      expect(await scene.signInAt('b-2')).toBe('/');
    });

    test('nobody else: no stranger, nobody who was closed, left or forgotten', async () => {
      await scene.begin();
      scene.provider.people.set('a-1', anna);
      expect(await scene.signInAt('a-1')).toBe('/sign-in#provider-stranger');
      const userId = await scene.place.newUser('anna@school.example');
      expect(await scene.signInAt('a-1')).toBe('/');
      scene.standings.set(userId, 'none');
      expect(await scene.signInAt('a-1')).toBe('/sign-in#provider-stranger');
      scene.standings.clear();
      unwrap(await scene.place.identity.setSuspended(userId, true));
      expect(await scene.signInAt('a-1')).toBe('/sign-in#account-suspended');
      unwrap(await scene.place.identity.setSuspended(userId, false));
      unwrap(await scene.place.identity.eraseUser(userId));
      expect(await scene.signInAt('a-1')).toBe('/sign-in#provider-stranger');
      const refused = scene.place.told.filter(({ what }) => what === 'sign-in-refused').map(({ code }) => code);
      expect(refused).toEqual(['provider-stranger', 'provider-stranger', 'account-suspended', 'provider-stranger']);
    });

    test.each<[string, Somebody]>([
      ['that was not verified', { email: 'anna@school.example', email_verified: false }],
      ['of which it is not said whether it was verified', { email: 'anna@school.example' }],
      ['that is none', { email: 'anna@school.example, x@evil.example', email_verified: true }],
      ['that looks like another', { email: 'anna@\u212Aschool.example', email_verified: true }],
      ['that is missing', {}],
    ])('nobody takes over an account by an address %s', async (_, somebody) => {
      await scene.begin();
      await scene.place.newUser('anna@school.example');
      scene.awaited.set('anna@kschool.example', { userId: 'k', name: 'K', language: 'nl' });
      scene.provider.people.set('mallory', somebody);
      expect(await scene.signInAt('mallory')).toBe('/sign-in#provider-address');
    });

    test('an organisation may stand for its own addresses; those of others are strangers, and a plain no stays one', async () => {
      await scene.begin({ domains: ['school.example'], vouched: true });
      await scene.place.newUser('anna@school.example');
      await scene.place.newUser('gast@elders.example');
      scene.provider.people.set('a-1', { email: 'Anna@School.example' });
      scene.provider.people.set('gast', { email: 'gast@elders.example', email_verified: true });
      scene.provider.people.set('buren', { email: 'anna@sub.school.example', email_verified: true });
      scene.provider.people.set('nee', { email: 'anna@school.example', email_verified: false });
      expect(await scene.signInAt('nee')).toBe('/sign-in#provider-address');
      expect(await scene.signInAt('gast')).toBe('/sign-in#provider-stranger');
      expect(await scene.signInAt('buren')).toBe('/sign-in#provider-stranger');
      expect(await scene.signInAt('a-1')).toBe('/');
    });

    test('an administrator is not recognised by an address; he binds his account himself, while he is signed in', async () => {
      await scene.begin();
      const userId = await scene.place.newUser('anna@school.example');
      scene.standings.set(userId, 'administrator');
      scene.awaited.set('nieuw@school.example', { userId: 'nieuw', name: 'Nieuw', language: 'nl' });
      scene.standings.set('nieuw', 'administrator');
      scene.provider.people.set('a-1', anna);
      scene.provider.people.set('n-1', { email: 'nieuw@school.example', email_verified: true });
      expect(await scene.signInAt('a-1')).toBe('/sign-in#provider-administrator');
      expect(await scene.signInAt('n-1')).toBe('/sign-in#provider-administrator');
      expect(scene.arrived).toEqual([]);

      const browser = scene.place.browser();
      await browser.signIn('anna@school.example');
      // Without a second factor nothing may be bound.
      expect(await codeOf(await browser.ask('/auth/provider/start', { bind: true }))).toBe('provider-sign-in-first');
    });
  });

  describe('binding an account by hand', () => {
    /** Signed in with a second factor: by the provider, as somebody who was bound before. */
    async function signedIn(login: string, email: string): Promise<Browser> {
      await scene.place.newUser(email);
      scene.provider.people.set(login, { email, email_verified: true, amr: ['mfa'] });
      const browser = scene.place.browser();
      expect(await scene.signInAt(login, browser)).toBe('/');
      return browser;
    }

    test('works for who began it, and takes nobody else’s subject', async () => {
      await scene.begin();
      const anna1 = await signedIn('a-1', 'anna@school.example');
      const bram = await signedIn('b-1', 'bram@school.example');
      expect(await (await bram.ask('/auth/provider')).json()).toEqual({ name: 'Voorbeeldcollege', bound: true });
      // Anna tries to bind the subject of Bram, and a second subject of her own.
      expect(await scene.comeBack(anna1, await goThere(await scene.pressed(anna1, { bind: true }), 'b-1'))).toBe(
        '/account#provider-other-person',
      );
      scene.provider.people.set('a-2', anna);
      expect(await scene.comeBack(anna1, await goThere(await scene.pressed(anna1, { bind: true }), 'a-2'))).toBe(
        '/account#provider-other-person',
      );
      expect(await scene.comeBack(anna1, await goThere(await scene.pressed(anna1, { bind: true }), 'a-1'))).toBe(
        '/account#provider-bound',
      );
    });

    test('a link to come back by, given to somebody who is signed in, binds nothing of his', async () => {
      await scene.begin();
      const bram = await signedIn('b-1', 'bram@school.example');
      const mallory = await signedIn('m-1', 'mallory@school.example');
      scene.provider.people.set('m-2', { email: 'm2@school.example', email_verified: true });
      const back = await goThere(await scene.pressed(mallory, { bind: true }), 'm-2');
      expect(await scene.comeBack(bram, back)).toBe('/sign-in#provider-begin-again');
      // Also with the cookie of who began.
      for (const [name, value] of mallory.cookies) if (name.endsWith('.provider')) bram.cookies.set(name, value);
      expect(await scene.comeBack(bram, back)).toBe('/account#provider-begin-again');
    });
  });

  describe('the second factor', () => {
    test('ASVS-6.8.4: counts when the provider says that it asked for it', async () => {
      await scene.begin({ secondFactor: { amr: [], acr: ['urn:strong'] } });
      await scene.place.newUser('anna@school.example');
      scene.provider.people.set('a-1', { ...anna, amr: ['mfa'] });
      const weak = scene.place.browser();
      await scene.signInAt('a-1', weak);
      expect(await weak.me()).toMatchObject({ secondFactorMissing: true });
      scene.provider.bend = (claims) => ({ ...claims, acr: 'urn:strong' });
      const strong = scene.place.browser();
      await scene.signInAt('a-1', strong);
      expect(await strong.me()).toMatchObject({ secondFactorMissing: false });
      // It is of that session alone.
      expect(await weak.me()).toMatchObject({ secondFactorMissing: true });
    });

    test('is asked for here otherwise: the code of the app before there is a session', async () => {
      await scene.begin();
      await scene.place.newUser('anna@school.example');
      const first = scene.place.browser();
      await first.signIn('anna@school.example');
      const { totpURI } = z
        .object({ totpURI: z.string() })
        .parse(await (await first.ask('/auth/two-factor/enable', { password })).json());
      await first.ask('/auth/two-factor/verify-totp', { code: await signInCode(totpURI) });
      scene.provider.people.set('a-1', { ...anna, amr: ['pwd'] });
      const browser = scene.place.browser();
      expect(await scene.signInAt('a-1', browser)).toBe('/sign-in#code');
      expect(await browser.me()).toBeNull();
      await browser.ask('/auth/two-factor/verify-totp', { code: await signInCode(totpURI, 1) });
      expect(await browser.me()).toMatchObject({ email: 'anna@school.example', secondFactorMissing: false });
      scene.provider.people.set('a-1', { ...anna, amr: ['pwd', 'mfa'] });
      expect(await scene.signInAt('a-1')).toBe('/');
    });

    test('a passkey is not got round', async () => {
      await scene.begin();
      await scene.place.newUser('anna@school.example');
      const first = scene.place.browser();
      await first.signIn('anna@school.example');
      const key = new SecurityKey(scene.place.url);
      const { challenge } = z
        .object({ challenge: z.string() })
        .parse(await (await first.ask('/auth/passkey/generate-register-options')).json());
      const added = await first.ask('/auth/passkey/verify-registration', { response: key.register(challenge) });
      expect(added.status).toBe(200);
      scene.provider.people.set('a-1', anna);
      const browser = scene.place.browser();
      expect(await scene.signInAt('a-1', browser)).toBe('/sign-in#passkey-required');
      expect(await browser.me()).toBeNull();
      scene.provider.people.set('a-1', { ...anna, amr: ['mfa'] });
      expect(await scene.signInAt('a-1', browser)).toBe('/');
    });

    test('who has no password here gets none by mail: his mailbox is not his second factor', async () => {
      await scene.begin();
      scene.awaited.set('anna@school.example', { userId: 'anna', name: 'Anna Voorbeeld', language: 'nl' });
      scene.provider.people.set('a-1', anna);
      const browser = scene.place.browser();
      await scene.signInAt('a-1', browser);
      await browser.ask('/auth/request-password-reset', { email: 'anna@school.example' });
      const [mail] = await listMails(scene.place.store.entries);
      expect(mail?.text).toContain('U hebt hier geen wachtwoord');
      expect(mail?.text).not.toContain('#');
      const changed = await browser.ask('/auth/change-password', { currentPassword: 'x', newPassword: password });
      expect(await codeOf(changed)).toBe('credential-account-not-found');
    });
  });

  describe('a provider that is away or set up wrongly', () => {
    test('is said in one sentence, and passwords go on working', async () => {
      await scene.begin();
      await scene.place.newUser('anna@school.example');
      scene.provider.away = true;
      const browser = scene.place.browser();
      const answer = await browser.ask('/auth/provider/start', {});
      expect([answer.status, await codeOf(answer)]).toEqual([503, 'provider-away']);
      expect(await scene.check()).toBe('provider-away');
      expect((await browser.signIn('anna@school.example')).status).toBe(200);
      // As soon as it is back it works, without a new start of ours.
      scene.provider.away = false;
      scene.provider.people.set('a-1', anna);
      expect(await scene.signInAt('a-1')).toBe('/');
      expect(await scene.check()).toBe('good');
      // Away in the middle.
      const other = scene.place.browser();
      const back = await goThere(await scene.pressed(other), 'a-1');
      scene.provider.away = true;
      expect(await scene.comeBack(other, back)).toBe('/sign-in#provider-away');
    });

    test('ASVS-10.5.3: another issuer than that of the settings, no provider at all, another secret, another clock', async () => {
      await scene.begin({ issuer: new URL(`${scene.provider.issuer}/other`) });
      expect(await scene.check()).toBe('provider-incomplete');
      await scene.begin({ issuer: new URL(scene.provider.issuer.replace('127.0.0.1', 'localhost')) });
      expect(await scene.check()).toBe('provider-issuer');
      const answer = await scene.place.browser().ask('/auth/provider/start', {});
      expect(await codeOf(answer)).toBe('provider-settings');
      await scene.begin({ clientSecret: 'van vorig jaar' });
      expect(await scene.check()).toBe('provider-client');
      scene.provider.people.set('a-1', anna);
      expect(await scene.signInAt('a-1')).toBe('/sign-in#provider-settings');
      await scene.begin();
      scene.provider.clockAhead = 3600;
      expect(await scene.check()).toBe('provider-clock');
    });

    test('gives what it knows in a second answer as well', async () => {
      scene.provider.claimsInToken = false;
      await scene.begin();
      await scene.place.newUser('anna@school.example');
      scene.provider.people.set('a-1', anna);
      expect(await scene.signInAt('a-1')).toBe('/');
    });

    test('is asked by our own pages only', async () => {
      await scene.begin();
      const answer = await fetch(`${scene.place.url}/auth/provider/start`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: 'https://evil.example' },
        body: '{}',
      });
      expect(answer.status).toBe(403);
    });
  });
});
