import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';

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
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return advice;
  const said = [aptGet('update', '-qq'), aptGet('install', '-y', '-qq', 'chromium', 'fonts-liberation')].join('');
  return findBrowser() === undefined ? `${said}\n${advice}` : undefined;
}

function aptGet(...args: readonly string[]): string {
  const { stdout, stderr } = spawnSync('apt-get', args, {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 15 * 60 * 1000,
  });
  return stdout + stderr;
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
