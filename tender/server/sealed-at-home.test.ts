import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sealOutputSchema } from '#tender/cli/output.ts';
import type { AwardView } from '#tender/core/procedure/award/view.ts';
import type { OpeningView } from '#tender/core/procedure/opening/view.ts';
import { verifyBundle } from '#tender/core/verify/verify.ts';
import { readStory } from './story/story.ts';
import { type Home, homeOf, placeFromHome, sealAtHome, sealedNames } from './testing/sealed-at-home.ts';
import { openTestServer, type TestServer } from './testing/server.ts';
import { type Tenderer, tendererOf } from './testing/tenderer.ts';

const place = '/v1/procedures/schoonmaak';

/** The small story with two envelopes, in which Glans does by himself what the story would do for him. */
async function withoutGlans() {
  const told = await readStory(join(import.meta.dirname, 'testing/two-envelopes'));
  const own = /^glans-(?:prijs|plan|uea|tekent|dient-in)$/u;
  const steps = told.story.steps.filter(({ id }) => !own.test(id));
  return { ...told, story: { ...told.story, steps } };
}

describe('ALM-04: a tender that was sealed with the command line', () => {
  let server: TestServer;
  let glans: Tenderer;
  let home: Home;

  beforeAll(async () => {
    server = await openTestServer({ story: await withoutGlans() });
    await server.playTo('blink-dient-in');
    glans = await tendererOf(await server.signIn('glanzer'), 'schoonmaak', 'glans');
    home = await homeOf(glans, 'schoonmaak');
  }, 60_000);

  afterAll(async () => {
    await server.close();
    await rm(home.folder, { recursive: true });
  });

  test('is a folder of ciphertexts, and a placement with no word of the tender in it', async () => {
    const { status, out, error } = sealAtHome(home);
    expect({ status, error }).toMatchObject({ status: 0 });
    expect(error).toContain('Vingerafdruk van de kluissleutel: ');
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => sealOutputSchema.parse(JSON.parse(line)).file),
    ).toEqual(['Prijzenblad.xlsx', 'Plan.pdf']);
    expect(await sealedNames(home)).toEqual([
      'document-001.age',
      'document-002.age',
      'placement.json',
      'prices.json.age',
      'tender.json.age',
    ]);
    const text = await readFile(join(home.folder, 'sealed/placement.json'), 'utf8');
    for (const word of ['Prijzenblad', 'Plan', 'prijs', 'Directeur', '12345672', '28.00']) {
      expect(text, word).not.toContain(word);
    }
  });

  test('is brought and placed by the command of everybody, with the receipt of everybody', async () => {
    const placed = await placeFromHome(glans, home);
    expect(placed.status, placed.text).toBe(200);
    const { own } = await glans.view();
    expect(own).toMatchObject({ state: 'placed', revision: 1 });
    const receipt = await glans.client.raw(`${place}/documents/${own?.receipt}.pdf`);
    expect([receipt.status, receipt.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  });

  test('is withdrawn, and replaced by another that was sealed so', async () => {
    expect((await glans.client.send('DELETE', `${place}/tender/placement`)).status).toBe(200);
    const again = await homeOf(glans, 'schoonmaak', '27.00');
    expect(sealAtHome(again).status).toBe(0);
    expect((await placeFromHome(glans, again)).status).toBe(200);
    expect((await glans.view()).own).toMatchObject({ state: 'placed', revision: 2 });
    await rm(again.folder, { recursive: true });
  });

  test('is opened and judged like the others, and the file of it verifies', async () => {
    await server.playTo('gunning');
    const buyer = await server.signIn('inkoper');
    const { record } = (await buyer.get<OpeningView>(`${place}/opening`)).body;
    expect(record?.tenders.map(({ operator, failure }) => [operator, failure])).toEqual([
      ['blink', undefined],
      ['glans', undefined],
    ]);
    const { decisions } = (await buyer.get<AwardView>(`${place}/award`)).body;
    expect(decisions[0]?.ranking.map(({ operator, price }) => [operator, price])).toEqual([
      ['glans', '27000.00'],
      ['blink', '31500.00'],
    ]);
    const bundle = await (await server.signIn('controleur')).raw(`${place}/record/bundle`);
    const report = verifyBundle(new Uint8Array(await bundle.arrayBuffer()));
    expect(report.checks.filter(({ outcome }) => outcome === 'fails')).toEqual([]);
  }, 120_000);
});
