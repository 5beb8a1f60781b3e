import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { canInstallPackages, installPackages } from './debian.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome'];

/** The browser that the end-to-end tests drive: one that the machine has, because nothing is downloaded for it. */
export function findBrowser(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(isProgram);
}

/** Installs Debian's Chromium where that is possible. Returns what to do when there is no browser in the end. */
export function ensureBrowser(): string | undefined {
  if (findBrowser() !== undefined) return undefined;
  const advice = 'The end-to-end tests need Chromium or Chrome on PATH. On Debian: apt-get install chromium';
  if (!canInstallPackages()) return advice;
  const said = installPackages('chromium', 'fonts-liberation');
  return findBrowser() === undefined ? `${said}\n${advice}` : undefined;
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
