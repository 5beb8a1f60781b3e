import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { clientOf } from '#platform/http/testing/client.ts';
import { readStory } from '#tender/server/story/story.ts';
import {
  type Press,
  prepareAll,
  pressAll,
  type Ready,
  tenderersOf,
  withTenderers,
} from '#tender/server/testing/closing.ts';
import { tinyStory } from '#tender/server/testing/server.ts';
import { type BenchRow, percentile } from './row.ts';
import { type ServerProcess, startProcess, startProgram, withFolder } from './server-process.ts';

const tenderers = 500;
/** A second before the vault closes. */
const justBefore = '2026-04-07T09:59:59.000Z';

/**
 * So many tenderers press at once, each on a connection of his own, while the vault closes; beside it the same requests to the least that
 * can take them in durably. Both servers are processes of their own.
 */
export async function benchClosing(): Promise<readonly BenchRow[]> {
  return withFolder(async (folder) => {
    const story = withTenderers(await readStory(tinyStory), tenderers);
    const told = join(folder, 'story');
    await mkdir(told);
    await cp(join(tinyStory, 'leidraad.yaml'), join(told, 'leidraad.yaml'));
    // JSON is YAML.
    await writeFile(join(told, 'script.yaml'), JSON.stringify(story.story));
    const server = await startProcess(join(folder, 'data'), ['--story', told]);
    const bare = await startProgram(['bench/bare-receiver.ts', folder]);
    try {
      const ready = await prepareAll(server.url, tenderersOf(story));
      const least = await pressed(ready.map((one) => ({ ...one, client: clientOf(bare.url, '') })));
      await moveClock(server);
      return rowsOf(await pressed(ready), least);
    } finally {
      await bare.stop();
      await server.stop();
    }
  });
}

interface Pressed {
  readonly presses: readonly Press[];
  readonly seconds: number;
}

async function pressed(ready: readonly Ready[]): Promise<Pressed> {
  const begun = performance.now();
  const presses = await pressAll(ready);
  return { presses, seconds: (performance.now() - begun) / 1000 };
}

async function moveClock({ url }: ServerProcess): Promise<void> {
  const moved = await clientOf(url, '').send('POST', '/demo/clock', { to: justBefore });
  if (moved.status !== 200) throw new Error(`the clock does not move: ${moved.text}`);
}

function rowsOf(ours: Pressed, least: Pressed): readonly BenchRow[] {
  const placed = ours.presses.filter(({ status }) => status === 200).length;
  const late = ours.presses.filter(({ code }) => code === 'tender-too-late').length;
  if (placed + late !== tenderers)
    throw new Error(`of ${tenderers} only ${placed + late} were answered as they should`);
  const at = ({ presses }: Pressed, share: number) =>
    percentile(
      presses.map(({ milliseconds }) => milliseconds),
      share,
    );
  return [
    { name: `closing: ${tenderers} press at once, of them in time`, value: placed, unit: 'tenders' },
    {
      name: 'closing: decided, durable and answered',
      value: tenderers / ours.seconds,
      unit: 'per second',
      ratio: least.seconds / ours.seconds,
    },
    ...[0.5, 0.99].map((share) => ({
      name: `closing: from the press to the answer, p${share * 100}`,
      value: at(ours, share),
      unit: 'ms',
      ratio: at(least, share) / at(ours, share),
    })),
    { name: 'bare: a request, a flushed insert, an answer', value: tenderers / least.seconds, unit: 'per second' },
  ];
}
