import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createOTP } from '@better-auth/utils/otp';
import { type Browser, expect, type Page } from '@playwright/test';
import { mailServer } from '#platform/mail/testing/mail-server.ts';
import { startServer } from './server.ts';

/** A live server of Paraat in an empty folder, in a process of its own, with a mail server that takes what it sends. */
export interface LiveParaat {
  /** A new browser, of nobody yet. */
  open(): Promise<Page>;
  /** The link of the invitation in the last mail to this address. */
  invitationOf(address: string): Promise<string>;
  /** Addresses that the mail server refuses, with the code it does so by. */
  readonly refuses: Map<string, number>;
  stop(): Promise<void>;
}

export async function liveParaat(browser: Browser): Promise<LiveParaat> {
  const data = await mkdtemp(join(tmpdir(), 'paraat-set-up-'));
  const mails = await mailServer();
  const env = { SMTP_URL: `smtp://127.0.0.1:${mails.port}`, MAIL_FROM: 'Paraat <paraat@college.example>' };
  const server = await startServer(['--live', '--data', data], { program: 'callout/server/main.ts', env });
  return {
    async open() {
      const context = await browser.newContext({ baseURL: server.url, viewport: { width: 1280, height: 900 } });
      context.setDefaultTimeout(20_000);
      return context.newPage();
    },
    async invitationOf(address) {
      const link = () => {
        const mail = mails.arrived.filter(({ to }) => to.includes(address)).at(-1);
        return /\/invitation#\S+/.exec(mail?.email.text ?? '')?.[0] ?? '';
      };
      await expect.poll(link, { timeout: 60_000 }).not.toBe('');
      return link();
    },
    refuses: mails.refuses,
    async stop() {
      await server.stop();
      await mails.close();
      await rm(data, { recursive: true, force: true });
    },
  };
}

/** Sets up an authenticator app on the page of the account, as whoever typed its key over. */
export async function secure(page: Page, password: string): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Authenticator-app' })).toBeVisible();
  await page.getByLabel('Uw wachtwoord', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Stel de app in' }).click();
  const key = ((await page.locator('.account-secret').textContent()) ?? '').replaceAll(' ', '');
  await page.getByLabel('Code uit uw app').fill(await createOTP(decoded(key)).totp());
  await page.getByRole('button', { name: 'Bevestig de app' }).click();
  await page.getByRole('link', { name: 'Verder' }).click();
}

/** The secret that an app makes of a key in base32 (RFC 4648). */
function decoded(key: string): string {
  const bits = [...key].map((one) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(one).toString(2).padStart(5, '0'));
  const bytes = Uint8Array.from(bits.join('').match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2));
  return new TextDecoder().decode(bytes);
}
