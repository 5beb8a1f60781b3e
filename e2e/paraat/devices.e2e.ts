import { devices, type Page } from '@playwright/test';
import { expect, setUpPhone, test } from '../testing/paraat.ts';
import { complaintsOf, faultsOf } from '../testing/quality.ts';

// BHV-19: what a browser can show of Android phones and tablets: size, density, touch and user agent of Chrome on each. The devices themselves,
// and what rings while the app is closed, are for the native client.
test.setTimeout(420_000);

const kinds = [
  ['a phone', 'Pixel 7', 'bhv-001'],
  ['a phone on its side', 'Pixel 7 landscape', 'bhv-002'],
  ['a tablet', 'Galaxy Tab S4', 'bhv-003'],
  ['a tablet on its side', 'Galaxy Tab S4 landscape', 'bhv-004'],
] as const;

/** What sticks out sideways, or is too small for a finger: 24 px is the least that WCAG 2.2 (2.5.8) allows. */
async function untouchable(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const wide = document.documentElement.scrollWidth > innerWidth ? ['the page scrolls sideways'] : [];
    const small = [...document.querySelectorAll('main button')]
      .map((one) => ({ name: one.textContent, box: one.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.height < 24 || box.width < 24))
      .map(({ name, box }) => `${name}: ${Math.round(box.width)} × ${Math.round(box.height)}`);
    return [...wide, ...small];
  });
}

for (const [name, device, user] of kinds)
  test(`BHV-19: a responder enrols, hears an alarm and answers it with his finger on ${name}`, async ({ paraat }) => {
    const { defaultBrowserType: _browser, ...settings } = devices[device] ?? devices['Pixel 7'];
    const page = await paraat.open(user, { ...settings, permissions: ['notifications'] });
    await setUpPhone(page);
    expect(await page.evaluate(() => [navigator.maxTouchPoints > 0, /Android/.test(navigator.userAgent)])).toEqual([
      true,
      true,
    ]);
    expect(await untouchable(page)).toEqual([]);

    const desk = await paraat.open('centrale-post');
    const call = crypto.randomUUID();
    const data = {
      mode: 'drill',
      location: 'koksschool',
      nature: 'Brand',
      place: '2.14',
      audience: { kind: 'persons', persons: [user] },
    };
    expect((await desk.request.put(`/v1/calls/${call}`, { data })).ok()).toBe(true);
    const coming = page.getByRole('button', { name: 'Gelezen, ik kom' });
    await expect(coming).toBeVisible();
    expect(await untouchable(page)).toEqual([]);
    expect(await faultsOf(page, 'nl')).toEqual([]);
    await coming.tap();
    const isComing = async (): Promise<number> => {
      const course = (await (await desk.request.get(`/v1/calls/${call}`)).json()) as { counts: { coming: number } };
      return course.counts.coming;
    };
    await expect.poll(isComing).toBe(1);
    await desk.request.post(`/v1/calls/${call}/all-clear`, { data: { text: 'Veilig' } });
    await desk.request.post(`/v1/calls/${call}/closing`, { data: {} });
    await page.context().close();
    await desk.context().close();
  });

test('BHV-19: the app can be installed: manifest, icons and worker are what Chrome on Android asks for', async ({
  paraat,
}) => {
  const { defaultBrowserType: _browser, ...settings } = devices['Pixel 7'];
  const page = await paraat.open('bhv-005', settings);
  await page.goto('/phone');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  const session = await page.context().newCDPSession(page);
  const { errors, url } = await session.send('Page.getAppManifest');
  expect([errors, new URL(url).pathname]).toEqual([[], '/manifest.webmanifest']);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // Every browser of a test is incognito, from which nothing is installed; nothing else is missing.
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito']);
  await page.context().close();
});

test('BHV-19: a reception works on a desktop with mouse and keyboard', async ({ paraat }) => {
  const { defaultBrowserType: _browser, ...settings } = devices['Desktop Chrome'];
  const desk = await paraat.open('centrale-post', settings);
  const complaints = complaintsOf(desk);
  await desk.goto('/reception');
  await expect(desk.getByRole('heading', { level: 1 })).toBeAttached();
  await expect(desk.locator('.ui-loading')).toHaveCount(0);
  expect(await faultsOf(desk, 'nl')).toEqual([]);
  await desk.getByRole('link', { name: 'Oproepen', exact: true }).first().click();
  await expect(desk).toHaveURL(/\/calls$/);
  await desk.getByRole('link', { name: 'Bezetting', exact: true }).first().focus();
  await desk.keyboard.press('Enter');
  await expect(desk).toHaveURL(/\/reception$/);
  expect(complaints).toEqual([]);
  await desk.context().close();
});
