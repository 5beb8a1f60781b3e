import type { Page } from '@playwright/test';
import { expect, setUpPhone, test } from '../testing/paraat.ts';

// BHV-18: the scenario of the teaching kitchen from end to end, with one reception, three responders and 447 simulated phones.
test.setTimeout(420_000);

/** How many, as the reception reads it. */
async function count(desk: Page, figure: string): Promise<number> {
  const shown = desk.locator('.funnel__figure').filter({ hasText: figure }).locator('dd');
  return Number(await shown.innerText());
}

test('BHV-18: fire in the kitchen: two go and look, scale up and evacuate, first aid, all clear, evaluation', async ({
  paraat,
}) => {
  const desk = await paraat.open('receptie-koksschool');
  const phones: Page[] = [];
  await test.step('three responders set up their phones, each with a real test alarm', async () => {
    for (const user of ['bhv-001', 'bhv-002', 'bhv-003']) {
      const phone = await paraat.phone(user);
      await setUpPhone(phone);
      phones.push(phone);
    }
  });
  const [first, second, third] = phones;
  if (first === undefined || second === undefined || third === undefined) throw new Error('three phones were opened');

  await test.step('447 simulated phones are on the line', () => paraat.everybodyIsThere());

  await test.step('the reception sees at a glance who is there, without scrolling', async () => {
    await desk.goto('/reception');
    const people = desk.getByRole('region', { name: 'Wie is er: Horeca & Toerisme' });
    await expect(people).toContainText('BHV’er 001');
    const scrolls = await desk.evaluate(() => document.documentElement.scrollHeight > globalThis.innerHeight);
    expect(scrolls).toBe(false);
  });

  await test.step('BHV-05: three presses and one field, by keyboard', async () => {
    await desk.keyboard.press('F2');
    await desk.keyboard.press('1');
    await desk.keyboard.type('leskeuken 2.14');
    await expect(desk.getByRole('combobox', { name: 'Wie' })).toHaveAccessibleDescription(/^\d+ (persoon|mensen)\b/);
    await desk.keyboard.press('Enter');
    await expect(desk.getByRole('heading', { level: 1, name: 'Brand, leskeuken 2.14' })).toBeVisible();
    await expect(desk.getByText(/Verzonden om/)).toBeVisible();
  });

  await test.step('the reconnaissance team reads it full-screen; the reception sees who comes', async () => {
    for (const phone of [first, third]) {
      const alarm = phone.getByRole('alertdialog', { name: 'Brand' });
      await expect(alarm).toContainText('leskeuken 2.14');
      await alarm.getByRole('button', { name: 'Gelezen, ik kom' }).click();
      await expect(alarm).toBeHidden();
      await expect(phone.getByText('De receptie ziet dit.')).toBeVisible();
    }
    await expect(desk.locator('.called__group--coming')).toContainText('BHV’er 001');
    await expect(desk.locator('.called__group--coming')).toContainText('BHV’er 003');
    await expect(desk.getByText('Genoeg mensen')).toBeVisible({ timeout: 60_000 });
    await first.getByRole('button', { name: 'Ik ben ter plaatse' }).click();
    await expect(desk.locator('.called__group--arrived')).toContainText('BHV’er 001');
  });

  await test.step('BHV-09: it is bigger than thought: scale up and evacuate', async () => {
    const before = await count(desk, 'Opgeroepen');
    await desk.getByRole('button', { name: 'Opschalen' }).click();
    await desk
      .getByRole('dialog')
      .getByRole('button', { name: /^Opschalen en ontruimen \d+ erbij$/ })
      .click();
    await expect(desk.getByRole('dialog')).toBeHidden();
    await expect.poll(() => count(desk, 'Opgeroepen')).toBeGreaterThan(before);
    await expect(second.getByRole('alertdialog')).toBeVisible();
    await second.getByRole('button', { name: 'Ik kan niet' }).click();
    await expect(desk.locator('.called__group--cannot')).toContainText('BHV’er 002');
    await desk.getByRole('button', { name: 'Bericht sturen' }).click();
    await desk.getByLabel('Bericht', { exact: true }).fill('Verzamelen op het plein.');
    await desk.getByRole('button', { name: 'Verstuur bericht' }).click();
    await expect(first.getByText('Verzamelen op het plein.')).toBeVisible();
  });

  await test.step('a student has burns: first aid is called as well', async () => {
    await desk.getByRole('button', { name: 'Opschalen' }).click();
    await desk.getByRole('dialog').getByRole('button', { name: 'Eerste hulp bij brandwonden' }).click();
    await expect(desk.getByRole('dialog')).toBeHidden();
    await expect.poll(() => count(desk, 'Komt')).toBeGreaterThan(2);
  });

  await test.step('a responder who loses the line says so, and misses nothing', async () => {
    await third.context().setOffline(true);
    await third.getByRole('button', { name: 'Ik ben ter plaatse' }).click();
    await third.context().setOffline(false);
    await expect(desk.locator('.called__group--arrived')).toContainText('BHV’er 003');
  });

  await test.step('all clear: every alarm stops, those deployed say how it went', async () => {
    await desk.getByRole('button', { name: 'Veilig melden' }).click();
    await desk.getByRole('dialog').getByRole('button', { name: 'Veilig melden' }).click();
    await expect(desk.getByText(/Veilig gemeld om/)).toBeVisible();
    for (const phone of [first, third]) {
      await expect(phone.getByText('Het is veilig', { exact: true })).toBeVisible();
      await phone.getByRole('group', { name: 'Was u op tijd?' }).getByRole('button', { name: 'Ja' }).click();
      await phone.getByRole('button', { name: 'Verstuur' }).click();
      await expect(phone.getByText('Dank u. Uw antwoorden zijn genoteerd.')).toBeVisible();
    }
    await expect(desk.getByText(/^2 van \d+ vulden de evaluatie in/)).toBeVisible();
  });

  await test.step('BHV-14: the evaluation is concluded, the call closed, its course stays', async () => {
    await desk.getByLabel('Wat ging goed?').fill('Snel ter plaatse.');
    await desk.getByLabel('Wat kan beter?').fill('Blusdeken hing te hoog.');
    await desk.getByLabel(/^Wat \(/).fill('Blusdeken lager hangen');
    await desk.getByLabel(/^Wie \(/).fill('Hoofd BHV');
    await desk.getByLabel(/^Voor \(/).fill('2027-01-15');
    await desk.getByRole('button', { name: 'Evaluatie afronden' }).click();
    await expect(desk.getByText('Blusdeken lager hangen')).toBeVisible();
    await desk.getByRole('button', { name: 'Oproep afsluiten' }).click();
    await desk.getByRole('dialog').getByRole('button', { name: 'Oproep afsluiten' }).click();
    await desk.getByRole('tab', { name: 'Verloop' }).click();
    await expect(desk.getByRole('table')).toContainText('Oproep verzonden');
    await expect(desk.getByRole('table')).toContainText('Ter plaatse');
  });

  await test.step('BHV-14, BHV-18: and ends with its report, and with its numbers among all others', async () => {
    const href = await desk.getByRole('link', { name: 'Verslag als PDF' }).getAttribute('href');
    const document = await desk.request.get(href ?? '');
    expect(document.headers()['content-type']).toBe('application/pdf');
    expect((await document.body()).subarray(0, 5).toString()).toBe('%PDF-');
    await desk.goto('/reports');
    const speed = desk.getByRole('region', { name: 'Hoe snel er werd gereageerd' });
    await expect(speed.getByRole('row', { name: /Ter plaatse Echt/ })).toBeVisible();
    await expect(
      desk.getByRole('region', { name: 'Oproepen' }).getByRole('row', { name: /Brand/ }).first(),
    ).toBeVisible();
  });
});
