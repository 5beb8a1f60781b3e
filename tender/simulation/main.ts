import { parseArgs } from 'node:util';
import { run } from './run.ts';

/** `npm run simulate -- --seeds 1000`, and `-- --seed 42` to see one of them step by step. */
const { values: flags } = parseArgs({
  options: {
    seeds: { type: 'string', default: '100' },
    from: { type: 'string', default: '1' },
    seed: { type: 'string' },
  },
});

if (flags.seed === undefined) await many(Number(flags.from), Number(flags.seeds));
else await one(flags.seed);

async function one(seed: string): Promise<void> {
  const { fault, ...rest } = await run({ seed, say: (line) => process.stdout.write(`${line}\n`) });
  process.stdout.write(`${JSON.stringify(rest)}\n`);
  if (fault === undefined) return;
  process.stdout.write(`seed ${seed} fails at step ${fault.step}: ${fault.what}\n`);
  process.exitCode = 1;
}

async function many(from: number, count: number): Promise<void> {
  if (!Number.isInteger(from) || !Number.isInteger(count) || count < 1)
    throw new Error('--seeds and --from are whole numbers');
  const sums = { steps: 0, events: 0, cuts: 0, awarded: 0, faults: 0 };
  for (let seed = from; seed < from + count; seed += 1) {
    const { fault, steps, events, cuts, awarded } = await run({ seed: String(seed) });
    sums.steps += steps;
    sums.events += events;
    sums.cuts += cuts;
    sums.awarded += awarded ? 1 : 0;
    if (fault === undefined) continue;
    sums.faults += 1;
    process.stdout.write(
      `seed ${seed} fails at step ${fault.step}: ${fault.what}\n  npm run simulate -- --seed ${seed}\n`,
    );
  }
  const { steps, events, cuts, awarded, faults } = sums;
  process.stdout.write(
    `${count} seeds from ${from}: ${steps} steps, ${events} events, ${cuts} times cut off, ${awarded} awarded, ${faults} faults\n`,
  );
  if (faults > 0) process.exitCode = 1;
}
