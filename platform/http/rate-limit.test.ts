import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createApp } from './app.ts';
import { addressGroup } from './client-address.ts';
import { problemSchema } from './problem.ts';
import { TokenBuckets } from './rate-limit.ts';
import { serve } from './serve.ts';

const description = {
  title: 'x',
  version: '1.0.0',
  contact: { name: 'x', url: 'https://x.example', email: 'x@x.example' },
};

test('a bucket gives its burst at once and then as much as flows in', () => {
  let now = 0;
  const buckets = new TokenBuckets({ burst: 3, perSecond: 0.5 }, () => now);
  expect([1, 2, 3, 4].map(() => buckets.take('a'))).toEqual([0, 0, 0, 2]);
  expect(buckets.take('b')).toBe(0);
  now = 1900;
  expect(buckets.take('a')).toBe(1);
  now = 2000;
  expect([buckets.take('a'), buckets.take('a')]).toEqual([0, 2]);
});

test('whatever the rhythm, no more passes than the burst and what flowed in', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 3000 }), { maxLength: 60 }), (pauses) => {
      let now = 0;
      const buckets = new TokenBuckets({ burst: 5, perSecond: 2 }, () => now);
      let passed = 0;
      for (const pause of pauses) {
        now += pause;
        if (buckets.take('a') === 0) passed += 1;
      }
      expect(passed).toBeLessThanOrEqual(5 + (now / 1000) * 2);
    }),
    { seed: 1 },
  );
});

test('a flood of addresses does not fill the memory and does not free the one that floods', () => {
  const buckets = new TokenBuckets({ burst: 1, perSecond: 0.001 }, () => 0);
  for (let address = 0; address < 60_000; address += 1) {
    buckets.take(`10.${address}`);
    if (address % 1000 === 0) buckets.take('flooder');
  }
  expect(buckets.take('flooder')).toBeGreaterThan(0);
});

test('the addresses of one IPv6 network share an allowance', () => {
  expect(addressGroup('2001:db8:1:2:3:4:5:6')).toBe(addressGroup('2001:db8:1:2::9'));
  expect(addressGroup('2001:db8:1:2::9')).not.toBe(addressGroup('2001:db8:1:3::9'));
  expect(addressGroup('::1')).toBe('0:0:0:0');
  expect(addressGroup('192.0.2.7')).toBe('192.0.2.7');
});

const tight = { signIn: { burst: 2, perSecond: 0.01 }, session: { burst: 4, perSecond: 0.01 } };

test('ASVS-4.1.3, ASVS-6.3.1, ASVS-15.3.4: trying passwords is limited much sooner than reading, per address', async () => {
  const { app } = createApp({ description, log: () => undefined, limits: tight, trustedProxies: 1 });
  app.post('/auth/sign-in/email', (c) => c.text('wrong', 401));
  app.get('/page', (c) => c.text('read'));
  const server = await serve(app, { port: 0 });
  const trySignIn = async (forwarded: string) =>
    (await fetch(`${server.url}/auth/sign-in/email`, { method: 'POST', headers: { 'x-forwarded-for': forwarded } }))
      .status;
  expect([await trySignIn('192.0.2.1'), await trySignIn('192.0.2.1'), await trySignIn('192.0.2.1')]).toEqual([
    401, 401, 429,
  ]);
  expect(await trySignIn('203.0.113.5, 192.0.2.1')).toBe(429);
  expect(await trySignIn('192.0.2.2')).toBe(401);
  const reads = await Promise.all(Array.from({ length: 20 }, () => fetch(`${server.url}/page`)));
  expect(reads.every(({ status }) => status === 200)).toBe(true);
  await server.close();
});

test('ASVS-2.4.1: a session has an allowance of its own, and is told when to come back', async () => {
  const { app } = createApp({ description, log: () => undefined, limits: tight, sessionCookie: 's' });
  app.get('/page', (c) => c.text('read'));
  const read = (cookie: string) => app.request('/page', { headers: { cookie } });
  for (let turn = 0; turn < 4; turn += 1) expect((await read('s=one')).status).toBe(200);
  const refused = await read('s=one');
  expect([refused.status, refused.headers.get('retry-after'), problemSchema.parse(await refused.json()).code]).toEqual([
    429,
    '100',
    'too-many-requests',
  ]);
  expect((await read('s=two')).status).toBe(200);
});
