import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '#platform/http/testing/client.ts';
import type { LogAnswer } from '#tender/api/answers.ts';
import type { ProcedureList } from '#tender/api/list.ts';
import type { FrameView } from '#tender/core/procedure/frame.ts';
import type { Finding } from '#tender/core/verify/check.ts';
import { verifyBundle } from '#tender/core/verify/verify.ts';
import { readStory } from './story/story.ts';
import { readMails } from './testing/mails.ts';
import { openTestServer, type TestServer } from './testing/server.ts';

/** A procedure with two lots over HTTP, from the notice to the award of both; it goes on from test to test. */

const shared = '/v1/procedures/twee-wijken';
const east = `${shared}~oost`;
const west = `${shared}~west`;

let server: TestServer;
const clients: Record<string, Client> = {};

beforeAll(async () => {
  server = await openTestServer({ story: await readStory(join(import.meta.dirname, 'testing', 'two-lots')) });
  for (const user of ['inkoper', 'bewaarder', 'controleur', 'notaris', 'beoordelaar', 'blinker', 'glanzer', 'poetser'])
    clients[user] = await server.signIn(user);
});

afterAll(() => server.close());

const client = (who: string): Client => clients[who] ?? server.public;
const frame = async (who: string, place: string) => (await client(who).get<FrameView>(place)).body;
const statusOf = async (who: string, path: string) => (await client(who).get(path)).status;

describe('CVO-02: before closing', () => {
  test('the notice lists the lots, each with the id of its file, and the file of a lot is that of the whole with its own guide', async () => {
    const whole = await frame('public', shared);
    expect(whole.lots).toEqual([
      { id: 'oost', title: 'Perceel Oost', procedure: 'twee-wijken~oost', state: 'open' },
      { id: 'west', title: 'Perceel West', procedure: 'twee-wijken~west', state: 'open' },
    ]);
    const own = await frame('public', west);
    expect(own).toMatchObject({ procedure: 'twee-wijken~west', lot: 'west', title: 'Schoonmaak twee wijken' });
    const { body } = await client('public').get<{ guide: { award: { criteria: { id: string }[] } } }>(
      `${west}/preparation`,
    );
    expect(body.guide.award.criteria.map(({ id }) => id)).toEqual(['prijs', 'aanpak', 'duurzaam']);
    expect(await statusOf('public', `${shared}~noord`)).toBe(404);
    expect(await statusOf('public', '/v1/procedures/niets~oost')).toBe(404);
  });

  test('what belongs to a lot is done in a lot; what lots share is done once, from wherever', async () => {
    await server.playTo('zonder-perceel');
    const chosen = await client('blinker').send('DELETE', `${shared}/tender/placement`);
    expect(chosen).toMatchObject({ status: 409, body: { code: 'choose-a-lot' } });
    const nowhere = await client('poetser').send('PUT', `${shared}~noord/interest`);
    expect(nowhere).toMatchObject({ status: 404, body: { code: 'no-such-procedure' } });
    expect((await client('poetser').send('PUT', `${west}/interest`)).status).toBe(200);
    for (const place of [shared, east])
      expect((await client('poetser').get(`${place}/interest`)).body).toMatchObject({ following: true });
  });

  test('a tender for one lot is no tender for another, and each vault has its own draft', async () => {
    await server.playTo('blink-oost-in');
    const [inEast, inWest] = [await frame('blinker', east), await frame('blinker', west)];
    expect(inEast.next?.code).not.toBe(inWest.next?.code);
    expect(await statusOf('blinker', `${east}/tender/draft`)).toBe(200);
    expect(await statusOf('blinker', `${west}/tender/draft`)).toBe(404);
    // Who tenders follows, in the list as well.
    const { body } = await client('blinker').get<ProcedureList>('/v1/procedures');
    expect(body.procedures.find(({ procedure }) => procedure === 'twee-wijken')).toMatchObject({ following: true });
    const uploads = async (id: string) =>
      (await client('blinker').get<{ uploads: unknown[] }>(`/v1/uploads?procedure=${id}`)).body.uploads.length;
    expect(await uploads('twee-wijken~oost')).toBe(3);
    expect(await uploads('twee-wijken~west')).toBe(0);
  });

  test('AnnexIV-b: nobody sees who tendered for what, in the log of neither', async () => {
    await server.playTo('ingediend');
    for (const place of [shared, east, west]) {
      const { events } = (await client('controleur').get<LogAnswer>(`${place}/log`)).body;
      expect(events.map(({ type }) => type)).not.toContain('TenderPlaced');
      expect(events.some(({ lot }) => lot !== undefined)).toBe(false);
    }
  });
});

describe('CVO-02: after closing', () => {
  test('ALM-04: the vault of one lot opens while that of the other stays shut', async () => {
    await server.playTo('opent-oost-bewaarder');
    expect(await frame('public', east)).toMatchObject({ opened: true });
    expect(await frame('public', west)).toMatchObject({ opened: false });
    expect((await frame('public', shared)).lots.map(({ state }) => state)).toEqual(['opened', 'closed']);
    const { events } = (await client('controleur').get<LogAnswer>(`${shared}/log`)).body;
    const placed = events.filter(({ type }) => type === 'TenderPlaced').map(({ lot }) => lot);
    expect(placed).toEqual(['oost', 'oost']);
    expect(await statusOf('controleur', `${east}/record/bundle`)).toBe(404);
  });

  test('the file that lots share says to each what waits in which lot', async () => {
    const { lots } = await frame('bewaarder', shared);
    expect(lots.map(({ next }) => next?.code)).toEqual([undefined, 'next-release-share']);
    expect((await frame('public', shared)).lots.map(({ next }) => next)).toEqual([undefined, undefined]);
  });

  test('ALM-12: who evaluates one lot sees that lot', async () => {
    await server.playTo('oost-benoemd');
    expect((await frame('beoordelaar', east)).roles).toEqual(['evaluator']);
    expect((await frame('beoordelaar', west)).roles).toEqual([]);
    expect((await frame('beoordelaar', shared)).roles).toEqual([]);
    const { procedures } = (await client('beoordelaar').get<ProcedureList>('/v1/procedures')).body;
    expect(procedures[0]?.roles).toEqual(['evaluator']);
  });

  test('CVO-02: each lot is awarded by itself: in one by lot, in the other by price', async () => {
    await server.playTo('oost-gegund');
    const { lots = [], state } = (await client('public').get<ProcedureList>('/v1/procedures')).body.procedures[0] ?? {};
    expect(lots.map((lot) => lot.state)).toEqual(['awarded', 'closed']);
    expect(state).toBe('closed');
    const awarded = async () =>
      Promise.all([shared, east, west].map(async (id) => (await frame('public', id)).awarded));
    expect(await awarded()).toEqual([false, true, false]);
    await server.playTo('west-gegund');
    expect(await awarded()).toEqual([true, true, true]);
    const after = (await client('public').get<ProcedureList>('/v1/procedures')).body.procedures[0];
    expect(after?.state).toBe('awarded');
  });

  test('letters and messages name the lot, and lead to it', async () => {
    const mails = await readMails(server.application);
    const subjects = mails.map(({ subject }) => subject);
    expect(subjects.filter((subject) => subject.includes('Perceel Oost')).length).toBeGreaterThan(3);
    const ofWest = mails.filter(({ subject }) => subject.includes('Perceel West'));
    expect(ofWest.every(({ text }) => text.includes('/procedures/twee-wijken~west'))).toBe(true);
    const letters = async (who: string, place: string) =>
      (await client(who).get<{ documents: string[] }>(`${place}/documents`)).body.documents;
    expect((await letters('blinker', east)).some((id) => id.startsWith('letter'))).toBe(true);
    expect((await letters('poetser', east)).some((id) => id.startsWith('letter'))).toBe(false);
  });
});

describe('CVO-02: the bundle', () => {
  async function bundleFor(who: string, place: string) {
    const answer = await client(who).raw(`${place}/record/bundle`);
    return verifyBundle(new Uint8Array(await answer.arrayBuffer()), server.application.parts.verifierKey);
  }

  const findings = (report: ReturnType<typeof verifyBundle>, check: string): readonly Finding[] =>
    report.checks.find((one) => one.check === check)?.findings ?? [];

  test('holds all lots, and is verified lot by lot', async () => {
    const report = await bundleFor('controleur', shared);
    expect(report.ok).toBe(true);
    expect(findings(report, 'ranking').map(({ lot }) => lot)).toEqual(['oost', 'oost', 'west', 'west']);
    expect(findings(report, 'draws').map(({ code, lot }) => [code, lot])).toEqual([['drawn-rightly', 'oost']]);
    expect(findings(report, 'seals').map(({ lot }) => lot)).toContain('west');
    expect(report.events).toBe((await bundleFor('controleur', west)).events);
  });

  test('of an operator opens what is his in either lot, and nothing of the others', async () => {
    const report = await bundleFor('blinker', east);
    expect(report.ok).toBe(true);
    const arrivals = findings(report, 'arrival').map(({ lot, params }) => [lot, params['name']]);
    expect(arrivals).toEqual([
      ['oost', 'Blink B.V.'],
      ['west', 'Blink B.V.'],
    ]);
  });
});
