import { lookup as resolve } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** An address of this machine, of its network or of nobody, where the outside must not lead us. */
export class AddressNotPublic extends Error {
  override readonly name = 'AddressNotPublic';
}

/** What the registries of IANA set apart for special use. */
const closed = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  closed.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  closed.addSubnet(net, bits, 'ipv6');

/** Global unicast; everything else of IPv6 is local, mapped or reserved. */
const global6 = new BlockList();
global6.addSubnet('2000::', 3, 'ipv6');

/** Whether anybody on the internet may have this IP address. */
export function isPublicAddress(address: string): boolean {
  const version = isIP(address);
  if (version === 4) return !closed.check(address, 'ipv4');
  return version === 6 && global6.check(address, 'ipv6') && !closed.check(address, 'ipv6');
}

/** Looks a name up and refuses it when one of its addresses is not public; what is connected to is what was looked at. */
export const publicLookup: LookupFunction = (hostname, options, done) => {
  resolve(hostname, { ...options, all: true }, (error, addresses) => {
    if (error !== null) return done(error, []);
    const wrong = addresses.find(({ address }) => !isPublicAddress(address));
    if (wrong !== undefined) return done(new AddressNotPublic(`${hostname} is not a public address`), []);
    const [first] = addresses;
    if (options.all === true) return done(null, addresses);
    return first === undefined ? done(new AddressNotPublic(hostname), []) : done(null, first.address, first.family);
  });
};
