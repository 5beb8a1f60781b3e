import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CallsAnswer } from '#callout/api/answers.ts';
import { unwrap } from '#platform/kernel/result.ts';
import { openTestServer, type TestServer } from '../testing/server.ts';

/** More calls than one list shows, of other locations and tests of phones among them. */

let server: TestServer;
const many = 201;

beforeAll(async () => {
  server = await openTestServer(['centrale-post', 'receptie-koksschool', 'bhv-002']);
});

afterAll(() => server.close());

async function raise(user: string, mode: 'real' | 'drill' | 'test', location: string, person: string): Promise<string> {
  const call = randomUUID();
  const audience = { kind: 'persons' as const, persons: [person] };
  const command = { type: 'raise-call' as const, call, mode, location, nature: 'Brand', place: 'Hal', audience };
  unwrap(await server.room.calls.execute(call, command, { user }));
  return call;
}

test('BHV-14: the list has the newest calls that a viewer may see, however many there are that he may not', async () => {
  const own = await raise('centrale-post', 'real', 'koksschool', 'bhv-002');
  for (let count = 0; count < many; count += 1) await raise('centrale-post', 'drill', 'techniekhuis', 'bhv-002');
  const tested = await raise('bhv-002', 'test', 'koksschool', 'bhv-002');
  const listed = async (user: string) =>
    (await (await server.signIn(user)).get<CallsAnswer>('/v1/calls')).body.calls.map(({ call }) => call);
  expect(await listed('receptie-koksschool')).toEqual([own]);
  const all = await listed('centrale-post');
  expect(all).toHaveLength(200);
  // A test is shown to who asked for it, beside his phone.
  expect(all).not.toContain(tested);
  expect(await listed('bhv-002')).toEqual([]);
});
