import { expect, type Locator, type Page } from '@playwright/test';

/** More stops than any page has. */
const mostStops = 400;

/** Somebody who has a page and a keyboard, and no mouse. */
export class Keyboard {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The link that everybody without a mouse meets first: past the header to what the page is about. */
  async skipToMain(): Promise<void> {
    await this.to(this.page.getByRole('link', { name: 'Naar de inhoud' }));
    await this.page.keyboard.press('Enter');
    await expect(this.page.locator('#main')).toBeFocused();
  }

  /** By Tab alone to a button, link or field. Fails when it is not reached, or stays out of sight. */
  async to(target: Locator): Promise<void> {
    await expect(target).toBeVisible();
    await this.#tabUntil(target, (element) => element === document.activeElement);
    await expect(target).toBeInViewport();
  }

  async press(target: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
    await this.to(target);
    await this.page.keyboard.press(key);
  }

  async write(target: Locator, text: string): Promise<void> {
    await this.to(target);
    await this.page.keyboard.press('ControlOrMeta+A');
    await this.page.keyboard.type(text);
    await expect(target).toHaveValue(text);
  }

  /** `2026-01-14` into a field that takes a day in parts, in whichever order the browser has them. */
  async writeDay(target: Locator, day: string): Promise<void> {
    const [year = '', month = '', date = ''] = day.split('-');
    await this.to(target);
    for (const parts of [`${date}${month}${year}`, `${month}${date}${year}`]) {
      await this.page.keyboard.type(parts);
      if ((await target.inputValue()) === day) return;
      for (let left = 2; left > 0; left -= 1) await this.page.keyboard.press('ArrowLeft');
    }
    throw new Error(`${day} cannot be typed`);
  }

  /** Down the list of a field to an option. */
  async choose(target: Locator, label: string): Promise<void> {
    await this.to(target);
    const chosen = () => target.locator('option:checked').textContent();
    for (let left = await target.locator('option').count(); left > 0 && (await chosen()) !== label; left -= 1) {
      await this.page.keyboard.press('ArrowDown');
    }
    expect(await chosen()).toBe(label);
  }

  /** One of several; arrows go from one to the next, as Tab passes by a group. */
  async pick(radio: Locator): Promise<void> {
    await expect(radio).toBeVisible();
    await this.#tabUntil(radio, (element) => {
      const active = document.activeElement;
      return (
        active instanceof HTMLInputElement && active.type === 'radio' && active.name === Reflect.get(element, 'name')
      );
    });
    const isHere = () => radio.evaluate((element) => element === document.activeElement);
    for (let left = 10; left > 0 && !(await isHere()); left -= 1) await this.page.keyboard.press('ArrowDown');
    if (!(await radio.isChecked())) await this.page.keyboard.press('Space');
    await expect(radio).toBeChecked();
  }

  /** Asks for a binding deed and confirms it in the dialog, which keeps the focus until then. */
  async deed(place: Page | Locator, label: string): Promise<void> {
    await this.press(place.getByRole('button', { name: label, exact: true }));
    await this.confirm(label);
  }

  async confirm(label: string): Promise<void> {
    const dialog = this.page.getByRole('dialog');
    await this.press(dialog.getByRole('button', { name: label, exact: true }));
    await expect(dialog).toBeHidden();
  }

  async #tabUntil(target: Locator, isThere: (element: Element) => boolean): Promise<void> {
    for (let stops = 0; stops <= mostStops; stops += 1) {
      if (await target.evaluate(isThere)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`${mostStops} presses of Tab do not reach ${target.toString()}`);
  }
}
