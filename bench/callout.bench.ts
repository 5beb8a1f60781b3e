import { setTimeout as delay } from 'node:timers/promises';
import type { Round } from './call-out/crowd.ts';
import { type Peer, startMosquitto, startNats } from './call-out/peers.ts';
import { processorTime } from './call-out/processor.ts';
import { type ParaatServer, startParaat } from './call-out/server.ts';
import { openSide, type Side } from './call-out/side.ts';
import { type BenchRow, percentile } from './row.ts';

/** How many phones, and how often each system is pressed. */
const sizes = [
  { count: 450, rounds: 100 },
  { count: 10_000, rounds: 10 },
] as const;
/** Changes of presence that a reception looks at. */
const changes = 60;
/** Until a change of presence shows on the dashboard of 450, in milliseconds. */
const dashboardLimit = 100;
/** Until what a round leaves to do is done, in milliseconds. */
const quiet = 400;

const kinds = ['paraat', 'mosquitto', 'nats'] as const;
type Kind = (typeof kinds)[number];

interface System {
  readonly side: Side;
  readonly pid: number;
}

interface Taken extends Round {
  /** Milliseconds that the process of the system had the processor meanwhile: much the same on a machine that others use too. */
  readonly processor: number;
}

type Rounds = Readonly<Record<Kind, Taken[]>>;

/**
 * From the press of the reception until the last phone has the call, and until the reception knows of the last receipt, which is durable;
 * beside mosquitto at QoS 1 and nats-server, which bring the same bytes to as many receivers and a receipt of each to who sent them.
 * Neither of those writes anything to disk. Each system has a process of its own, and its receivers one; they take turns.
 */
export async function benchCallout(): Promise<readonly BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const { count, rounds } of sizes) {
    await using server = await startParaat(count);
    await using mosquitto = await startMosquitto();
    await using nats = await startNats();
    rows.push(...(await measured(count, rounds, { server, mosquitto, nats })));
  }
  return rows;
}

interface Systems {
  readonly server: ParaatServer;
  readonly mosquitto: Peer;
  readonly nats: Peer;
}

async function measured(count: number, rounds: number, systems: Systems): Promise<readonly BenchRow[]> {
  const { server, mosquitto, nats } = systems;
  // What the first lines take once, such as compiled code and room for what is young, is taken by then.
  const warmingUp = await openSide('paraat', server.url, String(count), server.tokens);
  await warmingUp[Symbol.asyncDispose]();
  const before = await server.memory();
  await using paraat = await openSide('paraat', server.url, String(count), server.tokens);
  const after = await server.memory();
  await using mqttSide = await openSide('mqtt', mosquitto.url, String(count));
  await using natsSide = await openSide('nats', nats.url, String(count));
  const took = await inTurns(
    {
      paraat: { side: paraat, pid: server.pid },
      mosquitto: { side: mqttSide, pid: mosquitto.pid },
      nats: { side: natsSide, pid: nats.pid },
    },
    rounds,
  );
  return [
    ...rowsOf(took, count),
    ...(['resident', 'used'] as const).map((what) => ({
      name: `call-out: memory for each of ${count} phones, ${what}`,
      value: (after[what] - before[what]) / count / 1024,
      unit: 'KiB',
    })),
    { name: `call-out: memory with ${count} phones, resident`, value: after.resident / 1024 / 1024, unit: 'MiB' },
    ...(await dashboardRows(paraat, count)),
  ];
}

/** The first round of each is not counted, and tells what the others have to bring. */
async function inTurns(systems: Readonly<Record<Kind, System>>, rounds: number): Promise<Rounds> {
  const { bytes = '' } = await systems.paraat.side.press('');
  await systems.paraat.side.settle();
  const took: Rounds = { paraat: [], mosquitto: [], nats: [] };
  for (let round = 0; round <= rounds; round += 1) {
    for (const kind of kinds) {
      await delay(quiet);
      const one = await pressed(systems[kind], bytes);
      if (round > 0) took[kind].push(one);
    }
  }
  return took;
}

async function pressed({ side, pid }: System, bytes: string): Promise<Taken> {
  const before = await processorTime(pid);
  const round = await side.press(bytes);
  const processor = (await processorTime(pid)) - before;
  await side.settle();
  return { ...round, processor };
}

function rowsOf(took: Rounds, count: number): readonly BenchRow[] {
  const rows = (what: string, share: number, value: (one: Taken) => number): readonly BenchRow[] => {
    const of = (kind: Kind) => percentile(took[kind].map(value), share);
    const [paraat, mosquitto, nats] = [of('paraat'), of('mosquitto'), of('nats')];
    const slowest = took.paraat.length < 100 ? `slowest of ${took.paraat.length}` : 'p99';
    const which = `${what}, ${count}, ${share === 0.5 ? 'p50' : slowest}`;
    return [
      { name: `call-out: ${which}`, value: paraat, unit: 'ms', ratio: paraat / mosquitto, beside: 'mosquitto' },
      { name: `mosquitto: ${which}`, value: mosquitto, unit: 'ms' },
      { name: `nats-server: ${which}`, value: nats, unit: 'ms', ratio: nats / paraat, beside: 'the call-out' },
    ];
  };
  return [
    ...[0.5, 0.99].flatMap((share) => rows('press to last phone', share, ({ heard }) => heard)),
    ...[0.5, 0.99].flatMap((share) => rows('press to last receipt', share, ({ known }) => known)),
    ...rows('processor time of the server', 0.5, ({ processor }) => processor),
  ];
}

async function dashboardRows(paraat: Side, count: number): Promise<readonly BenchRow[]> {
  const seen = [];
  for (let change = 0; change < changes; change += 1) seen.push(await paraat.presence());
  const row = (name: string, values: readonly number[]) => ({
    name: `dashboard of ${count}: presence to ${name}, p95`,
    ...(count === 450 ? { limit: dashboardLimit } : {}),
    value: percentile(values, 0.95),
    unit: 'ms',
  });
  const told = seen.map((one) => one.told);
  const shown = seen.map((one) => one.shown);
  return [row('word at the reception', told), row('what it shows', shown)];
}
