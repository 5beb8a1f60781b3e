import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Day, shareAt, type Walker } from './day.ts';
import { enrolAll } from './enrol.ts';
import { SimulatedPerson } from './person.ts';
import { SimulatedPhone } from './phone.ts';
import { seeded } from './seeded.ts';

const usage = `npm run paraat:simulate -- [flags]

  Moves the phones of a running demonstration through a day, and answers calls as people do.
  --url <url>        the demonstration, default http://localhost:3100
  --folder <folder>  where the phones keep their tokens, default data/paraat-demo/simulation
  --phones <number>  how many phones, default 447: three responders are for whoever tries the pages
  --speed <number>   minutes of the day that pass in a minute, default 1
  --seed <number>    default 1
`;

const { values: flags } = parseArgs({
  options: {
    help: { type: 'boolean', default: false },
    url: { type: 'string', default: 'http://localhost:3100' },
    folder: { type: 'string', default: join(import.meta.dirname, '../../data/paraat-demo/simulation') },
    phones: { type: 'string', default: '447' },
    speed: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    /** Ends when its standard input does: with the server that started it. */
    attached: { type: 'boolean', default: false },
  },
});

const begun = { local: Temporal.Now.zonedDateTimeISO('Europe/Amsterdam'), at: performance.now() };

if (flags.help) process.stdout.write(usage);
else await simulate();

async function simulate(): Promise<void> {
  if (flags.attached) process.stdin.resume().once('end', () => process.exit(0));
  const random = seeded(Number(flags.seed));
  const count = Number(flags.phones);
  const users = Array.from({ length: count }, (_, index) => `bhv-${String(index + 4).padStart(3, '0')}`);
  const enrolled = await enrolAll(flags.url, users, flags.folder);
  const url = `${flags.url.replace(/^http/, 'ws')}/v1/phone`;
  const walkers = enrolled.map(({ token }): Walker => {
    const person = new SimulatedPerson(seeded(Math.floor(random() * 2 ** 32)));
    const phone = new SimulatedPhone({ url, token, onFrame: person.hear });
    return { phone, threshold: random(), here: false, saidAt: 0 };
  });
  for (const { phone } of walkers) {
    phone.connect();
    await pause(4);
  }
  while (walkers.some(({ phone }) => !phone.connected)) await pause(100);
  const day = new Day(walkers, random, shareNow);
  day.begin();
  day.start(1500);
  process.stdout.write(`${walkers.length} phones are connected to ${flags.url}\n`);
}

/** On the clocks of the story, which may run faster than those of the machine. */
function shareNow(): number {
  const milliseconds = Math.round((performance.now() - begun.at) * Number(flags.speed));
  const { hour, minute, dayOfWeek } = begun.local.add({ milliseconds });
  return shareAt(hour * 60 + minute, dayOfWeek);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
