import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeSealingKey } from '#platform/sealing/keys.ts';
import { sealBytes } from '#platform/sealing/seal.ts';
import type { DemoMails } from '#tender/api/demo.ts';
import type { OpeningView } from '#tender/core/procedure/opening/view.ts';
import type { Draft } from '#tender/core/procedure/submission/draft.ts';
import type { SealedTender } from '#tender/sealing/tender.ts';
import { manyTenderers } from './testing/many-tenderers.ts';
import { openTestServer, type TestServer } from './testing/server.ts';
import { Tenderer, tendererOf } from './testing/tenderer.ts';

const place = '/v1/procedures/schoonmaak';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

let server: TestServer;

async function vaultOf(tenderer: Tenderer): Promise<string> {
  return (await tenderer.view()).vault?.recipient ?? '';
}

/** As it is sealed, changed on the way. */
async function changed(tenderer: Tenderer, change: (sealed: Uint8Array) => Uint8Array): Promise<SealedTender> {
  const good = await tenderer.sealed();
  const own = await tenderer.client.raw(`${place}/sealed/${good.manifest.sha256}`);
  const manifest = (await tenderer.put(change(new Uint8Array(await own.arrayBuffer())))).body;
  return { ...good, manifest };
}

async function withManifest(tenderer: Tenderer, text: string, vault?: string): Promise<SealedTender> {
  const recipients = [vault ?? (await vaultOf(tenderer)), tenderer.key.recipient];
  const manifest = (await tenderer.put(await sealBytes(bytes(text), recipients))).body;
  return { ...(await tenderer.sealed()), manifest };
}

function redrafted(tenderer: Tenderer, change: (draft: Draft) => Draft): Promise<SealedTender> {
  return tenderer.draft().then(({ draft }) => tenderer.sealed({ draft: change(draft) }));
}

/** What each of them does, and what is written down of it at the opening. */
const faults: Readonly<Record<string, readonly [failure: string, make: (own: Tenderer) => Promise<SealedTender>]>> = {
  verminkt: [
    'sealed-damaged',
    (own) => changed(own, (sealed) => sealed.map((byte, at) => (at === sealed.length - 40 ? byte ^ 1 : byte))),
  ],
  afgekapt: ['sealed-damaged', (own) => changed(own, (sealed) => sealed.subarray(0, -20))],
  verlengd: ['sealed-damaged', (own) => changed(own, (sealed) => new Uint8Array([...sealed, 1, 2, 3]))],
  vreemd: ['sealed-for-others', async (own) => withManifest(own, '{}', (await makeSealingKey()).recipient)],
  'geen-lijst': ['manifest-malformed', (own) => withManifest(own, 'hallo')],
  reusachtig: ['manifest-malformed', (own) => withManifest(own, `"${'x'.repeat(5_000_000)}"`)],
  'andermans-naam': ['manifest-of-other', (own) => own.sealed({ tenderer: 'blink' })],
  'andere-procedure': ['manifest-of-other', (own) => own.sealed({ procedure: 'elders' })],
  'zonder-stuk': ['document-missing', async (own) => ({ ...(await own.sealed()), documents: [] })],
  verwisseld: [
    'document-differs',
    async (own) => {
      const other = await own.seal(bytes('%PDF-1.7 een ander stuk'));
      return redrafted(own, (draft) => ({
        ...draft,
        sealed: Object.fromEntries(Object.keys(draft.sealed).map((sha256) => [sha256, other])),
      }));
    },
  ],
  padtruc: [
    'manifest-malformed',
    (own) =>
      redrafted(own, (draft) => ({
        ...draft,
        content: {
          ...draft.content,
          files: draft.content.files.map((one) => ({ ...one, file: { ...one.file, name: '../../plan.pdf' } })),
        },
      })),
  ],
};
const names = [...Object.keys(faults), 'kopieerder', 'braaf'];

describe('ALM-04: whatever a tenderer seals, the vault opens', () => {
  beforeAll(async () => {
    server = await manyTenderers(names);
    await server.playTo('blink-tekent');
  }, 60_000);

  afterAll(() => server.close());

  const tenderer = async (name: string) => tendererOf(await server.signIn(name), 'schoonmaak', name);

  test('threat: garbled ciphertext: each of them is told apart, mailed, and stands in nobody’s way', async () => {
    const blink = await tendererOf(await server.signIn('blinker'), 'schoonmaak', 'blink');
    expect((await blink.place()).status).toBe(200);
    for (const name of names) {
      const own = await tenderer(name);
      await own.attach('plan', 'Plan.pdf', `%PDF-1.7 plan van ${name}`);
      const sealed = name === 'kopieerder' ? await copied(own) : await (faults[name]?.[1](own) ?? own.sealed());
      const placed = await own.place(sealed);
      expect(placed.status, `${name}: ${placed.text}`).toBe(200);
    }
    await server.playTo('opening');
    const buyer = await server.signIn('inkoper');
    const { record } = (await buyer.get<OpeningView>(`${place}/opening`)).body;
    const failures = Object.fromEntries((record?.tenders ?? []).map(({ operator, failure }) => [operator, failure]));
    expect(failures).toEqual({
      ...Object.fromEntries(Object.entries(faults).map(([name, [failure]]) => [name, failure])),
      kopieerder: 'manifest-of-other',
      braaf: undefined,
      blink: undefined,
    });
    const { mails } = (await server.public.get<DemoMails>('/demo/mails')).body;
    const told = mails.filter(({ subject }) => subject.startsWith('Your tender could not be opened'));
    expect(told.map(({ to }) => to.user ?? '').toSorted()).toEqual([...Object.keys(faults), 'kopieerder'].toSorted());
    const braaf = await tenderer('braaf');
    const [file] = (await braaf.view()).own?.content?.files ?? [];
    const opened = await braaf.client.raw(`${place}/files/${file?.file.sha256}`);
    expect(await opened.text()).toBe('%PDF-1.7 plan van braaf');
  }, 90_000);

  test('what could not be opened stays as evidence, and the record says why', async () => {
    const own = await tenderer('afgekapt');
    const view = (await own.view()).own;
    expect(view?.failure).toBe('sealed-damaged');
    expect((await own.client.raw(`${place}/sealed/${view?.manifest?.sha256}`)).status).toBe(200);
    const paper = await own.client.raw(`${place}/documents/opening-record.pdf`);
    expect([paper.status, paper.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  }, 30_000);

  /** Got hold of another one's ciphertext, and brings it as his own. */
  async function copied(own: Tenderer): Promise<SealedTender> {
    const victim = await tendererOf(await server.signIn('blinker'), 'schoonmaak', 'blink');
    const lies = (await victim.view()).own?.manifest;
    const stolen = await victim.client.raw(`${place}/sealed/${lies?.sha256}`);
    const manifest = (await own.put(new Uint8Array(await stolen.arrayBuffer()))).body;
    expect(manifest).toEqual(lies);
    return { ...(await own.sealed()), manifest };
  }
});

describe('ciphertext that is brought', () => {
  let tiny: TestServer;
  let blink: Tenderer;

  beforeAll(async () => {
    tiny = await openTestServer();
    blink = await tendererOf(await tiny.signIn('blinker'), 'schoonmaak', 'blink');
  });

  afterAll(() => tiny.close());

  const code = async (sealed: Uint8Array) => {
    const { status, text } = await blink.put(sealed);
    return [status, (JSON.parse(text) as { code: string }).code];
  };

  test('is ciphertext: plain files are refused before a byte of them is kept', async () => {
    for (const plain of ['%PDF-1.7 open en bloot', 'PK\u0003\u0004', ' '.repeat(100_000)])
      expect(await code(bytes(plain))).toEqual([422, 'sealed-malformed']);
    expect(await code(bytes(''))).toEqual([400, 'tus-header-malformed']);
  });

  test('is for hybrid keys only, and of no more than the guide lets in', async () => {
    const classical = new Encrypter();
    classical.addRecipient(await identityToRecipient(await generateX25519Identity()));
    expect(await code(await classical.encrypt('x'))).toEqual([422, 'sealed-not-hybrid']);
    const large = await sealBytes(new Uint8Array(40_000_000), [blink.key.recipient]);
    expect(await code(large)).toEqual([413, 'file-too-large']);
  });

  test('is taken from operators, for a procedure that is there', async () => {
    const sealed = new Uint8Array(await sealBytes(bytes('x'), [blink.key.recipient]));
    const post = async (who: string, procedure: string) => {
      const client = who === '' ? tiny.public : await tiny.signIn(who);
      return (await new Tenderer(client, procedure, 'blink', blink.key).put(sealed)).status;
    };
    expect(await post('', 'schoonmaak')).toBe(401);
    expect(await post('inkoper', 'schoonmaak')).toBe(403);
    expect(await post('blinker', 'elders')).toBe(404);
    expect(await post('blinker', 'schoonmaak')).toBe(201);
  });

  test('a draft is kept for operators alone, and answers with its revision', async () => {
    const client = await tiny.signIn('inkoper');
    expect((await client.get(`${place}/tender/draft`)).status).toBe(403);
    expect((await blink.client.get(`${place}/tender/draft`)).body['code']).toBe('no-draft');
    const { draft } = await blink.draft();
    expect((await blink.keep(draft, 0)).body).toMatchObject({ revision: 1 });
    expect((await blink.keep(draft, 0)).body['code']).toBe('draft-kept-elsewhere');
    expect((await blink.keep(draft, 1)).body).toMatchObject({ revision: 2 });
  });

  test('a custodian registers a key to which something can be sealed, and not after publication', async () => {
    const client = await tiny.signIn('bewaarder');
    const put = (recipient: string) => client.send('PUT', `${place}/custody/key`, { recipient, locked: 'vergrendeld' });
    expect((await put(`age1pq1${'q'.repeat(1952)}`)).body['code']).toBe('recipient-unusable');
    expect((await put((await makeSealingKey()).recipient)).body['code']).toBe('custody-keys-fixed');
  });
});
