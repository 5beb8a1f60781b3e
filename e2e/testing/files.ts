import { expect, type Locator, type Page } from '@playwright/test';

/** A file as a person would choose it on his device. */
export interface Upload {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Chooses files in the one field for files that a page, or a part of it, has. */
export async function chooseFiles(place: Page | Locator, files: readonly Upload[]): Promise<void> {
  const field = place.locator('input[type=file]');
  await expect(field).toBeAttached();
  await field.setInputFiles([...files]);
}
