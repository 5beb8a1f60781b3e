import type { Policy } from '../organisation/organisation.ts';
import { elapsed } from './elapsed.ts';
import type { Signal } from './presence.ts';
import { isAutomatic } from './source.ts';

/**
 * What is kept of a source once it was heard anew: that it says so still, or since when it says otherwise and what it said before.
 * A change that is taken back before it settled never happened. A source that was silent for too long begins anew.
 */
export function keepSignal(
  kept: Signal | undefined,
  heard: Pick<Signal, 'responder' | 'location' | 'source' | 'says' | 'at'>,
  policy: Policy,
): Signal {
  const { responder, location, source, says } = heard;
  const first: Signal = { responder, location, source, says, at: heard.at, since: heard.at };
  if (kept === undefined) return first;
  // After a clock was set back, what is heard now is not older than what was heard before.
  const at = kept.at > heard.at ? kept.at : heard.at;
  if (elapsed(kept.at, at) > policy.staleAfter[source] * 1000) return first;
  const since = kept.since ?? kept.at;
  if (kept.says === says) return { ...kept, since, at };
  if (!isAutomatic(source)) return { ...first, at, since: at };
  const settled = kept.before === undefined || elapsed(since, at) >= policy.damping * 1000;
  if (settled) return { ...first, at, since: at, before: { says: kept.says, since, at: kept.at } };
  return { ...first, at, since: kept.before.since };
}
