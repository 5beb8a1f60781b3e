/** How long a tile may be kept, as the server of the map says (RFC 9111): ours is a cache that several people share. */
export interface Freshness {
  /** False: it is shown once, and not kept. */
  readonly kept: boolean;
  /** Seconds during which nobody is asked again. */
  readonly fresh: number;
  /** Seconds after that during which it may be shown while the server of the map does not answer. */
  readonly spare: number;
}

const day = 86_400;
const longest = 365 * day;
/** A map of last month is better than none. */
const usualSpare = 30 * day;

interface Said {
  readonly 'cache-control'?: string | undefined;
  readonly expires?: string | undefined;
  readonly date?: string | undefined;
  readonly age?: string | undefined;
}

/** `usual`: seconds where the server of the map says nothing. */
export function freshnessOf(said: Said, usual: number): Freshness {
  const control = controlOf(said['cache-control'] ?? '');
  if (control.has('no-store') || control.has('private')) return { kept: false, fresh: 0, spare: 0 };
  const strict = ['no-cache', 'must-revalidate', 'proxy-revalidate'].some((word) => control.has(word));
  const age = Math.max(0, secondsIn(said.age) ?? 0);
  const lives = secondsIn(control.get('s-maxage')) ?? secondsIn(control.get('max-age')) ?? untilExpiry(said) ?? usual;
  const fresh = control.has('no-cache') ? 0 : Math.max(0, Math.min(longest, lives - age));
  return { kept: true, fresh, spare: strict ? 0 : usualSpare };
}

function controlOf(text: string): ReadonlyMap<string, string> {
  return new Map(
    text
      .toLowerCase()
      .split(',')
      .map((part) => part.trim().split('='))
      .map(([name = '', value = '']) => [name.trim(), value.trim().replaceAll('"', '')]),
  );
}

function secondsIn(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,9}$/u.test(text) ? Number(text) : undefined;
}

/** Something that is no date means that it is over. */
function untilExpiry({ expires, date }: Said): number | undefined {
  if (expires === undefined) return undefined;
  const [end, begin] = [Date.parse(expires), Date.parse(date ?? '')];
  return Number.isNaN(end) || Number.isNaN(begin) ? 0 : Math.max(0, (end - begin) / 1000);
}
