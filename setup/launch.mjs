/**
 * Starts a part of the project on a machine that has only Node (20 or newer), npm and git: installs what is missing,
 * builds the pages where they are needed and hands over to the project's own Node. `launch.mjs <target> [arguments]`.
 */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import path from 'node:path';
import { install, node, root, SetupError } from './install.mjs';
import { buildPages } from './pages.mjs';

/** Compiled modules are kept: a second start takes a third of the time of the first. */
const compiled = path.join(root, 'node_modules/.cache/leidraad/compiled');

const targets = {
  start: { program: ['tender/server/main.ts'], pages: true },
  leidraad: { program: ['tender/cli/main.ts'] },
  bench: { program: ['bench/main.ts'], pages: true },
  test: { program: ['setup/checks/main.ts', 'all'] },
  simulate: { program: ['tender/simulation/main.ts'] },
  'test:kill': { program: ['tender/server/testing/survival.ts', 'kill'] },
  'test:powercut': { program: ['tender/server/testing/survival.ts', 'powercut'] },
  check: { program: ['setup/checks/main.ts', 'quick'] },
  fix: { program: ['setup/checks/main.ts', 'fix'] },
  requirements: { program: ['setup/checks/requirements.ts'] },
  assurance: { program: ['setup/checks/assurance.ts'] },
};

function prepare({ pages = false }) {
  try {
    install();
    if (pages) buildPages();
    return true;
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    process.stderr.write(`${error.output.trimEnd()}\n\n${error.message}\n`);
    return false;
  }
}

/** Waits for the child and ends as it ended. The terminal sends Ctrl-C to both; what comes from elsewhere is passed on. */
function handOver(program, args) {
  const env = { NODE_COMPILE_CACHE: compiled, ...process.env };
  const child = spawn(node, [...program, ...args], { cwd: root, env, stdio: 'inherit' });
  for (const signal of ['SIGTERM', 'SIGHUP', 'SIGINT']) {
    process.on(signal, () => {
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  }
  child.on('exit', (code, signal) => {
    process.exit(signal === null ? code : 128 + constants.signals[signal]);
  });
}

const [name = '', ...args] = process.argv.slice(2);
const target = targets[name];
if (target === undefined) {
  process.stderr.write(`There is no "${name}"; there are: ${Object.keys(targets).join(', ')}\n`);
  process.exitCode = 1;
} else if (prepare(target)) {
  handOver(target.program, args);
} else {
  if (name === 'test') process.stdout.write('0 passed, 1 failed\n');
  process.exitCode = 1;
}
