import { clockOfDatabase } from '#platform/store/postgres/clock.ts';
import type { SteadyClock } from '../clock.ts';

/** So often the clock of the database is asked, in milliseconds. */
const askEvery = 60_000;

/**
 * Servers on one database go by its clock: what is due, and who is silent, is judged by several, and must be judged by one. A machine whose
 * own clock differs is told so on its dashboards. The function returned ends it. Rejects when the database cannot be asked at the start.
 */
export async function goByClockOf(database: string, clock: SteadyClock): Promise<() => void> {
  const ask = async () => {
    const { wall, asked, answered } = await clockOfDatabase(database);
    // It said so at some moment between the two.
    const lag = performance.now() - answered + (answered - asked) / 2;
    clock.agreeWith(wall + lag, (answered - asked) / 2);
  };
  await ask();
  const timer = setInterval(() => void ask().catch(() => undefined), askEvery);
  timer.unref();
  return () => clearInterval(timer);
}
