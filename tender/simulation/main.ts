import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { makeAwardPhase, makeLots, makeSelection } from './guide.ts';
import { guideFrom } from './guide-file.ts';
import { type RunSettings, run } from './run.ts';

/** `npm run simulate -- --seeds 1000`, `-- --seed 42` to see one of them step by step, `--lots` for two lots, `--restricted` for a selection and its award phase, and `--guide leidraad.yaml` to play that one. */
const { values: flags } = parseArgs({
  options: {
    seeds: { type: 'string', default: '100' },
    from: { type: 'string', default: '1' },
    seed: { type: 'string' },
    guide: { type: 'string' },
    lots: { type: 'boolean', default: false },
    restricted: { type: 'boolean', default: false },
  },
});

const { guide: file } = flags;
const text = file === undefined ? undefined : await readFile(file, 'utf8');
const other: Pick<RunSettings, 'guide' | 'awardPhase'> =
  text === undefined ? madeUp() : { guide: (chance) => guideFrom(text, chance) };

function madeUp(): typeof other {
  if (flags.restricted) return { guide: makeSelection, awardPhase: makeAwardPhase };
  return flags.lots ? { guide: makeLots } : {};
}

if (flags.seed === undefined) await many(Number(flags.from), Number(flags.seeds));
else await one(flags.seed);

async function one(seed: string): Promise<void> {
  const { fault, ...rest } = await run({ seed, ...other, say: (line) => process.stdout.write(`${line}\n`) });
  process.stdout.write(`${JSON.stringify(rest)}\n`);
  if (fault === undefined) return;
  process.stdout.write(`seed ${seed} fails at step ${fault.step}: ${fault.what}\n`);
  process.exitCode = 1;
}

async function many(from: number, count: number): Promise<void> {
  if (!Number.isInteger(from) || !Number.isInteger(count) || count < 1)
    throw new Error('--seeds and --from are whole numbers');
  const sums = { steps: 0, events: 0, cuts: 0, broken: 0, awarded: 0, faults: 0 };
  const met = new Map<string, number>();
  for (let seed = from; seed < from + count; seed += 1) {
    const done = seed - from;
    if (done > 0 && done % 10 === 0) process.stderr.write(`${done} of ${count} seeds done, ${sums.faults} faults\n`);
    const { fault, steps, events, cuts, broken, awarded, met: kinds } = await run({ seed: String(seed), ...other });
    for (const kind of kinds) met.set(kind, (met.get(kind) ?? 0) + 1);
    sums.steps += steps;
    sums.events += events;
    sums.cuts += cuts;
    sums.broken += broken;
    sums.awarded += awarded ? 1 : 0;
    if (fault === undefined) continue;
    sums.faults += 1;
    process.stdout.write(
      `seed ${seed} fails at step ${fault.step}: ${fault.what}\n  npm run simulate -- --seed ${seed}${flags.restricted ? ' --restricted' : ''}${file === undefined ? '' : ` --guide ${file}`}\n`,
    );
  }
  const { steps, events, cuts, broken, awarded, faults } = sums;
  process.stdout.write(
    `${count} seeds from ${from}: ${steps} steps, ${events} events, ${cuts} times cut off, ${broken} uploads broken off, ${awarded} awarded, ${faults} faults\n`,
  );
  const kinds = [...met].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([kind, runs]) => `${kind} ${runs}`);
  process.stdout.write(`runs in which each happened: ${kinds.join(', ')}\n`);
  if (faults > 0) process.exitCode = 1;
}
