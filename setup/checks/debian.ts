import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Whether packages can be installed here: on Debian and its kin, as root. */
export function canInstallPackages(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** What apt-get said, all of it. */
export function installPackages(...names: readonly string[]): string {
  return [aptGet('update', '-qq'), aptGet('install', '-y', '-qq', ...names)].join('');
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
