import { fromIso, toIso } from '#platform/kernel/time.ts';
import type { Id, Policy } from '../organisation/organisation.ts';
import { type Claim, claimOf, contradicts, overrules, surenessNeeded } from './claims.ts';
import type { Presence, Signal, SignalWhy } from './presence.ts';

/**
 * Where a responder is, from what each source last said. Stale signals never count. Of two that contradict each other the newer one
 * stands alone when it weighs as much, or when it is a `here` that was noticed or pressed anew; otherwise both stand and the stronger
 * decides, less surely (docs/adr on presence). The order of the signals makes no difference.
 */
export function presenceOf(responder: Id, signals: readonly Signal[], now: Temporal.Instant, policy: Policy): Presence {
  const at = toIso(now);
  const claims = signals
    .filter((signal) => signal.responder === responder)
    .map((signal) => claimOf(signal, at, policy))
    .toSorted(inOrder);
  const judged = claims.map((claim) => ({ claim, why: whyOf(claim, claims, policy) }));
  const standing = judged.filter(({ why }) => counts(why)).map(({ claim }) => claim);
  const because = judged.map(({ claim: { source, location, says, strength, until, at: heard }, why }) => {
    const weight = policy.weight[source];
    return { source, location, says, at: heard, until, counted: counts(why), weight, strength, why };
  });
  const lastHeard = claims
    .map((claim) => claim.at)
    .toSorted()
    .at(-1);
  return { responder, ...stateOf(claims, standing, at, policy), lastHeard, because };
}

type State = Pick<Presence, 'location' | 'state' | 'sureness' | 'since'>;

function stateOf(claims: readonly Claim[], standing: readonly Claim[], at: string, policy: Policy): State {
  const best = placesOf(standing)[0];
  if (best !== undefined && best.here > best.gone && best.sureness >= surenessNeeded) {
    return { location: best.location, state: 'here', sureness: best.sureness, since: best.since };
  }
  const stale = lastStale(claims, standing, policy);
  if (stale !== undefined) {
    const since = toIso(fromIso(stale.at).add({ seconds: policy.staleAfter[stale.source] }));
    return { location: stale.location, state: 'stale', sureness: 0, since };
  }
  if (best !== undefined && best.here >= best.gone) {
    return { location: best.location, state: 'unknown', sureness: best.sureness, since: best.since };
  }
  const gone = standing.filter(({ says }) => says === 'gone');
  const latest = (gone.length > 0 ? gone : claims.filter(({ says }) => says === 'gone')).map(({ since }) => since);
  const since = latest.toSorted().at(-1);
  return since === undefined
    ? { state: 'unknown', sureness: 0, since: at }
    : { state: 'gone', sureness: combined(gone), since };
}

/** Each location where he may be, the surest first. */
function placesOf(standing: readonly Claim[]): readonly Place[] {
  const locations = new Set(standing.filter(({ says }) => says === 'here').map(({ location }) => location));
  return [...locations]
    .map((location) => {
      const there = standing.filter((claim) => claim.location === location);
      const stays = there.filter(({ says }) => says === 'here');
      const here = combined(stays);
      const gone = combined(there.filter(({ says }) => says === 'gone'));
      const since = stays.map((claim) => claim.since).toSorted()[0] ?? '';
      return { location, here, gone, since, sureness: Math.floor((here * (100 - gone)) / 100) };
    })
    .toSorted(
      (a, b) => b.sureness - a.sureness || compareText(b.since, a.since) || compareText(a.location, b.location),
    );
}

interface Place {
  readonly location: Id;
  readonly here: number;
  readonly gone: number;
  readonly since: string;
  readonly sureness: number;
}

/** How sure several are that say the same, 0 to 100: each takes its share of the doubt that is left. */
function combined(claims: readonly Claim[]): number {
  const strengths = claims.map(({ strength }) => strength).toSorted((a, b) => b - a);
  return 100 - strengths.reduce((doubt, strength) => Math.ceil((doubt * (100 - strength)) / 100), 100);
}

/** The last place where he was, when nothing newer says that he left it. */
function lastStale(claims: readonly Claim[], standing: readonly Claim[], policy: Policy): Claim | undefined {
  return (
    claims
      // Who was expected was not seen.
      .filter(({ stale, says, source }) => stale && says === 'here' && source !== 'roster')
      .filter((claim) => !claims.some((other) => contradicts(other, claim) && other.since > claim.at))
      .filter((claim) => !standing.some((other) => overrules(other, claim, policy)))
      .toSorted((a, b) => compareText(b.at, a.at) || inOrder(a, b))[0]
  );
}

function whyOf(claim: Claim, claims: readonly Claim[], policy: Policy): SignalWhy {
  if (claim.stale) return claim.ended ? 'roster-ended' : 'signal-stale';
  const by = claims.find((other) => !other.stale && overrules(other, claim, policy));
  if (by !== undefined) return by.location === claim.location ? 'signal-overruled' : 'signal-elsewhere';
  return claim.settling ? 'signal-settling' : 'signal-counts';
}

function counts(why: SignalWhy): boolean {
  return why === 'signal-counts' || why === 'signal-settling';
}

function inOrder(a: Claim, b: Claim): number {
  return compareText(`${a.location} ${a.source} ${a.since}`, `${b.location} ${b.source} ${b.since}`);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
