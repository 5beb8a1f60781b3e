import { type Channel, channels, type Policy } from '#callout/core/organisation/organisation.ts';
import { type Source, sources } from '#callout/core/presence/source.ts';

/** Each order in which channels can follow a phone that does not answer: all of them first, none last. */
export const channelOrders: readonly string[] = ordersOf(channels)
  .toSorted((one, other) => other.length - one.length)
  .map((order) => order.join(' '));

function ordersOf(left: readonly Channel[]): readonly (readonly Channel[])[] {
  const longer = left.flatMap((first) =>
    ordersOf(left.filter((channel) => channel !== first)).map((rest) => [first, ...rest]),
  );
  return [...longer, []];
}

/** The policy as it is being filled in: numbers as text, staleness in minutes. */
export interface PolicyDraft {
  readonly weight: Readonly<Record<Source, string>>;
  readonly stale: Readonly<Record<Source, string>>;
  readonly damping: string;
  readonly retries: string;
  /** In this order, without what is left out: `sms mail`. */
  readonly channels: string;
  readonly reserves: boolean;
}

export function policyDraft(policy: Policy): PolicyDraft {
  return {
    weight: bySource((source) => String(policy.weight[source])),
    stale: bySource((source) => String(Math.round(policy.staleAfter[source] / 60))),
    damping: String(policy.damping),
    retries: policy.retries.join(', '),
    channels: (policy.channels ?? channels).join(' '),
    reserves: policy.allowsReservesFromOtherLocations,
  };
}

/** Undefined while a number is wrong. */
export function policyOf({ weight, stale, damping, retries, reserves, ...draft }: PolicyDraft): Policy | undefined {
  const weights = bySource((source) => within(weight[source], 1, 100));
  const minutes = bySource((source) => within(stale[source], 1, 10_080));
  const wait = within(damping, 0, 3600);
  const tries = retries.split(/[\s,;]+/).filter((text) => text !== '');
  const seconds = tries.map((text) => within(text, 1, 600));
  const chosen: readonly string[] = draft.channels.split(' ');
  const numbers = [...Object.values(weights), ...Object.values(minutes), ...seconds];
  if (wait === undefined || seconds.length > 20 || numbers.some((number) => number === undefined)) return undefined;
  return {
    weight: bySource((source) => weights[source] ?? 1),
    staleAfter: bySource((source) => (minutes[source] ?? 1) * 60),
    damping: wait,
    retries: seconds.map((number) => number ?? 1),
    channels: channels
      .filter((channel) => chosen.includes(channel))
      .toSorted((one, other) => chosen.indexOf(one) - chosen.indexOf(other)),
    allowsReservesFromOtherLocations: reserves,
  };
}

function within(text: string, least: number, most: number): number | undefined {
  const number = /^\d{1,5}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return number >= least && number <= most ? number : undefined;
}

function bySource<T>(valueOf: (source: Source) => T): Readonly<Record<Source, T>> {
  const [geofence, wifi, beacon, manual, kiosk, roster] = sources;
  return {
    [geofence]: valueOf(geofence),
    [wifi]: valueOf(wifi),
    [beacon]: valueOf(beacon),
    [manual]: valueOf(manual),
    [kiosk]: valueOf(kiosk),
    [roster]: valueOf(roster),
  };
}
