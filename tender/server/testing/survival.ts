import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { interrupt, killIt, type Subject, type Tally } from '#platform/store/testing/interruptions.ts';
import { careless, openLoopDevice, whyNoPowerCut } from '#platform/store/testing/power-cut.ts';
import { seeded } from '#platform/store/testing/seeded.ts';
import { storeSubject } from '#platform/store/testing/store-subject.ts';
import { applicationSubject } from './application-subject.ts';

/** `survival.ts kill` is `npm run test:kill`, `survival.ts powercut` is `npm run test:powercut`. */

const defaults = { kill: 1000, powercut: 200 } as const;
/** One interruption of so many is of the whole application, the others of the bare store. */
const share = 10;

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: { times: { type: 'string' }, seed: { type: 'string', default: '1' } },
});
const how = positionals[0] === 'powercut' ? 'powercut' : 'kill';
const times = Number(flags.times ?? defaults[how]);
const seed = Number(flags.seed);
if (!Number.isInteger(times) || times < 1 || !Number.isInteger(seed)) throw new Error('--times and --seed are numbers');

process.exitCode = (await (how === 'kill' ? kills() : powerCuts())) ? 0 : 1;

async function kills(): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'kill-'));
  try {
    const run = (subject: Subject, count: number) =>
      interrupt(subject, { times: count, random: seeded(seed), cut: killIt });
    const ofApplication = Math.ceil(times / share);
    const store = report('the store, killed', await run(await storeSubject(folder), times - ofApplication));
    const whole = report('the application, killed', await run(await applicationSubject(folder), ofApplication));
    return store && whole;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function powerCuts(): Promise<boolean> {
  const missing = await whyNoPowerCut();
  if (missing !== undefined) {
    console.log(`not applicable: ${missing}`);
    return false;
  }
  await using device = await openLoopDevice();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void device[Symbol.asyncDispose]().then(() => process.exit(1)));
  }
  const run = (subject: Subject, count: number) =>
    interrupt(subject, { times: count, random: seeded(seed), cut: (writing) => device.cut(writing) });
  const ofApplication = Math.ceil(times / share);
  const store = report('the store, power cut', await run(await storeSubject(device.folder), times - ofApplication));
  const whole = report('the application, power cut', await run(await applicationSubject(device.folder), ofApplication));
  const bites = await run(await storeSubject(device.folder, careless), 6);
  console.log(`without flushing, to show that the method bites: ${bites.faults.length} losses in 6 power cuts`);
  return store && whole && bites.faults.length > 0;
}

function report(what: string, { interruptions, acknowledged, faults }: Tally): boolean {
  console.log(`${what} ${interruptions} times (seed ${seed}): ${acknowledged} acknowledged, ${faults.length} faults`);
  for (const fault of faults.slice(0, 20)) console.log(`  ${fault}`);
  return faults.length === 0 && acknowledged > 0;
}
