import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeSealingKey } from '#platform/sealing/keys.ts';
import { sealBytes } from '#platform/sealing/seal.ts';
import type { LogAnswer } from '#tender/api/answers.ts';
import type { DemoMails } from '#tender/api/demo.ts';
import type { AwardView } from '#tender/core/procedure/award/view.ts';
import type { ExaminationView } from '#tender/core/procedure/examination/view.ts';
import type { OpeningView } from '#tender/core/procedure/opening/view.ts';
import { type PriceManifest, priceManifestText } from '#tender/core/procedure/submission/price-manifest.ts';
import { verifyBundle } from '#tender/core/verify/verify.ts';
import type { SealedTender } from '#tender/sealing/tender.ts';
import { readStory } from './story/story.ts';
import { openTestServer, type TestServer } from './testing/server.ts';
import { type Tenderer, tendererOf } from './testing/tenderer.ts';

/** Prices in an envelope of their own, through a whole procedure over HTTP: opened by custodians, and by the process leader alone. */

const place = '/v1/procedures/schoonmaak';
const storyIn = (name: string) => readStory(join(import.meta.dirname, 'testing', name));
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const everybody = ['inkoper', 'collega', 'bewaarder', 'controleur', 'beoordelaar', 'blinker', 'glanzer'] as const;
const stages = ['submission', 'opening', 'examination', 'evaluation', 'award'] as const;

/** Who gets to read a text anywhere: on a page, in the log, or in a proof out of it. */
async function readersOf(server: TestServer, text: string): Promise<readonly string[]> {
  const readers: string[] = [];
  for (const user of everybody) {
    const client = await server.signIn(user);
    const events = (await client.get<LogAnswer>(`${place}/log`)).body.events ?? [];
    const paths = [
      ...stages.map((stage) => `${place}/${stage}`),
      place,
      `${place}/log`,
      `${place}/documents`,
      ...events.map(({ seq }) => `${place}/record/proofs/${seq}`),
    ];
    const bodies = await Promise.all(paths.map(async (path) => (await client.get(path)).text));
    if (bodies.some((body) => body.includes(text))) readers.push(user);
  }
  return readers;
}

async function statusOf(server: TestServer, user: string, path: string): Promise<number> {
  const response = await (await server.signIn(user)).raw(`${place}${path}`);
  await response.arrayBuffer();
  return response.status;
}

const priceFile = 'Prijzenblad Blink.xlsx';

describe('ALM-12: custodians open the prices once quality is frozen', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await openTestServer({ story: await storyIn('two-envelopes') });
  }, 60_000);

  afterAll(() => server.close());

  test('until the freeze nobody reads a word of a price envelope, whoever he is and wherever he looks', async () => {
    await server.playTo('opening');
    expect(await readersOf(server, priceFile)).toEqual([]);
    // The search finds what may be read.
    expect(await readersOf(server, 'Plan Blink.pdf')).toEqual(['inkoper', 'collega', 'controleur', 'blinker']);
    await server.playTo('overlegd');
    expect(await readersOf(server, priceFile)).toEqual([]);
    const early = (await (await server.signIn('controleur')).get<OpeningView>(`${place}/opening`)).body.prices;
    expect(early).toMatchObject({ state: 'closed', early: [{ user: 'bewaarder' }], released: [] });
  }, 120_000);

  test('then two shares open it, and the ranking is made', async () => {
    await server.playTo('vastgesteld');
    const award = (await (await server.signIn('inkoper')).get<AwardView>(`${place}/award`)).body;
    expect(award).toMatchObject({ pricesSealed: true, may: { openPrices: false } });
    await server.playTo('prijzen-open');
    expect(await readersOf(server, priceFile)).toEqual(['inkoper', 'collega', 'controleur', 'blinker']);
    await server.playTo('gunning');
    const { decisions } = (await (await server.signIn('inkoper')).get<AwardView>(`${place}/award`)).body;
    expect(decisions[0]?.ranking.map(({ operator, price }) => [operator, price])).toEqual([
      ['glans', '28000.00'],
      ['blink', '31500.00'],
    ]);
  }, 120_000);

  test('the file of it verifies without the server', async () => {
    const response = await (await server.signIn('controleur')).raw(`${place}/record/bundle`);
    const report = verifyBundle(new Uint8Array(await response.arrayBuffer()));
    expect(report.checks.filter(({ outcome }) => outcome === 'fails')).toEqual([]);
    expect(report.checks.find(({ check }) => check === 'envelopes')?.outcome).toBe('holds');
  }, 60_000);
});

describe('ROC-30, ROC-31: the process leader opens the prices alone', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await openTestServer({ story: await storyIn('leader-opens') });
  }, 60_000);

  afterAll(() => server.close());

  test('and is the only one who reads them, while quality is assessed', async () => {
    await server.playTo('prijzen-alleen');
    expect(await readersOf(server, priceFile)).toEqual(['inkoper', 'blinker']);
    await server.playTo('overlegd');
    expect(await readersOf(server, priceFile)).toEqual(['inkoper', 'blinker']);
    const { tenders } = (await (await server.signIn('inkoper')).get<ExaminationView>(`${place}/examination`)).body;
    const price = tenders[0]?.items.find(({ item }) => item === 'prijs')?.files[0]?.file.sha256;
    const statuses = await Promise.all(everybody.map((user) => statusOf(server, user, `/files/${price}`)));
    expect(everybody.filter((_, index) => statuses[index] === 200)).toEqual(['inkoper', 'blinker']);
    // The whole file in one archive would tell the auditor.
    expect(await statusOf(server, 'controleur', '/record/bundle')).toBe(404);
  }, 180_000);

  test('afterwards who works on the tenders reads them, and the file verifies', async () => {
    await server.playTo('gunning');
    expect(await readersOf(server, priceFile)).toEqual(['inkoper', 'collega', 'controleur', 'blinker']);
    const response = await (await server.signIn('controleur')).raw(`${place}/record/bundle`);
    expect(verifyBundle(new Uint8Array(await response.arrayBuffer())).ok).toBe(true);
  }, 180_000);
});

describe('whatever lies in a price envelope, the others open', () => {
  let server: TestServer;

  const faults: Readonly<Record<string, readonly [failure: string, make: (own: Tenderer) => Promise<SealedTender>]>> = {
    verminkt: [
      'sealed-damaged',
      (own) => withPrices(own, (sealed) => sealed.map((byte, at) => (at === sealed.length - 40 ? byte ^ 1 : byte))),
    ],
    vreemd: ['sealed-for-others', async (own) => withManifest(own, '{}', (await makeSealingKey()).recipient)],
    'geen-lijst': ['manifest-malformed', (own) => withManifest(own, 'hallo')],
    andermans: ['manifest-of-other', (own) => withText(own, { tenderer: 'blink' })],
    'andere-inschrijving': ['manifest-of-other', (own) => withText(own, { tender: 'a'.repeat(64) })],
    verwisseld: [
      'envelopes-mixed',
      async (own) => {
        const plan = (await own.draft()).draft.content.files.filter(({ item }) => item === 'plan');
        return withText(own, { files: plan });
      },
    ],
    'zonder-stuk': [
      'document-missing',
      async (own) => {
        const good = await own.sealed();
        return { ...good, prices: { ...good.prices!, documents: [] } };
      },
    ],
  };
  const names = [...Object.keys(faults), 'gemengd', 'braaf'];

  async function withManifest(own: Tenderer, text: string, recipient?: string): Promise<SealedTender> {
    const good = await own.sealed();
    const keys = [recipient ?? good.prices?.recipient ?? '', own.key.recipient];
    const manifest = (await own.put(await sealBytes(bytes(text), keys))).body;
    return { ...good, prices: { ...good.prices!, manifest } };
  }

  async function withText(own: Tenderer, change: Partial<PriceManifest>): Promise<SealedTender> {
    const good = await own.sealed();
    const { draft } = await own.draft();
    const files = draft.content.files.filter(({ item }) => item === 'prijs');
    const text = priceManifestText({
      format: 'leidraad-prices-1',
      procedure: 'schoonmaak',
      tenderer: own.operator,
      tender: good.manifest.sha256,
      files,
      sealed: draft.sealed,
      ...change,
    });
    const keys = [good.prices?.recipient ?? '', own.key.recipient];
    const manifest = (await own.put(await sealBytes(bytes(text), keys))).body;
    return { ...good, prices: { ...good.prices!, manifest } };
  }

  async function withPrices(own: Tenderer, change: (sealed: Uint8Array) => Uint8Array): Promise<SealedTender> {
    const good = await own.sealed();
    const stored = await own.client.raw(`${place}/sealed/${good.prices?.manifest.sha256}`);
    const manifest = (await own.put(change(new Uint8Array(await stored.arrayBuffer())))).body;
    return { ...good, prices: { ...good.prices!, manifest } };
  }

  beforeAll(async () => {
    const told = await storyIn('two-envelopes');
    const organisations = names.map((id) => ({ id, kind: 'operator' as const, name: `Inschrijver ${id}` }));
    const people = names.map((id) => ({
      id,
      function: 'Directeur',
      organisation: id,
      roles: [],
      language: 'nl' as const,
    }));
    // What is examined of those who come along is not in the story.
    const end = told.story.steps.findIndex(({ id }) => id === 'blink-plan-goed');
    const story = {
      ...told.story,
      organisations: [...told.story.organisations, ...organisations],
      people: [...told.story.people, ...people],
      steps: told.story.steps.slice(0, end),
    };
    server = await openTestServer({ story: { ...told, story } });
    await server.playTo('blink-dient-in');
  }, 60_000);

  afterAll(() => server.close());

  test('each is told apart, mailed, and stands in nobody’s way', async () => {
    for (const name of names) {
      const own = await tendererOf(await server.signIn(name), 'schoonmaak', name);
      await own.attach('plan', 'Plan.pdf', `%PDF-1.7 plan van ${name}`);
      await own.attach('prijs', 'Prijs.xlsx', `PK\u0003\u0004 prijs van ${name}`);
      const sealed = name === 'gemengd' ? await mixed(own) : await (faults[name]?.[1](own) ?? own.sealed());
      const placed = await own.place(sealed);
      expect(placed.status, `${name}: ${placed.text}`).toBe(200);
    }
    await server.playTo('opening');
    const buyer = await server.signIn('inkoper');
    const { record } = (await buyer.get<OpeningView>(`${place}/opening`)).body;
    // A price in the first envelope: nothing of that tender is opened, so that nobody reads it early.
    expect(record?.tenders.filter(({ failure }) => failure !== undefined)).toMatchObject([
      { operator: 'gemengd', failure: 'envelopes-mixed' },
    ]);
    await freeze();
    for (const user of ['collega', 'bewaarder']) await release(user);
    const { prices } = (await buyer.get<OpeningView>(`${place}/opening`)).body;
    const failures = Object.fromEntries(
      (prices?.record?.tenders ?? []).map(({ operator, failure }) => [operator, failure]),
    );
    expect(failures).toMatchObject({
      ...Object.fromEntries(Object.entries(faults).map(([name, [failure]]) => [name, failure])),
      braaf: undefined,
      blink: undefined,
    });
    const { mails } = (await server.public.get<DemoMails>('/demo/mails')).body;
    const told = mails.filter(({ subject }) => subject.startsWith('Uw prijsenvelop kon niet'));
    expect(told.map(({ to }) => to.user ?? '').toSorted()).toEqual([...Object.keys(faults), 'gemengd'].toSorted());
    const damaged = await tendererOf(await server.signIn('verminkt'), 'schoonmaak', 'verminkt');
    const view = (await damaged.view()).own;
    expect(view?.prices).toMatchObject({ opened: true, failure: 'sealed-damaged' });
    expect((await damaged.client.raw(`${place}/sealed/${view?.prices?.manifest.sha256}`)).status).toBe(200);
  }, 180_000);

  /** His price sheet lies in the first envelope, sealed for the first vault. */
  async function mixed(own: Tenderer): Promise<SealedTender> {
    const good = await own.sealed();
    const first = await own.sealed({ prices: undefined });
    return {
      ...good,
      manifest: first.manifest,
      documents: first.documents,
      prices: { ...good.prices!, documents: [] },
    };
  }

  /** As far as the commands of a procedure go. */
  async function freeze(): Promise<void> {
    const { application } = server;
    const file = await application.files.newest('schoonmaak');
    const actor = { user: 'inkoper', organisation: { id: 'proefdorp', kind: 'authority' as const, name: 'Proefdorp' } };
    const evaluator = { ...actor, user: 'beoordelaar' };
    const does = async (who: typeof actor, command: Parameters<typeof application.execute>[1]) => {
      const done = await application.execute('schoonmaak', command, who);
      if (!done.ok) throw new Error(`${command.type}: ${done.error.code}`);
    };
    const operators = (file?.opening.opened?.tenders ?? []).map(({ operator }) => operator);
    for (const operator of operators) {
      for (const item of ['plan', 'uea']) {
        await does(actor, { type: 'examine-item', operator, item, verdict: 'complete', note: '' });
      }
    }
    await does(actor, { type: 'conclude-examination' });
    await does(actor, { type: 'appoint-evaluator', user: 'beoordelaar', function: 'Beoordelaar' });
    await does(evaluator, { type: 'declare-conflict', conflict: false, explanation: '' });
    for (const operator of operators) {
      await does(evaluator, { type: 'give-score', operator, criterion: 'aanpak', grade: 'goed', reason: 'Past.' });
    }
    await does(evaluator, { type: 'hand-in-scores' });
    await does(actor, { type: 'open-meeting' });
    await does(actor, { type: 'close-meeting', minutes: 'Besproken.' });
    await does(actor, { type: 'freeze-quality' });
  }

  async function release(user: string): Promise<void> {
    const { StoryBrowser } = await import('./story/browser.ts');
    const actor = { user, organisation: { id: 'proefdorp', kind: 'authority' as const, name: 'Proefdorp' } };
    const keys = server.demonstration?.keys;
    if (keys === undefined) throw new Error('no keys of the story');
    const done = await new StoryBrowser(server.application, keys, 'schoonmaak', actor).releasePriceShare();
    if (!done.ok) throw new Error(done.error.code);
  }
});
