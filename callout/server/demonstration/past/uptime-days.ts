import { type UptimeDay, withUp } from '#callout/core/statistics/uptime.ts';
import type { Room } from '../../room.ts';
import { uptimeCollection, uptimeDaySchema } from '../../statistics/uptime.ts';

const stream = 'uptime';
/** So many days ago the server was replaced by a newer one, from and until (seconds of the day): it answered nobody for some minutes. */
const outages: ReadonlyMap<number, readonly [number, number]> = new Map([
  [47, [3 * 3600, 3 * 3600 + 240]],
  [139, [4 * 3600, 4 * 3600 + 420]],
  [252, [3 * 3600, 3 * 3600 + 180]],
]);

/** When the server ran on the days before today, and today until now (BHV-16). */
export async function makeUptimeDays(room: Room, days: number): Promise<void> {
  const now = room.clock.now().toZonedDateTimeISO('UTC');
  const today = now.toPlainDate();
  await room.store.transact(stream, async ({ entries }) => {
    for (let age = 1; age <= days; age += 1) {
      const day = today.subtract({ days: age }).toString();
      const out = outages.get(age);
      const up: UptimeDay['up'] =
        out === undefined
          ? [[0, 86_400]]
          : [
              [0, out[0]],
              [out[1], 86_400],
            ];
      await entries.put(uptimeCollection, day, { day, up: up.map(([from, to]) => [from, to]) });
    }
    // What the server said of today already stands.
    const day = today.toString();
    const said = uptimeDaySchema.safeParse(await entries.get(uptimeCollection, day));
    const known: UptimeDay = said.success ? said.data : { day, up: [] };
    const { up } = withUp(known, [0, Math.floor(now.since(now.startOfDay()).total('seconds'))]);
    await entries.put(uptimeCollection, day, { day, up: up.map(([from, to]) => [from, to]) });
  });
}
