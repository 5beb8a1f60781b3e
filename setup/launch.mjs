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
  start: { program: ['tender/server/main.ts'], beside: ['callout/server/main.ts'], pages: true },
  leidraad: { program: ['tender/cli/main.ts'] },
  bench: { program: ['bench/main.ts'], pages: true },
  test: { program: ['setup/checks/main.ts', 'all'] },
  simulate: { program: ['tender/simulation/main.ts'] },
  paraat: { program: ['callout/cli/main.ts'] },
  'paraat:simulate': { program: ['callout/simulation/main.ts'] },
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
  const child = start(program, args);
  passSignals(() => [child]);
  child.on('exit', (code, signal) => process.exit(statusOf(code, signal)));
}

function start(program, args) {
  const env = { NODE_COMPILE_CACHE: compiled, ...process.env };
  return spawn(node, [...program, ...args], { cwd: root, env, stdio: 'inherit' });
}

function passSignals(children, told = () => undefined) {
  for (const signal of ['SIGTERM', 'SIGHUP', 'SIGINT']) {
    process.on(signal, () => {
      told();
      for (const child of children()) if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  }
}

function statusOf(code, signal) {
  return signal === null ? code : 128 + constants.signals[signal];
}

/** How long one that died by itself is left before it is started again: longer each time, until it ran for a minute. */
const pauses = [200, 1000, 5000, 15_000];

/**
 * Leidraad, and Paraat beside it as a process of its own: neither takes the other along. Paraat calls people out in an emergency, so when it
 * dies by itself it is started again at once. Ends when both ended, as Leidraad did, or Paraat where Leidraad ended well.
 */
function handOverBoth(program, beside, args) {
  let ending = false;
  let tries = 0;
  const running = new Set();
  const statuses = [0, 0];
  const ended = () => {
    if (running.size === 0) process.exit(statuses[0] === 0 ? statuses[1] : statuses[0]);
  };
  passSignals(
    () => [...running],
    () => (ending = true),
  );
  const leidraad = start(program, args.own);
  running.add(leidraad);
  leidraad.on('exit', (code, signal) => {
    statuses[0] = statusOf(code, signal);
    running.delete(leidraad);
    if (!ending && statuses[0] !== 0) process.stderr.write(`Leidraad ended with ${statuses[0]}; Paraat goes on.\n`);
    ended();
  });
  const startParaat = (again) => {
    const begun = Date.now();
    const paraat = start(beside, again);
    running.add(paraat);
    paraat.on('exit', (code, signal) => {
      statuses[1] = statusOf(code, signal);
      if (Date.now() - begun > 60_000) tries = 0;
      if (ending || statuses[1] === 0 || tries >= pauses.length) {
        running.delete(paraat);
        return ended();
      }
      process.stderr.write(`Paraat ended with ${statuses[1]} and is started again.\n`);
      // What was thrown away once is not thrown away again.
      setTimeout(() => {
        running.delete(paraat);
        if (ending) ended();
        else startParaat(again.filter((flag) => flag !== '--fresh'));
      }, pauses[tries++]);
    });
  };
  startParaat(args.beside);
}

/** Which flags are for whom: `--paraat-port 3100` is `--port 3100` of Paraat; some are for both, all others for Leidraad. */
function dividedArgs(args) {
  const own = [];
  const beside = [];
  let taker = [own];
  for (const arg of args) {
    if (arg.startsWith('--paraat-')) taker = [beside];
    else if (/^--(?:live|fresh|host)(?:=|$)/u.test(arg)) taker = [own, beside];
    else if (arg.startsWith('--')) taker = [own];
    for (const list of taker) list.push(arg.replace(/^--paraat-/u, '--'));
  }
  return { own, beside };
}

const [name = '', ...args] = process.argv.slice(2);
const target = targets[name];
if (target === undefined) {
  process.stderr.write(`There is no "${name}"; there are: ${Object.keys(targets).join(', ')}\n`);
  process.exitCode = 1;
} else if (prepare(target)) {
  const both = target.beside !== undefined && !args.includes('--help');
  if (both) handOverBoth(target.program, target.beside, dividedArgs(args));
  else handOver(target.program, args);
} else {
  if (name === 'test') process.stdout.write('0 passed, 1 failed\n');
  process.exitCode = 1;
}
