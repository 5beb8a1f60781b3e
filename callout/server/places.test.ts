import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PlaceAnswer, PlanImageAnswer, RosterAnswer, WatchAnswer } from '#callout/api/places.ts';
import { fromGround } from '#callout/core/places/ground.ts';
import { looked, startWatch } from '#callout/core/places/watch.ts';
import type { Client } from '#platform/http/testing/client.ts';
import { toIso } from '#platform/kernel/time.ts';
import { drawnPlan } from './demonstration/drawn-plan.ts';
import { openTestServer, type TestServer, until } from './testing/server.ts';

/** Where people are: plans, marks, phones that watch by themselves, rosters; on a real server with real lines. */

let server: TestServer;
let administrator: Client;
let responder: Client;
let reception: Client;
const lines: string[] = [];

beforeAll(async () => {
  const people = ['beheer-koksschool', 'receptie-koksschool', 'bhv-002', 'bhv-006', 'bhv-031'];
  server = await openTestServer(people, { log: (line) => lines.push(JSON.stringify(line)) });
  administrator = await server.signIn('beheer-koksschool');
  responder = await server.signIn('bhv-002');
  reception = await server.signIn('receptie-koksschool');
});

afterAll(() => server.close());

async function sendImage(client: Client, bytes: Uint8Array): Promise<Response> {
  const headers = { 'content-type': 'application/octet-stream' };
  return client.raw('/v1/plan-images/koksschool', { method: 'POST', body: Uint8Array.from(bytes), headers });
}

describe('BHV-02: a floor plan', () => {
  test('comes in as a picture, is kept by its hash, and goes out so that nothing in it can act', async () => {
    const sent = await sendImage(administrator, drawnPlan());
    expect(sent.status).toBe(201);
    const image = (await sent.json()) as PlanImageAnswer;
    const body = { floor: '1', name: 'Eerste verdieping', image: image.sha256, calibration: [] };
    expect((await administrator.send('PUT', '/v1/places/koksschool/plans/eerste', body)).status).toBe(200);
    const place = await reception.get<PlaceAnswer>('/v1/places/koksschool');
    expect(place.body.plans.map(({ floor }) => floor)).toEqual(['0', '1']);
    expect(place.body.signs).toBeUndefined();
    const shown = await responder.raw(`/v1/plan-images/koksschool/${image.sha256}`);
    expect(shown.headers.get('content-type')).toBe('image/png');
    expect(shown.headers.get('x-content-type-options')).toBe('nosniff');
    expect(shown.headers.get('content-disposition')).toContain('attachment');
    expect(shown.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(Buffer.from(await shown.arrayBuffer()).equals(Buffer.from(drawnPlan()))).toBe(true);
    const again = await responder.raw(`/v1/plan-images/koksschool/${image.sha256}`, {
      headers: { 'if-none-match': shown.headers.get('etag') ?? '' },
    });
    expect(again.status).toBe(304);
  });

  test('that is none, or too large, is refused in words; a picture that was never sent makes no plan', async () => {
    const svg = await sendImage(administrator, Buffer.from('<svg onload="alert(1)"/>'));
    expect([svg.status, ((await svg.json()) as { detail: string }).detail]).toEqual([
      422,
      'Een SVG-bestand kan programma’s bevatten en wordt niet aangenomen. Sla de plattegrond op als PNG.',
    ]);
    expect((await sendImage(administrator, Buffer.alloc(9_000_000))).status).toBe(413);
    const body = { floor: '2', name: 'Zolder', image: 'f'.repeat(64), calibration: [] };
    const refused = await administrator.send('PUT', '/v1/places/koksschool/plans/zolder', body);
    expect(refused).toMatchObject({ status: 404, body: { code: 'no-such-image' } });
  });

  test('carries the mark of a call to the phones that are called, also when it is set or moved while it runs', async () => {
    const phone = await server.phone('bhv-002');
    const call = crypto.randomUUID();
    const mark = { plan: 'koksschool-begane-grond', x: 300, y: 200 };
    const audience = { kind: 'persons', persons: ['bhv-002'] };
    const raised = { mode: 'drill', location: 'koksschool', nature: 'Brand', place: '0.02', audience, mark };
    expect((await reception.send('PUT', `/v1/calls/${call}`, raised)).status).toBe(201);
    await until(() => phone.calls.get(call)?.mark?.x === 300);
    expect(phone.calls.get(call)?.mark).toMatchObject({ floor: '0', name: 'Begane grond', width: 1200, height: 800 });
    await reception.send('POST', `/v1/calls/${call}/mark`, { mark: { ...mark, x: 420 } });
    await until(() => phone.calls.get(call)?.mark?.x === 420);
    const wrong = await reception.send('POST', `/v1/calls/${call}/mark`, { mark: { ...mark, plan: 'elders' } });
    expect(wrong.body).toMatchObject({ code: 'mark-off-the-plan' });
  });
});

async function everythingWritten(folder: string): Promise<Buffer> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const read = files.filter((file) => file.isFile()).map((file) => readFile(join(file.parentPath, file.name)));
  return Buffer.concat([...(await Promise.all(read)), Buffer.from(lines.join('\n'))]);
}

describe('BHV-02: a phone that watches by itself', () => {
  test('tells here and gone, and no coordinate of it is in anything that the server wrote', async () => {
    const watched = await responder.get<WatchAnswer>('/v1/me/places');
    expect(watched.body.locations.map(({ id }) => id)).toEqual(['koksschool']);
    expect(watched.body.repeatAfter.geofence).toBe(900);
    const fences = watched.body.locations.map(({ id, fences: own }) => ({ location: id, fences: own }));
    const phone = await server.phone('bhv-002');
    let watch = startWatch();
    const walked: string[] = [];
    /** Twelve fixes, five seconds apart, around one place. */
    const stay = (x: number, y: number, begins: number) => {
      for (let index = 0; index < 12; index += 1) {
        const at = fromGround({ lat: 52.55, lon: 5.25 }, { x: x + index / 7, y: y + index / 9 });
        walked.push(at.lat.toFixed(5), at.lon.toFixed(5));
        const done = looked(watch, { ...at, accuracy: 12.3, at: begins + index * 5000 }, fences, 900_000);
        ({ watch } = done);
        for (const { location, says, accuracy } of done.says)
          phone.send({ v: 1, type: 'presence', source: 'geofence', location, says, accuracy });
      }
    };
    stay(30, 20, 0);
    await until(() => server.room.board.of('bhv-002').because.some(({ source }) => source === 'geofence'));
    expect(server.room.board.of('bhv-002')).toMatchObject({ state: 'here', location: 'koksschool' });
    stay(900, 700, 100_000);
    const says = () => server.room.board.of('bhv-002').because.find(({ source }) => source === 'geofence');
    await until(
      () =>
        says()?.says === 'gone' || server.room.board.of('bhv-002').because.some(({ why }) => why === 'signal-settling'),
    );
    expect(walked.length).toBe(48);
    const written = await everythingWritten(server.data);
    expect(written.includes('geofence')).toBe(true);
    // The fence itself is known; where the phone was is not.
    const corners = JSON.stringify(fences);
    for (const degrees of new Set(walked)) {
      expect(corners).not.toContain(degrees);
      expect(written.includes(degrees), degrees).toBe(false);
    }
  });

  test('has no way to tell where it is: there is no field for it', async () => {
    const refused: string[] = [];
    const phone = await server.phone('bhv-006', {
      onFrame: (frame) => (frame.type === 'refused' ? void refused.push(frame.code) : undefined),
    });
    const presence = { v: 1, type: 'presence', source: 'geofence', location: 'koksschool', says: 'here' };
    phone.send(JSON.stringify({ ...presence, lat: 51.4242, lon: 4.1717 }));
    phone.send(JSON.stringify({ ...presence, accuracy: 12.5 }));
    await until(() => refused.length === 2);
    expect(refused).toEqual(['frame-wrong', 'frame-wrong']);
    const body = { location: 'koksschool', says: 'here', lat: '51.4242' };
    expect((await responder.send('PUT', '/v1/me/presence', body)).status).toBe(400);
    expect((await everythingWritten(server.data)).includes('51.4242')).toBe(false);
  });

  test('is believed only where its owner belongs, and not when it is vague', async () => {
    const refused: string[] = [];
    const phone = await server.phone('bhv-031', {
      onFrame: (frame) => (frame.type === 'refused' ? void refused.push(frame.code) : undefined),
    });
    phone.presence('here', 'geofence', 'koksschool');
    phone.presence('here', 'manual', 'koksschool');
    phone.send({ v: 1, type: 'presence', source: 'geofence', location: 'techniekhuis', says: 'gone', accuracy: 500 });
    await until(() => refused.length === 3);
    expect(refused).toEqual(['location-not-yours', 'location-not-yours', 'position-too-vague']);
    expect(server.room.board.of('bhv-031').because).toEqual([]);
    const elsewhere = await server.signIn('bhv-031');
    const pressed = await elsewhere.send('PUT', '/v1/me/presence', { location: 'koksschool', says: 'here' });
    expect(pressed).toMatchObject({ status: 403, body: { code: 'location-not-yours' } });
  });

  test('may be asked where it is by our own pages, and by no other', async () => {
    const page = await server.public.raw('/v1/me');
    expect(page.headers.get('permissions-policy')).toContain('geolocation=(self)');
    expect(page.headers.get('permissions-policy')).toContain('camera=()');
  });
});

describe('BHV-02: a roster', () => {
  const day = (hours: number) => toIso(server.room.clock.now().add({ hours })).slice(0, 16).replace('T', ' ');

  test('is one more source, with its weight; what is wrong in it is said line by line, and nothing of it is taken', async () => {
    const head = 'persoon;locatie;van;tot';
    // In the time of the organisation, which is an hour or two ahead.
    const good = `bhv-006;koksschool;${day(-3)};${day(9)}`;
    const wrong = await administrator.send<{ errors: { detail: string }[] }>('PUT', '/v1/places/koksschool/roster', {
      csv: [head, good, `bhv-031;koksschool;${day(-3)};${day(9)}`, 'bhv-006;koksschool;ooit;nooit'].join('\n'),
    });
    expect(wrong.status).toBe(422);
    expect(wrong.body.errors.map(({ detail }) => detail)).toEqual([
      'Regel 3: “bhv-031” hoort niet bij deze locatie. Wijzig de thuislocatie of de groep, of haal de regel weg.',
      'Regel 4: “ooit” is geen dag en tijd. Schrijf bijvoorbeeld 2026-11-23 08:00.',
    ]);
    expect(server.room.board.of('bhv-006').because).toEqual([]);
    const taken = await administrator.send<RosterAnswer>('PUT', '/v1/places/koksschool/roster', {
      csv: `${head}\n${good}`,
    });
    expect(taken.body.shifts).toMatchObject([{ responder: { id: 'bhv-006' } }]);
    expect(server.room.board.of('bhv-006').because).toMatchObject([{ source: 'roster', says: 'here', counted: true }]);
    await administrator.send('PUT', '/v1/places/koksschool/roster', { csv: '' });
    expect(server.room.board.of('bhv-006').because).toEqual([]);
  });
});
