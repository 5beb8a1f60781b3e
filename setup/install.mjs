/**
 * Brings node_modules in line with package-lock.json. Plain JavaScript: the Node of the machine (20 or newer) runs it,
 * the Node that the project itself brings (package `node`) is only there afterwards.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
/** The Node that runs everything but this folder's `.mjs` files. */
export const node = path.join(root, 'node_modules/node/bin/node');

const stampFolder = path.join(root, 'node_modules/.cache/leidraad');

/** A step that cannot succeed; `output` is what the failed program said. */
export class SetupError extends Error {
  constructor(message, output = '') {
    super(message);
    this.output = output;
  }
}

export function install() {
  const wanted = hashOf(readFileSync(path.join(root, 'package-lock.json')));
  if (isStamped('install', wanted) && existsSync(node)) return;
  if (!isInstalled()) installAll();
  else bringNode();
  stamp('install', wanted);
}

/** Somebody who works on the project may have run `npm install` himself: npm writes down what it put there. */
function isInstalled() {
  const written = path.join(root, 'node_modules/.package-lock.json');
  if (!existsSync(written)) return false;
  const present = packagesIn(written);
  const locked = Object.entries(packagesIn(path.join(root, 'package-lock.json'))).filter(([place]) => place !== '');
  return (
    locked.every(
      ([place, { version, optional }]) => (present[place]?.version ?? (optional ? version : '')) === version,
    ) && Object.keys(present).every((place) => locked.some(([wanted]) => wanted === place))
  );
}

function packagesIn(lock) {
  return JSON.parse(readFileSync(lock, 'utf8')).packages;
}

function installAll() {
  step('Installing packages from the npm registry (once, about a minute)', () => {
    const npm = runNpm(['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']);
    if (npm.status !== 0) throw new SetupError('npm ci failed. Is the npm registry reachable?', npm.output);
    bringNode();
  });
}

/** npm may refuse to run install scripts; the one of the package `node` only links a binary from the registry. */
function bringNode() {
  if (starts(node)) return;
  const { output } = run(machineNode(), ['installArchSpecificPackage.js'], path.join(root, 'node_modules/node'));
  if (starts(node)) return;
  throw new SetupError(
    'The package "node" did not bring its program: npm did not run its install script, or its package for this ' +
      'processor is not in the registry. Try: npm config delete ignore-scripts && npm rebuild node',
    output,
  );
}

function starts(program) {
  return existsSync(program) && run(program, ['--version']).status === 0;
}

function runNpm(args) {
  const cli = process.env.npm_execpath ?? '';
  return /\.[cm]?js$/u.test(cli) && existsSync(cli) ? run(machineNode(), [cli, ...args]) : run('npm', args);
}

/** A Node outside node_modules, because `npm ci` removes the one inside while it runs. */
function machineNode() {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => !folder.includes('node_modules'));
  const found = folders.map((folder) => path.join(folder, 'node')).find(isExecutable);
  return found ?? process.execPath;
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

export function run(program, args, cwd = root) {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { status, output: `${stdout ?? ''}${stderr ?? ''}${error === undefined ? '' : error.message}` };
}

/** One line of progress on standard error, so that standard output stays the program's own. */
export function step(title, work) {
  const begin = Date.now();
  process.stderr.write(`${title} … `);
  try {
    work();
  } catch (error) {
    process.stderr.write('failed\n');
    throw error;
  }
  process.stderr.write(`${Math.round((Date.now() - begin) / 1000)} s\n`);
}

export function hashOf(...parts) {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
}

export function isStamped(name, hash) {
  const file = path.join(stampFolder, name);
  return existsSync(file) && readFileSync(file, 'utf8') === hash;
}

export function stamp(name, hash) {
  mkdirSync(stampFolder, { recursive: true });
  writeFileSync(path.join(stampFolder, name), hash);
}
