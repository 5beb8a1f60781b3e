import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listMails } from '#platform/mail/outbox.ts';
import { checkPassword } from './password.ts';
import { codeOf, password, TestInstallation } from './test-installation.ts';

const about = { name: 'Gerarda Voorbeeld', email: 'g.voorbeeld@almelo.example' };

async function verdict(wanted: string, leaked?: string): Promise<string> {
  const checked = await checkPassword(wanted, about, leaked);
  return checked.ok ? 'good' : checked.error.code;
}

describe('a password', () => {
  test.each(['123456qwerty', '1QAZ2WSX3EDC', 'qwerty123456!!'])(
    'ASVS-6.2.4: that everybody knows is refused: %s',
    async (common) => {
      expect(await verdict(common)).toBe('password-leaked');
    },
  );

  test.each(['leidraad2026!', 'Gerarda-2026-!', 'Wachtwoord123', 'welkom-almelo-1', 'voorbeeld.gerarda'])(
    'ASVS-6.1.2, ASVS-6.2.11: made of words that belong here is refused: %s',
    async (guess) => {
      expect(await verdict(guess)).toBe('password-too-easy');
    },
  );

  test('ASVS-6.2.5: that is long is free to hold such words, and anything else', async () => {
    expect(await verdict('Gerarda fietst graag naar zee')).toBe('good');
    expect(await verdict('mijn wachtwoord is een lange zin')).toBe('good');
    expect(await verdict('7482-9471-2231')).toBe('good');
    expect(await verdict('ключ от старого шкафа')).toBe('good');
  });

  test('ASVS-6.2.12: that leaked elsewhere is refused, by a copy of the list on this machine', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'leaked-'));
    try {
      const hash = createHash('sha1').update('paarse olifant op zolder').digest('hex').toUpperCase();
      const lines = [`${'0'.repeat(35)}:3`, `${hash.slice(5)}:17`, `${'F'.repeat(35)}:1`];
      await writeFile(join(folder, `${hash.slice(0, 5)}.txt`), lines.join('\r\n'));
      expect(await verdict('paarse olifant op zolder', folder)).toBe('password-leaked');
      expect(await verdict('Paarse olifant op zolder', folder)).toBe('good');
      expect(await verdict('paarse olifant op zolder')).toBe('good');
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe('is looked at wherever one is chosen', () => {
  let place: TestInstallation;

  beforeEach(async () => {
    place = await TestInstallation.start();
    const leaked = join(place.folder, 'leaked');
    await mkdir(leaked);
    const hash = createHash('sha1').update('paarse olifant op zolder').digest('hex').toUpperCase();
    await writeFile(join(leaked, `${hash.slice(0, 5)}.txt`), `${hash.slice(5)}:1`);
  });

  afterEach(() => place.remove());

  test('ASVS-6.2.12: a new account', async () => {
    const { id } = await place.newAuthority();
    const account = { email: 'a@b.example', name: 'Inkoper', organisation: id, title: 'inkoper' };
    const made = await place.identity.createUser({ ...account, password: 'paarse olifant op zolder' });
    expect(made).toMatchObject({ ok: false, error: { code: 'password-leaked' } });
  });

  test('ASVS-6.2.12: a change, after which the old one still is what it was', async () => {
    await place.newUser();
    const browser = place.browser();
    await browser.signIn();
    for (const [newPassword, code] of [
      ['paarse olifant op zolder', 'password-leaked'],
      ['inkoper-gemeente', 'password-too-easy'],
    ] as const) {
      const answer = await browser.ask('/auth/change-password', { currentPassword: password, newPassword });
      expect([answer.status, await codeOf(answer)]).toEqual([400, code]);
    }
    expect((await place.browser().signIn()).status).toBe(200);
  });

  test('ASVS-6.2.12: a new one by mail; the link stays good for a better try', async () => {
    await place.newUser();
    const browser = place.browser();
    await browser.ask('/auth/request-password-reset', { email: 'inkoper@gemeente.example' });
    const [mail] = await listMails(place.store.entries);
    const token = /#(\S+)/.exec(mail?.text ?? '')?.[1];
    const easy = await browser.ask('/auth/reset-password', { token, newPassword: 'paarse olifant op zolder' });
    expect([easy.status, await codeOf(easy)]).toEqual([400, 'password-leaked']);
    const good = await browser.ask('/auth/reset-password', { token, newPassword: 'groene giraf in de kelder' });
    expect(good.status).toBe(200);
    expect((await browser.signIn('inkoper@gemeente.example', 'groene giraf in de kelder')).status).toBe(200);
  });
});
