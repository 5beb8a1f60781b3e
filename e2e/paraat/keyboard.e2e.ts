import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../testing/paraat.ts';

test.setTimeout(420_000);

const isFocused = (locator: Locator) => locator.evaluate((element) => element === document.activeElement);

/** Tab by Tab, as somebody without a mouse. */
async function tabTo(page: Page, locator: Locator): Promise<void> {
  await expect(locator).toBeVisible();
  for (let tabs = 0; tabs < 80 && !(await isFocused(locator)); tabs += 1) await page.keyboard.press('Tab');
  await expect(locator).toBeFocused();
}

async function press(page: Page, locator: Locator): Promise<void> {
  await tabTo(page, locator);
  await page.keyboard.press('Enter');
}

test('a reception leads a whole call without a mouse; each sheet begins at its first control and gives focus back', async ({
  paraat,
}) => {
  const desk = await paraat.open('receptie-koksschool');
  const button = (name: string) => desk.getByRole('button', { name });
  const sheet = desk.getByRole('dialog');
  await desk.goto('/reception');
  // The phones of the simulation come one by one.
  await expect(desk.getByRole('region', { name: 'Wie is er: Horeca & Toerisme' })).toContainText('BHV’er', {
    timeout: 180_000,
  });

  await test.step('the call: what, where, sent', async () => {
    await desk.keyboard.press('F2');
    await desk.keyboard.press('1');
    await expect(desk.getByRole('textbox', { name: /Waar precies/ })).toBeFocused();
    await desk.keyboard.type('leskeuken 2.14');
    await desk.keyboard.press('Enter');
    await expect(desk).toHaveURL(/\/calls\//);
    await expect(desk.locator('main')).toBeFocused();
  });

  await test.step('each sheet opens at its first control, and Escape gives focus back', async () => {
    for (const deed of ['Opschalen', 'Bericht sturen', 'Veilig melden', 'Intrekken']) {
      await press(desk, button(deed));
      await expect(sheet.locator(':is(button, input, textarea):focus')).toHaveCount(1);
      await desk.keyboard.press('Escape');
      await expect(sheet).toHaveCount(0);
      await expect(button(deed)).toBeFocused();
    }
  });

  await test.step('more people, a message, the all clear', async () => {
    await press(desk, button('Opschalen'));
    await desk.keyboard.press('Enter');
    await expect(sheet).toHaveCount(0);
    await press(desk, button('Bericht sturen'));
    const message = sheet.getByRole('textbox', { name: 'Bericht' });
    await tabTo(desk, message);
    await desk.keyboard.type('Neem de zijdeur');
    await press(desk, sheet.getByRole('button', { name: 'Verstuur bericht aan allen' }));
    await expect(desk.getByText('Neem de zijdeur')).toBeVisible();
    await press(desk, button('Veilig melden'));
    await press(desk, sheet.getByRole('button', { name: 'Veilig melden' }));
    await expect(desk.getByText(/Veilig gemeld om/)).toBeVisible();
  });

  await test.step('what went well, what can be better; the tabs by arrow; closed', async () => {
    await tabTo(desk, desk.getByRole('tab', { name: 'Evaluatie' }));
    await desk.keyboard.press('ArrowRight');
    await expect(desk.getByRole('tab', { name: 'Verloop' })).toHaveAttribute('aria-selected', 'true');
    await desk.keyboard.press('ArrowLeft');
    await tabTo(desk, desk.getByRole('textbox', { name: 'Wat ging goed?' }));
    await desk.keyboard.type('Snel ter plaatse');
    await tabTo(desk, desk.getByRole('textbox', { name: 'Wat kan beter?' }));
    await desk.keyboard.type('De deur stond op slot');
    await press(desk, button('Oproep afsluiten'));
    await press(desk, sheet.getByRole('button', { name: 'Oproep afsluiten' }));
    await expect(desk.locator('.call__clock')).toContainText('Afgesloten');
  });
  await desk.context().close();
});
