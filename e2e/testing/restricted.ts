import { cp, mkdir, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { People } from './people.ts';
import { root } from './server.ts';

export const example = join(root, 'examples/cvo-installatieonderhoud');
export const selection = '/procedures/cvo-installatieonderhoud-selectie';
export const award = '/procedures/cvo-installatieonderhoud-gunning';

/** The restricted procedure with both its phases: two scripts, one story. */
export async function restricted(): Promise<string> {
  const folders = join(root, 'test-results/stories');
  await mkdir(folders, { recursive: true });
  const folder = await mkdtemp(join(folders, 'restricted-'));
  await cp(example, folder, { recursive: true });
  return folder;
}

export async function at(people: People, user: string | undefined, path: string): Promise<Page> {
  const page = await people.open(user);
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return page;
}
