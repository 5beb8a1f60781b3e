import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ok } from '#platform/kernel/result.ts';
import { isPublicAddress } from '#platform/outgoing/public-address.ts';
import { encryptPush, isPushKeys, mostPlain } from './encrypt.ts';
import { type PushSenderSettings, pushSender } from './send.ts';
import { pushServices } from './services.ts';
import { openPushService, type TestPushService } from './testing/push-service.ts';
import { pushIdentity } from './vapid.ts';

const identity = pushIdentity('a secret of this installation, forty-three long', 'mailto:bhv@school.example');
const bytes = (text: string) => Buffer.from(text, 'base64url');

describe('RFC 8291: encryption', () => {
  test('BHV-07: the example of appendix A comes out to the byte', () => {
    const keys = {
      p256dh: 'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4',
      auth: 'BTBZMqHH6r4Tts7J_aSIgg',
    };
    const sealed = encryptPush(Buffer.from('When I grow up, I want to be a watermelon'), keys, {
      salt: bytes('DGv6ra1nlYgDCS1FRnbzlw'),
      secret: bytes('yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw'),
      pad: false,
    });
    expect(Buffer.from(sealed).toString('base64url')).toBe(
      'DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN',
    );
  });

  test('texts of different length look alike, and the longest still fits', () => {
    const keys = { p256dh: identity.publicKey, auth: 'BTBZMqHH6r4Tts7J_aSIgg' };
    const size = (length: number) => encryptPush(Buffer.alloc(length, 'a'), keys).length;
    expect(size(20)).toBe(size(500));
    expect(size(mostPlain)).toBe(4096);
    expect(() => size(mostPlain + 1)).toThrow(RangeError);
  });

  test('keys that are none are known before anything is encrypted for them', () => {
    const good = { p256dh: identity.publicKey, auth: 'BTBZMqHH6r4Tts7J_aSIgg' };
    expect(isPushKeys(good)).toBe(true);
    expect(isPushKeys({ ...good, auth: 'BTBZ' })).toBe(false);
    // A point beside the curve would give away the private key.
    expect(isPushKeys({ ...good, p256dh: Buffer.alloc(65, 4).toString('base64url') })).toBe(false);
    expect(isPushKeys({ ...good, p256dh: '' })).toBe(false);
  });
});

describe('where pushes go', () => {
  const refused = (endpoint: string, more: readonly string[] = []) => !pushServices(more).check(endpoint).ok;

  test('BHV-07: to the push services of browsers over https, and to what the server was told itself', () => {
    expect(refused('https://fcm.googleapis.com/fcm/send/abc')).toBe(false);
    expect(refused('https://web.push.apple.com/abc')).toBe(false);
    expect(refused('https://updates.push.services.mozilla.com/wpush/v2/abc')).toBe(false);
    for (const endpoint of [
      'http://fcm.googleapis.com/fcm/send/abc',
      'https://fcm.googleapis.com:8443/abc',
      'https://fcm.googleapis.com.evil.example/abc',
      'https://user:password@fcm.googleapis.com/abc',
      'https://a.b.push.apple.com/abc',
      'https://169.254.169.254/latest/meta-data',
      'http://localhost:3100/v1/me',
      'file:///etc/passwd',
      'nothing',
    ])
      expect(refused(endpoint), endpoint).toBe(true);
    expect(refused('https://push.city.example/abc', ['https://push.city.example'])).toBe(false);
    expect(refused('http://push.city.example/abc', ['https://push.city.example'])).toBe(true);
    expect(() => pushServices(['push.city.example'])).toThrow(TypeError);
  });

  test('addresses of this machine, its network and nobody are not public', () => {
    for (const address of [
      '127.0.0.1',
      '10.1.2.3',
      '172.31.0.1',
      '192.168.1.1',
      '169.254.169.254',
      '100.64.0.1',
      '0.0.0.0',
      '224.0.0.1',
      '::1',
      'fe80::1',
      'fd00::1',
      '::ffff:127.0.0.1',
      '64:ff9b::7f00:1',
      '2002:7f00:1::',
      'localhost',
      '',
    ])
      expect(isPublicAddress(address), address).toBe(false);
    for (const address of ['8.8.8.8', '172.32.0.1', '2a00:1450:4013::1']) expect(isPublicAddress(address)).toBe(true);
  });
});

describe('RFC 8030 and RFC 8292: sending', () => {
  let service: TestPushService;
  let settings: PushSenderSettings;
  const now = () => Temporal.Now.instant();
  const push = { text: '{"call":"één"}', ttl: 900, topic: 'call-1' };

  beforeAll(async () => {
    service = await openPushService(() => identity.publicKey);
  });
  beforeEach(() => {
    settings = { identity, services: pushServices([service.origin]), now };
  });
  afterAll(() => service.close());

  test('BHV-07: the push service takes it, and the browser reads what was sent', async () => {
    const subscription = await service.subscribe();
    expect(await pushSender(settings)(subscription, push)).toEqual({ kind: 'taken' });
    expect(service.mistakes).toEqual([]);
    const { at: _at, ...received } = service.received.at(-1) ?? { at: 0 };
    expect(received).toEqual({ subscription: subscription.id, urgency: 'high', ...push });
  });

  test('another key than the one that was subscribed with is refused, and so is a token that ran out', async () => {
    const subscription = await service.subscribe();
    const other = pushIdentity('another secret, of another installation', 'mailto:a@b.example');
    const refused = { kind: 'refused', problem: 'http-401' };
    expect(await pushSender({ ...settings, identity: other })(subscription, push)).toEqual(refused);
    const dayBefore = () => now().subtract({ hours: 24 });
    const late = pushIdentity('a secret of this installation, forty-three long', 'mailto:bhv@school.example');
    expect(await pushSender({ ...settings, identity: late, now: dayBefore })(subscription, push)).toEqual(refused);
    // The same identity makes a new token when the old one is of another time.
    expect(await pushSender({ ...settings, identity: late })(subscription, push)).toEqual({ kind: 'taken' });
  });

  test('gone, too busy, broken and silent are told apart', async () => {
    const subscription = await service.subscribe();
    const sender = pushSender({ ...settings, patience: 300 });
    service.next({ status: 404 }, { status: 429, headers: { 'retry-after': '7' } }, { status: 503 }, { status: 413 });
    expect(await sender(subscription, push)).toEqual({ kind: 'gone', status: 404 });
    expect(await sender(subscription, push)).toEqual({ kind: 'later', after: 7, problem: 'http-429' });
    expect(await sender(subscription, push)).toEqual({ kind: 'later', after: 0, problem: 'http-503' });
    expect(await sender(subscription, push)).toEqual({ kind: 'refused', problem: 'http-413' });
    const date = new Date(Date.now() + 60_000).toUTCString();
    service.next({ status: 503, headers: { 'retry-after': date } });
    expect(await sender(subscription, push)).toMatchObject({ kind: 'later', after: expect.closeTo(60, -1) as number });
    service.unsubscribe(subscription.id);
    expect(await sender(subscription, push)).toEqual({ kind: 'gone', status: 410 });
  });

  test('what waited for a connection is held back when it may not go any more', async () => {
    const subscription = await service.subscribe();
    const before = service.received.length;
    let may = true;
    const sender = pushSender({ ...settings, mayGo: () => may });
    const { release } = service.hold();
    // More than there are connections to one push service.
    const sent = Array.from({ length: 30 }, () => sender(subscription, push));
    await expect.poll(() => service.received.length, { timeout: 10_000 }).toBe(before + 20);
    may = false;
    release();
    const kinds = (await Promise.all(sent)).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'taken')).toHaveLength(20);
    expect(kinds.filter((kind) => kind === 'held-back')).toHaveLength(10);
    expect(service.received.length).toBe(before + 20);
    may = true;
    expect(await sender(subscription, push)).toEqual({ kind: 'taken' });
  });

  test('where nobody listens it is tried later; where it must not go nothing is sent', async () => {
    const subscription = await service.subscribe();
    const nobody = { ...subscription, endpoint: 'http://127.0.0.1:9/push' };
    const there = { ...settings, services: pushServices(['http://127.0.0.1:9']) };
    expect(await pushSender(there)(nobody, push)).toEqual({ kind: 'later', after: 0, problem: 'ECONNREFUSED' });
    const strict = { ...settings, services: pushServices() };
    const before = service.received.length;
    expect(await pushSender(strict)(subscription, push)).toEqual({ kind: 'refused', problem: 'push-service-unknown' });
    // A name of a push service that leads into our own network.
    const services = { check: () => ok({ url: new URL('https://localhost/x'), trusted: false }) };
    const answer = await pushSender({ ...settings, services })(subscription, push);
    expect(answer).toEqual({ kind: 'refused', problem: 'address-not-public' });
    expect(service.received.length).toBe(before);
  });

  test('the key pair follows from the secret alone', () => {
    const again = pushIdentity('a secret of this installation, forty-three long', 'https://bhv.school.example');
    expect(again.publicKey).toBe(identity.publicKey);
    expect(again.mac('x')).toBe(identity.mac('x'));
    expect(identity.mac('x')).not.toBe(identity.mac('y'));
    expect(bytes(again.publicKey).length).toBe(65);
  });
});
