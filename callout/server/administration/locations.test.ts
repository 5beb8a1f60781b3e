import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client } from '#platform/http/testing/client.ts';
import { openTestServer, type TestServer } from '../testing/server.ts';

let server: TestServer;
let chief: Client;

beforeAll(async () => {
  server = await openTestServer(['beheer', 'bhv-002']);
  chief = await server.signIn('beheer');
});

afterAll(() => server.close());

test('BHV-13, BHV-18: a location goes when no call is open there, so that whoever was called hears how it ends', async () => {
  const path = '/v1/administration/locations/noodlocatie';
  expect((await chief.send('PUT', path, { name: 'Noodlocatie', region: 'midden' })).status).toBe(200);
  const call = randomUUID();
  const audience = { kind: 'persons', persons: ['bhv-002'] };
  const body = { mode: 'real', location: 'noodlocatie', nature: 'Brand', place: 'Hal', audience };
  expect((await chief.send('PUT', `/v1/calls/${call}`, body)).status).toBe(201);
  const remove = async () => {
    const { status, body: answer } = await chief.send('DELETE', path);
    return [status, answer['code']];
  };
  expect(await remove()).toEqual([409, 'location-has-call']);
  await chief.send('POST', `/v1/calls/${call}/all-clear`, { text: 'Veilig' });
  expect(await remove()).toEqual([409, 'location-has-call']);
  await chief.send('POST', `/v1/calls/${call}/closing`, {});
  expect(await remove()).toEqual([200, undefined]);
  // What happened there is still to be read.
  expect((await chief.get(`/v1/calls/${call}`)).status).toBe(200);
  expect((await chief.get('/v1/calls')).text).toContain(call);
});
