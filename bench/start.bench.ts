import { type BenchRow, percentile } from './row.ts';
import { startProcess, withFolder } from './server-process.ts';

const rounds = 5;

/** From starting the process to its first answer: with an empty data folder, in which the demonstration is set up, and with one that is kept. */
export async function benchStart(): Promise<readonly BenchRow[]> {
  const fresh: number[] = [];
  const kept: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await withFolder(async (folder) => {
      for (const times of [fresh, kept]) {
        const server = await startProcess(folder);
        times.push(server.firstAnswerMs);
        await server.stop();
      }
    });
  }
  const row = (name: string, times: readonly number[]): BenchRow => ({
    name,
    value: Math.round(percentile(times, 0.5)),
    unit: 'ms',
  });
  return [row('start to first answer, new data folder', fresh), row('start to first answer, kept data folder', kept)];
}
