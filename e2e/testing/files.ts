import { expect, type Page } from '@playwright/test';

/** A file as a person would choose it on his device. */
export interface Upload {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Chooses files in the field with that label. */
export async function chooseFiles(page: Page, label: string | RegExp, files: readonly Upload[]): Promise<void> {
  const field = page.getByRole('group', { name: label });
  await expect(field).toBeVisible();
  await field.locator('input[type=file]').setInputFiles([...files]);
}
