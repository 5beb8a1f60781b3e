import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DemoMails, DemoPeople, DemoStory } from '#tender/api/demo.ts';
import { openTestServer, type TestServer } from '../testing/server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await openTestServer();
});

afterAll(() => server.close());

const states = async () => {
  const { body } = await server.public.get<DemoStory>('/demo/story');
  return Object.fromEntries(body.steps.map(({ id, state }) => [id, state]));
};

describe('a demonstration', () => {
  test('begins with a published procedure and people to choose from', async () => {
    const { body } = await server.public.get<DemoPeople>('/demo/people');
    expect(body.people.find(({ user }) => user === 'inkoper')).toEqual({
      user: 'inkoper',
      name: 'Inkoper',
      function: 'Inkoper',
      organisation: { id: 'proefdorp', kind: 'authority', name: 'Gemeente Proefdorp' },
      roles: ['buyer', 'process-leader', 'custodian'],
    });
    expect((await server.public.get('/v1/procedures/schoonmaak')).body).toMatchObject({
      published: true,
      closed: false,
    });
    expect(await states()).toMatchObject({ publiceren: 'done', vraag: 'next', antwoord: 'later' });
  });

  test('signs in with one press, and nobody who is not in the story', async () => {
    const blinker = await server.signIn('blinker');
    expect((await blinker.get('/v1/me')).body).toMatchObject({
      person: { user: 'blinker', organisation: { id: 'blink' } },
      mode: 'demonstration',
    });
    expect((await server.public.get('/v1/me')).body).not.toHaveProperty('person');
    expect((await server.public.send('POST', '/demo/sign-in', { user: 'koning' })).status).toBe(404);
    expect((await server.public.send('POST', '/demo/sign-in', { user: 1 })).status).toBe(400);
  });

  test('recognises a step that was done by hand, in other words, and goes on from there', async () => {
    const blinker = await server.signIn('blinker');
    const asked = await blinker.send('POST', '/v1/procedures/schoonmaak/questions', {
      place: { document: 'eisen', page: 9 },
      text: 'Heel iets anders?',
    });
    expect(asked.status).toBe(200);
    expect(await states()).toMatchObject({ vraag: 'done', antwoord: 'next' });
    await server.playTo('nota-uit');
    expect(await states()).toMatchObject({ antwoord: 'done', nota: 'done', 'blink-prijs': 'next' });
    const note = await server.public.get('/v1/procedures/schoonmaak/questions');
    expect(note.text).toContain('2.000 vierkante meter.');
    expect(note.text).toContain('"page":9');
  });

  test('plays to a milestone at the very moments of the story, and shows the refusal that belongs to it', async () => {
    const started = await server.public.send<DemoStory>('POST', '/demo/story/steps', { until: 'opening' });
    expect(started.status).toBe(202);
    expect(started.body.running?.until).toBe('opening');
    expect((await server.public.send('POST', '/demo/story/steps', { until: 'opening' })).body['code']).toBe(
      'story-is-running',
    );
    while (server.demonstration?.running !== undefined) await new Promise((resolve) => setTimeout(resolve, 10));
    const { body } = await server.public.get<DemoStory>('/demo/story', { 'accept-language': 'fr' });
    expect(body.steps.every(({ state }) => state === 'done')).toBe(true);
    const late = body.steps.find(({ id }) => id === 'glans-te-laat');
    expect(late).toMatchObject({
      at: '2026-04-07T10:00:00.001Z',
      page: '/procedures/schoonmaak/submission',
      refusal: { code: 'tender-too-late' },
    });
    expect(late?.refusal?.sentence).toMatch(/1 milliseconde/);
    expect((await server.public.send('POST', '/demo/story/steps', { until: 'nergens' })).status).toBe(404);
  });

  test('shows every mail that was sent, to whom and about what', async () => {
    const { body } = await server.public.get<DemoMails>('/demo/mails');
    const late = body.mails.find(
      ({ to, subject }) => to.user === 'glanzer' && /niet aangenomen|te laat/i.test(subject),
    );
    expect(late).toMatchObject({ procedure: 'schoonmaak', to: { name: 'Directeur' } });
    expect(body.mails.map(({ at }) => at)).toEqual(
      body.mails
        .map(({ at }) => at)
        .toSorted()
        .toReversed(),
    );
    expect(late?.text).not.toMatch(/\{\w+\}/);
  });

  test('lets the clock be moved, forward only', async () => {
    const moved = await server.public.send('POST', '/demo/clock', { to: '2026-04-08T09:00:00+02:00' });
    expect(String(moved.body['now'])).toMatch(/^2026-04-08T07:00:0/);
    const back = await server.public.send('POST', '/demo/clock', { to: '2026-04-07T09:00:00Z' });
    expect([back.status, back.body['code']]).toEqual([409, 'clock-moves-forward-only']);
    expect(back.body['detail']).toMatch(/woensdag 8 april 2026/);
    expect((await server.public.get('/demo/clock')).body['now']).toMatch(/^2026-04-08T07:0/);
  });

  test('has nothing else below /demo', async () => {
    expect((await server.public.get('/demo/anything')).status).toBe(404);
  });
});

test('is kept between starts, clock and story and all', async () => {
  const data = await mkdtemp(join(tmpdir(), 'leidraad-'));
  try {
    const first = await openTestServer({ data });
    await first.playTo('nota-uit');
    await first.close();
    const second = await openTestServer({ data });
    const { body } = await second.public.get<DemoStory>('/demo/story');
    expect(body.now >= '2026-03-25T09:00:00.000Z').toBe(true);
    expect(body.steps.find(({ state }) => state === 'next')?.id).toBe('blink-prijs');
    expect((await (await second.signIn('inkoper')).get('/v1/me')).status).toBe(200);
    await second.close();
    const fresh = await openTestServer({ data, fresh: true });
    expect(
      (await fresh.public.get<DemoStory>('/demo/story')).body.steps.find(({ state }) => state === 'next')?.id,
    ).toBe('vraag');
    await fresh.close();
  } finally {
    await rm(data, { recursive: true });
  }
});
