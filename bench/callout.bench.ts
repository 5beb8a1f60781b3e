import { setTimeout as delay } from 'node:timers/promises';
import type { Round } from './call-out/crowd.ts';
import { type Peer, startMosquitto, startNats } from './call-out/peers.ts';
import { type ParaatServer, startParaat } from './call-out/server.ts';
import { openSide, type Side } from './call-out/side.ts';
import { type BenchRow, percentile } from './row.ts';

/** How many phones, and how often each system is pressed. */
const sizes = [
  { count: 450, rounds: 20 },
  // { count: 10_000, rounds: 20 },
] as const;
const changes = 60;
/** Until what a round leaves to do is done, in milliseconds. */
const quiet = 400;

interface Sides {
  readonly paraat: Side;
  readonly mosquitto: Side;
  readonly nats: Side;
}

type Rounds = Readonly<Record<keyof Sides, readonly Round[]>>;

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
  const before = await server.memory();
  await using paraat = await openSide('paraat', server.url, String(count), server.tokens);
  const perPhone = ((await server.memory()) - before) / count;
  await using mqttSide = await openSide('mqtt', mosquitto.url, String(count));
  await using natsSide = await openSide('nats', nats.url, String(count));
  const sides = { paraat, mosquitto: mqttSide, nats: natsSide };
  const took = await inTurns(sides, rounds);
  return [
    ...rowsOf(took, count),
    { name: `call-out: memory of the server for each phone, ${count}`, value: perPhone / 1024, unit: 'KiB' },
    ...(await dashboardRows(paraat, count)),
  ];
}

/** The first round of each is not counted, and tells what the others have to bring. */
async function inTurns({ paraat, mosquitto, nats }: Sides, rounds: number): Promise<Rounds> {
  const { bytes = '' } = await paraat.press('');
  const took = { paraat: [] as Round[], mosquitto: [] as Round[], nats: [] as Round[] };
  await mosquitto.press(bytes);
  await nats.press(bytes);
  for (let round = 0; round < rounds; round += 1) {
    await delay(quiet);
    took.paraat.push(await paraat.press(bytes));
    await delay(quiet);
    took.mosquitto.push(await mosquitto.press(bytes));
    took.nats.push(await nats.press(bytes));
  }
  return took;
}

function rowsOf(took: Rounds, count: number): readonly BenchRow[] {
  return (['heard', 'known'] as const).flatMap((until) =>
    [0.5, 0.99].flatMap((share): readonly BenchRow[] => {
      const of = (side: keyof Rounds) =>
        percentile(
          took[side].map((round) => round[until]),
          share,
        );
      const to = until === 'heard' ? 'last phone' : 'last receipt';
      const which = `${count}, p${share * 100}`;
      const [paraat, mosquitto, nats] = [of('paraat'), of('mosquitto'), of('nats')];
      const name = `call-out: press to ${to}, durable, ${which}`;
      return [
        { name, value: paraat, unit: 'ms', ratio: paraat / mosquitto, beside: 'mosquitto' },
        { name: `mosquitto, QoS 1: to ${to}, ${which}`, value: mosquitto, unit: 'ms' },
        { name: `nats-server, core: to ${to}, ${which}`, value: nats, unit: 'ms', ratio: paraat / nats, beside: 'it' },
      ];
    }),
  );
}

async function dashboardRows(paraat: Side, count: number): Promise<readonly BenchRow[]> {
  const seen = [];
  for (let change = 0; change < changes; change += 1) seen.push(await paraat.presence());
  const row = (name: string, values: readonly number[]) => ({
    name: `dashboard of ${count}: presence to ${name}, p95`,
    value: percentile(values, 0.95),
    unit: 'ms',
  });
  const told = seen.map((one) => one.told);
  const shown = seen.map((one) => one.shown);
  return [row('word at the reception', told), row('what it shows', shown)];
}
