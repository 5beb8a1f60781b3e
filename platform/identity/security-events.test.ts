import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { password, TestInstallation } from './test-installation.ts';

describe('the log is told', () => {
  let place: TestInstallation;

  beforeEach(async () => {
    place = await TestInstallation.start();
  });

  afterEach(() => place.remove());

  test('ASVS-16.3.1, ASVS-16.2.5: who came in and went, and what was tried, by the id of the account and without a word of it', async () => {
    const account = await place.newUser();
    const browser = place.browser();
    await browser.signIn('inkoper@gemeente.example', 'een verkeerd wachtwoord');
    await browser.signIn('onbekend@gemeente.example', 'een verkeerd wachtwoord');
    await browser.signIn();
    await browser.ask('/auth/change-password', { currentPassword: password, newPassword: 'een heel ander geheim' });
    await browser.ask('/auth/sign-out', {});
    const way = '/sign-in/email';
    expect(place.told).toEqual([
      { what: 'sign-in-refused', way, code: 'INVALID_EMAIL_OR_PASSWORD' },
      { what: 'sign-in-refused', way, code: 'INVALID_EMAIL_OR_PASSWORD' },
      { what: 'signed-in', account, way },
      { what: 'password-changed', account, way: '/change-password' },
      { what: 'signed-out', account, way: '/sign-out' },
    ]);
    expect(JSON.stringify(place.told)).not.toMatch(/gemeente\.example|geheim|wachtwoord|Voorbeeld/);
  });

  test('ASVS-16.3.1: what an administrator does to an account', async () => {
    const account = await place.newUser();
    await place.identity.setSuspended(account, true);
    await place.browser().signIn();
    await place.identity.setSuspended(account, false);
    await place.identity.removeSecondFactors(account);
    await place.identity.setSuspended('nobody', true);
    await place.identity.eraseUser(account);
    expect(place.told.map(({ what, code }) => code ?? what)).toEqual([
      'account-suspended',
      'ACCOUNT_SUSPENDED',
      'account-resumed',
      'factors-removed',
      'account-erased',
    ]);
  });
});
