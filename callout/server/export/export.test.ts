import { strToU8 } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unwrap } from '#platform/kernel/result.ts';
import { type Exported, openExported } from '../testing/exported.ts';
import { openTestServer } from '../testing/server.ts';
import { type Archive, type Manifest, manifestSchema, packArchive, readArchive, sha256 } from './archive.ts';
import { exportAll } from './export.ts';
import { importAll, readAll } from './import.ts';
import { openOffline } from './offline.ts';
import { verifyExport } from './verify.ts';

let made: Exported;

beforeAll(async () => {
  made = await openExported();
}, 60_000);

afterAll(() => made.close());

const archive = (): Archive => unwrap(readArchive(made.bytes));
const text = (name: string) => new TextDecoder().decode(made.files[name]);

describe('BHV-20: everything can be taken along', () => {
  test('an export taken over by an empty server and exported again is the same', async () => {
    const target = await made.offline(await made.folder());
    const readable = unwrap(readAll(archive()));
    expect(unwrap(await importAll(readable, target))).toMatchObject({ erased: 0, streams: 2, files: 2 });
    const second = unwrap(readArchive(await exportAll(target)));
    const { files: _files, key, madeAt: _madeAt, streams, ...head } = archive().manifest;
    const { files: _again, key: newKey, madeAt: _later, streams: newStreams, ...newHead } = second.manifest;
    expect(newHead).toEqual(head);
    expect(newKey).not.toBe(key);
    expect(newStreams.map(({ root, stream, size }) => [root, stream, size])).toEqual(
      streams.map(({ root, stream, size }) => [root, stream, size]),
    );
    expect([...second.files.keys()]).toEqual([...archive().files.keys()]);
    for (const [name, bytes] of archive().files)
      expect(sha256(second.files.get(name) ?? new Uint8Array()), name).toBe(sha256(bytes));
    expect(verifyExport(second)).toMatchObject({ ok: true });
    expect(await importAll(readable, target)).toMatchObject({ error: { code: 'import-not-empty' } });
  });

  test('each list has what was there: nothing of what stands beside the log stays behind unseen', () => {
    const lines = Object.keys(made.files)
      .filter((name) => name.endsWith('.jsonl') && !name.startsWith('streams/'))
      .filter((name) => text(name) === '');
    expect(lines).toEqual([]);
    expect(text('expected-people.jsonl')).toContain('nieuw@paraat.example');
    expect(text('telephones.jsonl')).toContain('+31612345678');
    expect(text('rosters.jsonl')).toContain('2026-11-23T15:00:00.000Z');
  });

  test('the server that took it over goes on with it: calls as they stood, plans, voices, rosters, who is expected, reports', async () => {
    const data = await made.folder();
    const target = await openOffline(data);
    unwrap(await importAll(unwrap(readAll(archive())), target));
    await target.close();
    const server = await openTestServer([], { data, setUp: async () => ({ rest: Promise.resolve() }) });
    await server.room.names.refresh();
    const desk = await server.signIn('centrale-post');
    expect((await desk.get(`/v1/calls/${made.call}`)).body).toMatchObject({ ...made.course });
    const heard = await desk.raw(`/v1/calls/${made.call}/recordings/1`);
    expect(Buffer.from(await heard.arrayBuffer()).equals(Buffer.from(made.said))).toBe(true);
    const [plan] = [...server.room.organisation.now.plans.values()];
    const picture = await desk.raw(`/v1/plan-images/${plan?.location}/${plan?.image.sha256}`);
    expect([picture.status, sha256(new Uint8Array(await picture.arrayBuffer()))]).toEqual([200, plan?.image.sha256]);
    expect(server.room.rosters.at('koksschool')?.shifts).toHaveLength(1);
    expect(server.room.telephones.of('bhv-001')).toBe('+31612345678');
    expect(server.room.expected.withAddress('nieuw@paraat.example')?.invitation).toBeUndefined();
    expect((await desk.send('POST', `/v1/calls/${made.call}/closing`, {})).status).toBe(200);
    const report = await desk.get('/v1/reports?from=2026-11-01&to=2026-11-30&location=koksschool');
    expect(report.text).toContain('"present":"2.0"');
    await server.close();
  });

  test('nobody who comes first makes himself administrator of a server that took people over', async () => {
    const target = await made.offline(await made.folder());
    expect(await target.identity.firstRun()).toBe(true);
    unwrap(await importAll(unwrap(readAll(archive())), target));
    expect(await target.identity.firstRun()).toBe(false);
  });

  test('has no password, no token, no hash of one, no link of an invitation', () => {
    const whole = [...archive().files]
      .filter(([name]) => !name.startsWith('files/'))
      .map(([, bytes]) => new TextDecoder().decode(bytes))
      .join('\n');
    expect(whole).not.toMatch(/"hash"|password|token|secret|invitation/i);
    expect(whole).toContain('bhv-001@paraat.example');
  });

  test('a picture whose bytes are gone is told, and holds up nothing', async () => {
    const data = await made.folder();
    const target = await made.offline(data);
    unwrap(await importAll(unwrap(readAll(archive())), target));
    const [gone = ''] = [...archive().files.keys()].filter((name) => name.startsWith('files/'));
    await target.blobs.remove(gone.slice('files/'.length));
    const lacking: string[] = [];
    const bytes = await exportAll({ ...target, lacking: (one) => lacking.push(one) });
    expect(lacking).toEqual([gone.slice('files/'.length)]);
    expect(verifyExport(unwrap(readArchive(bytes)))).toMatchObject({ ok: true, value: { files: 1 } });
  });
});

describe('BHV-20: the record of an export', () => {
  const streamOf = (part: string) => archive().manifest.streams.find(({ stream }) => stream.includes(part))?.file ?? '';
  const codeOf = (bytes: Uint8Array, key?: string) => {
    const read = readArchive(bytes);
    const result = read.ok ? verifyExport(read.value, key) : read;
    return result.ok ? 'right' : result.error.code;
  };

  /** The archive with something changed, by who has the key as well: only the log itself still shows it. */
  function altered(change: (files: Record<string, Uint8Array>) => void, more: Partial<Manifest> = {}): Uint8Array {
    const { 'manifest.json': head, 'manifest.sig': _signature, ...files } = made.files;
    const { files: _files, ...manifest } = manifestSchema.parse(JSON.parse(new TextDecoder().decode(head)));
    change(files);
    return packArchive({ ...manifest, ...more }, new Map(Object.entries(files)), made.signer);
  }

  const replaced = (name: string, from: string, to: string) =>
    altered((files) => {
      expect(text(name)).toContain(from);
      files[name] = strToU8(text(name).replace(from, to));
    });

  test('is checked: signatures, tree and commitments', () => {
    expect(codeOf(made.bytes)).toBe('right');
    expect(codeOf(made.bytes, archive().manifest.key)).toBe('right');
    expect(codeOf(made.bytes, 'paraat+00000000+AAAA')).toBe('export-key-differs');
    expect(codeOf(replaced(streamOf('call/'), '"nature":"Brand"', '"nature":"Braam"'))).toBe('root-differs');
    expect(codeOf(replaced(streamOf('call/'), '"seq":1', '"seq": 1'))).toBe('event-malformed');
    expect(codeOf(replaced('personal.jsonl', 'Leskeuken', 'Gymzaal'))).toBe('text-differs');
    const row = strToU8(`${JSON.stringify({ ref: 'x', salt: 'y', person: {} })}\n`);
    expect(codeOf(altered((files) => void (files['personal.jsonl'] = row)))).toBe('text-not-in-log');
    expect(codeOf(altered((files) => void (files[streamOf('organisation')] = strToU8(''))))).toBe('event-missing');
  });

  test('that somebody erased a text before shows, and is no mistake', () => {
    const erased = altered((files) => void (files['personal.jsonl'] = strToU8('')));
    expect(verifyExport(unwrap(readArchive(erased)))).toMatchObject({ ok: true, value: { texts: 0 } });
  });

  test('what its lists say is checked before anything is taken over', () => {
    const codeOfAll = (bytes: Uint8Array) => {
      const read = readArchive(bytes);
      const result = read.ok ? readAll(read.value) : read;
      return result.ok ? 'right' : result.error;
    };
    expect(codeOfAll(made.bytes)).toBe('right');
    expect(codeOfAll(replaced('people.jsonl', 'bhv-002@paraat.example', 'bhv-001@paraat.example'))).toMatchObject({
      code: 'import-person-refused',
    });
    expect(codeOfAll(replaced('telephones.jsonl', '+31612345678', '<script>'))).toMatchObject({
      code: 'archive-line-malformed',
      params: { name: 'telephones.jsonl' },
    });
    expect(codeOfAll(replaced('plans.jsonl', '"image/png"', '"image/svg+xml"'))).toMatchObject({
      code: 'archive-line-malformed',
    });
    const more = sha256(strToU8('x'));
    expect(codeOfAll(altered((files) => void (files[`files/${more}`] = strToU8('x'))))).toMatchObject({
      code: 'archive-name-not-allowed',
    });
    const without = altered((files) => {
      for (const name of Object.keys(files)) if (name.startsWith('files/')) Reflect.deleteProperty(files, name);
    });
    expect(codeOfAll(without)).toMatchObject({ code: 'archive-file-missing' });
  });
});
