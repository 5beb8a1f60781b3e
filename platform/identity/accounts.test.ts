import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { unwrap } from '#platform/kernel/result.ts';
import { listMails } from '#platform/mail/outbox.ts';
import { openIdentity } from './identity.ts';
import { codeOf, password, TestInstallation } from './test-installation.ts';

let place: TestInstallation;

beforeEach(async () => {
  place = await TestInstallation.start();
});

afterEach(() => place.remove());

describe('the first run', () => {
  test('of two who want to be the first administrator at once, one is', async () => {
    const organisation = (await place.newAuthority()).id;
    expect(await place.identity.firstRun()).toBe(true);
    const account = { name: 'Beheerder', password, organisation, title: 'beheerder' };
    const tries = await Promise.all([
      place.identity.createFirstAdministrator({ ...account, email: 'een@gemeente.example' }),
      place.identity.createFirstAdministrator({ ...account, email: 'twee@gemeente.example' }),
    ]);
    expect(tries.filter(({ ok }) => ok)).toHaveLength(1);
    expect(tries.find(({ ok }) => !ok)).toMatchObject({ error: { code: 'already-set-up' } });
    expect(await place.identity.firstRun()).toBe(false);
    expect(await place.identity.listUsers(organisation)).toMatchObject([{ administrator: true }]);
    const late = await place.identity.createFirstAdministrator({ ...account, email: 'drie@gemeente.example' });
    expect(late).toMatchObject({ error: { code: 'already-set-up' } });
    expect((await place.browser().signIn('drie@gemeente.example')).status).toBe(401);
  });
});

describe('accounts and organisations', () => {
  test('what cannot be is refused by name', async () => {
    const organisation = (await place.newAuthority()).id;
    const good = { email: 'a@gemeente.example', name: 'A', password, organisation };
    const refusal = async (more: object) => {
      const result = await place.identity.createUser({ ...good, ...more });
      return result.ok ? 'made' : result.error.code;
    };
    expect(await refusal({ email: 'geen adres' })).toBe('address-invalid');
    expect(await refusal({ name: 'Twee\nregels' })).toBe('name-invalid');
    expect(await refusal({ password: 'kort' })).toBe('password-too-short');
    expect(await refusal({ password: 'ababababababab' })).toBe('password-too-easy');
    expect(await refusal({ password: 'A@gemeente.example' })).toBe('password-too-easy');
    expect(await refusal({ organisation: 'nergens' })).toBe('organisation-unknown');
    expect(await refusal({})).toBe('made');
    expect(await refusal({ email: 'A@Gemeente.Example' })).toBe('address-taken');
  });

  test('an account without a password has none, until its owner sets one by mail', async () => {
    const organisation = (await place.newAuthority()).id;
    unwrap(await place.identity.createUser({ email: 'nieuw@gemeente.example', name: 'Nieuw', organisation }));
    const browser = place.browser();
    for (const secret of ['', 'undefined', 'null', password])
      expect([400, 401]).toContain((await browser.signIn('nieuw@gemeente.example', secret)).status);
    await browser.ask('/auth/request-password-reset', { email: 'nieuw@gemeente.example' });
    const token = /#([\w-]+)/.exec((await listMails(place.store.entries))[0]?.text ?? '')?.[1] ?? '';
    expect((await browser.ask('/auth/reset-password', { token, newPassword: password })).status).toBe(200);
    expect((await browser.signIn('nieuw@gemeente.example')).status).toBe(200);
  });

  test('a trade register number belongs to one organisation of a kind', async () => {
    await place.newAuthority();
    const again = { kind: 'authority', name: 'Andere', tradeRegister: '00000001' } as const;
    expect(await place.identity.createOrganisation(again)).toMatchObject({ error: { code: 'organisation-exists' } });
    expect((await place.identity.createOrganisation({ ...again, kind: 'operator' })).ok).toBe(true);
    expect(await place.identity.createOrganisation({ ...again, tradeRegister: '<b>' })).toMatchObject({
      error: { code: 'trade-register-invalid' },
    });
  });

  test('an account that a crash left without profile cannot be entered, and is replaced when made again', async () => {
    const organisation = (await place.newAuthority()).id;
    const halted = { email: 'half@gemeente.example', name: 'Half', password, organisation };
    const failing = openIdentity({
      place: place.place,
      store: {
        ...place.store,
        entries: place.store.entries,
        transact: () => Promise.reject(new Error('the power failed')),
      },
      secretFile: join(place.folder, 'secret'),
      baseUrl: place.url,
      appName: 'x',
    });
    await expect((await failing).createUser(halted)).rejects.toThrow('the power failed');
    await (await failing).close();
    const refused = await place.browser().signIn('half@gemeente.example');
    expect([refused.status, await codeOf(refused)]).toEqual([403, 'account-suspended']);
    expect((await place.identity.createUser(halted)).ok).toBe(true);
    expect((await place.browser().signIn('half@gemeente.example')).status).toBe(200);
  });

  test('ASVS-7.4.2: a suspended account is out at once and stays out until it is opened again', async () => {
    const userId = await place.newUser();
    const browser = place.browser();
    await browser.signIn();
    unwrap(await place.identity.setSuspended(userId, true));
    expect(await browser.me()).toBeNull();
    expect(await codeOf(await browser.signIn())).toBe('account-suspended');
    unwrap(await place.identity.setSuspended(userId, false));
    expect((await browser.signIn()).status).toBe(200);
  });

  test('who asks to be forgotten leaves an id and nothing else', async () => {
    const userId = await place.newUser();
    const browser = place.browser();
    await browser.signIn();
    expect((await place.identity.people([userId, 'nobody'])).get(userId)).toEqual({
      name: 'Inkoper Voorbeeld',
      erased: false,
    });
    unwrap(await place.identity.eraseUser(userId));
    expect(await browser.me()).toBeNull();
    expect(await place.identity.people([userId])).toEqual(new Map([[userId, { name: '', erased: true }]]));
    expect(await place.identity.addressOf(userId)).toBeUndefined();
    const [organisation] = await place.identity.organisations();
    expect(await place.identity.listUsers(organisation?.id ?? '')).toEqual([]);
    expect((await browser.signIn()).status).toBe(401);
    expect(await place.identity.setSuspended(userId, false)).toMatchObject({ error: { code: 'account-unknown' } });
    for (const file of await readdir(place.folder)) {
      const bytes = await readFile(join(place.folder, file));
      expect([file, bytes.includes('inkoper@gemeente'), bytes.includes('Inkoper Voorbeeld')]).toEqual([
        file,
        false,
        false,
      ]);
    }
  });
});

describe('inviting a colleague', () => {
  const linkIn = async () => /#([\w-]{43})/.exec((await listMails(place.store.entries))[0]?.text ?? '')?.[1] ?? '';
  const asked = async () => ({
    email: 'collega@gemeente.example',
    organisation: (await place.newAuthority()).id,
    title: 'beoordelaar',
    language: 'nl' as const,
    inviter: 'Inkoper Voorbeeld',
  });

  test('ASVS-6.4.1: the link in the mail makes one account, in the organisation that invited', async () => {
    const invitation = await asked();
    unwrap(await place.identity.invite(invitation));
    const [mail] = await listMails(place.store.entries);
    expect(mail?.subject).toBe('Uitnodiging om samen te werken namens Gemeente Voorbeeld');
    expect(mail?.text).toContain('maandag 8 september 2025, 10.00 uur');
    const token = await linkIn();
    expect(mail?.text).toContain(`${place.url}/invitation#${token}`);
    expect(JSON.stringify(await place.store.entries.list('invitation'))).not.toContain(token);
    expect(unwrap(await place.identity.invitation(token))).toMatchObject({
      email: 'collega@gemeente.example',
      title: 'beoordelaar',
    });

    const accept = () => place.identity.acceptInvitation({ token, name: 'Collega Voorbeeld', password });
    const tries = await Promise.all([accept(), accept()]);
    expect(tries.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await accept()).toMatchObject({ error: { code: 'invitation-unknown' } });
    const [user] = await place.identity.listUsers(invitation.organisation);
    expect(user).toMatchObject({ name: 'Collega Voorbeeld', title: 'beoordelaar', administrator: false });
    expect((await place.browser().signIn('collega@gemeente.example')).status).toBe(200);
  });

  test('ASVS-6.4.1: a bad password does not use the link up; time does', async () => {
    unwrap(await place.identity.invite(await asked()));
    const token = await linkIn();
    const accept = (secret: string) => place.identity.acceptInvitation({ token, name: 'Collega', password: secret });
    expect(await accept('kort')).toMatchObject({ error: { code: 'password-too-short' } });
    place.now = place.now.add({ hours: 24 * 7 });
    expect(await accept(password)).toMatchObject({ error: { code: 'invitation-expired' } });
    place.now = place.now.subtract({ milliseconds: 1 });
    expect((await accept(password)).ok).toBe(true);
  });
});

describe('a demonstration', () => {
  test('one press makes you somebody else, without password or second factor', async () => {
    await place.restart(true);
    const organisation = (await place.newAuthority()).id;
    const roles = ['inkoper', 'beoordelaar'];
    for (const role of roles) {
      unwrap(
        await place.identity.createUser({
          userId: `demo-${role}`,
          email: `${role}@demo.example`,
          name: role,
          organisation,
        }),
      );
    }
    const browser = place.browser();
    for (const role of roles) {
      browser.keep(await place.identity.signInAs(`demo-${role}`));
      expect(await browser.me()).toMatchObject({ userId: `demo-${role}`, secondFactorMissing: false });
    }
    expect((await browser.ask('/auth/sign-in-as', { userId: 'demo-inkoper' })).status).toBe(404);
    expect((await place.browser().signIn('inkoper@demo.example', '')).status).toBe(401);
  });

  test('outside a demonstration nobody becomes anybody', async () => {
    const userId = await place.newUser();
    await expect(place.identity.signInAs(userId)).rejects.toThrow('for demonstrations only');
  });
});
