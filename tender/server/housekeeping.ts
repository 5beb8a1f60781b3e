import { toIso } from '#platform/kernel/time.ts';
import type { Application } from './application.ts';
import { removeOld } from './arrival/removal.ts';
import { forgetAnswers } from './idempotency.ts';

const every = 3_600_000;
/** A client that sends a request again does so within minutes. */
const rememberedHours = 48;
/** Entries belong to a stream's transaction; what is thrown away here has no events. */
const stream = 'housekeeping';

/** Throws away what nobody asks for any more, once an hour. The function returned ends it. */
export function keepHouse(application: Application): () => void {
  const timer = setInterval(() => {
    tidy(application).catch((error: unknown) => process.emitWarning(error instanceof Error ? error : String(error)));
  }, every);
  timer.unref();
  return () => clearInterval(timer);
}

export async function tidy({ parts, clock, arrivals }: Application): Promise<void> {
  await removeOld(arrivals);
  const before = toIso(clock.now().subtract({ hours: rememberedHours }));
  await parts.store.transact(stream, (tx) => forgetAnswers(tx.entries, before));
}
