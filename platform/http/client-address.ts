import type { RequestContext } from './context.ts';

/**
 * Address of whoever sent the request, for limits only. Behind `trustedProxies` reverse proxies it is the entry which the outermost of
 * them wrote into X-Forwarded-For; what the client itself put there is to its left and is never looked at.
 */
export function clientAddress(c: RequestContext, trustedProxies: number): string {
  return addressBehind(c.env?.incoming?.socket.remoteAddress, c.req.header('x-forwarded-for'), trustedProxies);
}

/** The same of a connection that is no request of the application, by its own address and its header X-Forwarded-For. */
export function addressBehind(
  remote: string | undefined,
  forwardedFor: string | undefined,
  trustedProxies: number,
): string {
  const direct = plain(remote);
  if (trustedProxies === 0) return direct;
  const hops = (forwardedFor ?? '').split(',').map((hop) => hop.trim());
  const forwarded = hops.at(-trustedProxies);
  return forwarded === undefined || forwarded === '' ? direct : plain(forwarded);
}

/** One household or office has a /64: its addresses share one allowance. */
export function addressGroup(address: string): string {
  if (!address.includes(':')) return address;
  const [head = '', tail] = address.split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  return [...before, ...Array<string>(zeros).fill('0'), ...after].slice(0, 4).join(':');
}

function plain(address: string | undefined): string {
  return address?.replace(/^::ffff:(?=\d+\.)/, '') ?? 'unknown';
}
