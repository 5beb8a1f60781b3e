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

test('BHV-19: the header stands on one line on a desktop and a tablet; on a phone its menu opens, closes and leads with keys', async ({
  paraat,
}) => {
  const chief = await paraat.open('beheer');
  await chief.goto('/reception');
  const header = chief.getByRole('banner');
  await expect(header.getByRole('link', { name: 'Beheer', exact: true })).toBeVisible();
  for (const width of [1280, 1024, 900]) {
    await chief.setViewportSize({ width, height: 900 });
    await expect.poll(async () => (await header.boundingBox())?.height ?? 0).toBeLessThan(60);
  }
  await chief.setViewportSize({ width: 1280, height: 900 });
  for (const word of ['Gestion', 'Administration']) {
    await header.getByRole('button', { name: word === 'Gestion' ? 'Français' : 'English' }).click();
    await expect(header.getByRole('link', { name: word, exact: true })).toBeVisible();
    expect((await header.boundingBox())?.height).toBeLessThan(60);
  }
  await header.getByRole('button', { name: 'Français' }).click();
  await chief.setViewportSize({ width: 390, height: 844 });
  const menu = header.getByRole('button', { name: 'Menu' });
  const leads = header.getByRole('link', { name: 'Rapports' });
  await expect(leads).toBeHidden();
  await menu.focus();
  await chief.keyboard.press('Enter');
  await expect(leads).toBeVisible();
  await chief.keyboard.press('Tab');
  await chief.keyboard.press('Escape');
  await expect(leads).toBeHidden();
  await expect(menu).toBeFocused();
  await chief.keyboard.press('Enter');
  await leads.focus();
  await chief.keyboard.press('Enter');
  await expect(chief.getByRole('heading', { level: 1, name: 'Rapports' })).toBeVisible();
  await expect(leads).toBeHidden();
});

test('administration has no fault, part by part', async ({ paraat }) => {
  const chief = await paraat.open('beheer');
  const faults: string[] = [];
  const parts = [
    '',
    '/locations',
    '/locations/koksschool',
    '/places',
    '/people/new',
    '/people/import',
    '/certificates',
  ];
  parts.push('/groups', '/groups/bhv', '/skills', '/texts', '/texts/new', '/scenarios', '/officers', '/policy');
  for (const part of [...parts, '/talk', '/retention'])
    faults.push(...(await faultsAt(chief, `/administration${part}`)));
  for (const address of ['/own-data', '/account']) faults.push(...(await faultsAt(chief, address)));
  for (const language of ['fr', 'en'] as const)
    for (const part of ['/talk', '/policy', '/texts/new'])
      faults.push(...(await faultsAt(chief, `/administration${part}`, language)));
  // A standard text shows its field between braces, as it is written.
  const written = /^\/administration\/texts\S* \w\w: not filled in/;
  expect(faults.filter((fault) => !written.test(fault))).toEqual([]);
});

test('a page that loses the server says at once what that means and what to use instead', async ({ paraat }) => {
  const desk = await paraat.open('receptie-koksschool');
  await desk.goto('/reception');
  await expect(desk.getByRole('button', { name: /BHV oproepen/ })).toBeVisible();
  await desk.context().setOffline(true);
  await expect(desk.getByRole('alert').filter({ hasText: 'Geen verbinding met de server' })).toContainText('112');
  // Who is composing a call reads it beside the button that would send it.
  await desk.keyboard.press('F2');
  const composer = desk.getByRole('dialog');
  await expect(composer.getByText('Geen verbinding met de server')).toBeVisible();
  await desk.keyboard.press('Escape');
  await desk.context().setOffline(false);
  await expect(desk.getByText('Geen verbinding met de server')).toBeHidden();
});

test('BHV-16: a proxy that finds no server is a call that was not sent, with what to use instead', async ({
  paraat,
}) => {
  const desk = await paraat.open('receptie-koksschool');
  await desk.goto('/reception');
  await expect(desk.getByRole('button', { name: /BHV oproepen/ })).toBeVisible();
  const answer = { status: 504, contentType: 'text/html', body: '<h1>504 Gateway Time-out</h1>' };
  await desk.route('**/v1/calls/*', (route) => route.fulfill(answer));
  await desk.keyboard.press('F2');
  await desk.keyboard.press('1');
  const composer = desk.getByRole('dialog');
  await composer.getByRole('textbox', { name: '2. Waar precies?' }).fill('2.14');
  await composer.getByRole('button', { name: 'Verstuur oproep' }).click();
  await expect(composer.getByText(/NIET verstuurd. Bel of gebruik de portofoon/)).toBeVisible();
  await expect(composer.getByText(/onleesbaar/)).toBeHidden();
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
