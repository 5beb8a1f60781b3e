import type { Page } from '@playwright/test';
import type { Language } from '#platform/kernel/language.ts';
import { expect, setUpPhone, test } from '../testing/paraat.ts';
import { complaintsOf, faultsOf } from '../testing/quality.ts';

test.describe.configure({ mode: 'serial' });
test.setTimeout(420_000);

async function faultsAt(page: Page, address: string, language: Language = 'nl'): Promise<string[]> {
  await page.addInitScript((chosen) => localStorage.setItem('language', chosen), language);
  const complaints = complaintsOf(page);
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
  await expect(page.locator('.ui-loading')).toHaveCount(0);
  const found = [...(await faultsOf(page, language)), ...complaints.splice(0)];
  return found.map((fault) => `${address} ${language}: ${fault}`);
}

async function raise(desk: Page, mode: 'real' | 'drill'): Promise<string> {
  const call = crypto.randomUUID();
  const audience = { kind: 'all-available' };
  const data = { mode, location: 'koksschool', nature: 'Brand', place: '2.14', audience };
  // Refused while nobody is here yet: the phones of the simulation come one by one.
  const raised = async (): Promise<boolean> => (await desk.request.put(`/v1/calls/${call}`, { data })).ok();
  await expect.poll(raised, { timeout: 180_000 }).toBe(true);
  return `/calls/${call}`;
}

test('pages of the reception have no fault, in three languages', async ({ paraat }) => {
  const desk = await paraat.open('centrale-post');
  const faults: string[] = [];
  for (const address of ['/reception', '/calls', '/wall', '/kiosk', '/kiosk/koksschool', '/no-such-page'])
    faults.push(...(await faultsAt(desk, address)));
  for (const language of ['fr', 'en'] as const) faults.push(...(await faultsAt(desk, '/reception', language)));
  expect(faults).toEqual([]);
});

test('whoever is not signed in finds a page without a fault', async ({ paraat }) => {
  const visitor = await paraat.open(undefined);
  expect([...(await faultsAt(visitor, '/sign-in')), ...(await faultsAt(visitor, '/phone'))]).toEqual([]);
});

test('a drill and a real call have no fault while they run and afterwards', async ({ paraat }) => {
  const desk = await paraat.open('receptie-koksschool');
  const faults: string[] = [];
  for (const mode of ['drill', 'real'] as const) {
    const address = await raise(desk, mode);
    faults.push(...(await faultsAt(desk, address)));
    expect((await desk.request.post(`/v1${address}/all-clear`, { data: { text: 'Veilig' } })).ok()).toBe(true);
    faults.push(...(await faultsAt(desk, address)));
    // Phones of the next scenes are at rest.
    expect((await desk.request.post(`/v1${address}/closing`, { data: {} })).ok()).toBe(true);
  }
  expect(faults).toEqual([]);
});

test('the phone has no fault in its wizard, at rest and during an alarm', async ({ paraat }) => {
  const phone = await paraat.phone('bhv-001');
  const faults = await faultsAt(phone, '/phone');
  await setUpPhone(phone);
  faults.push(...(await faultsOf(phone, 'nl')));
  const desk = await paraat.open('receptie-koksschool');
  const address = await raise(desk, 'drill');
  await expect(phone.getByRole('alertdialog', { name: 'Brand' })).toContainText('2.14');
  await expect(phone.getByText('OEFENING').first()).toBeVisible();
  faults.push(...(await faultsOf(phone, 'nl')));
  await phone.getByRole('button', { name: 'Gelezen, ik kom' }).click();
  await expect(phone.getByText('De receptie ziet dit.')).toBeVisible();
  faults.push(...(await faultsOf(phone, 'nl')));
  await desk.request.post(`/v1${address}/all-clear`, { data: { text: 'Veilig' } });
  expect(faults).toEqual([]);
});

test('a page that loses the server says at once what that means and what to use instead', async ({ paraat }) => {
  const desk = await paraat.open('receptie-koksschool');
  await desk.goto('/reception');
  await expect(desk.getByRole('button', { name: /BHV oproepen/ })).toBeVisible();
  await desk.context().setOffline(true);
  await expect(desk.getByRole('alert').filter({ hasText: 'Geen verbinding met de server' })).toContainText('112');
  await desk.context().setOffline(false);
  await expect(desk.getByText('Geen verbinding met de server')).toBeHidden();
});

test('without a connection the app starts from the phone, and says that it warns nobody', async ({ paraat }) => {
  const phone = await paraat.phone('bhv-002');
  await setUpPhone(phone);
  await phone.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await phone.context().setOffline(true);
  await phone.reload();
  await expect(phone.getByText(/Deze telefoon waarschuwt u NIET/).first()).toBeVisible();
  await phone.context().setOffline(false);
});
