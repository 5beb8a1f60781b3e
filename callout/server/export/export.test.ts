import { strToU8 } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unwrap } from '#platform/kernel/result.ts';
import { type Exported, exportedBytes, openExported } from '../testing/exported.ts';
import { openTestServer } from '../testing/server.ts';
import { isDerived, type Manifest, sha256 } from './format.ts';
import { importAll } from './import.ts';
import { openArchive } from './read-archive.ts';
import { verifyExport } from './verify.ts';

let made: Exported;

beforeAll(async () => {
  made = await openExported();
}, 60_000);

afterAll(() => made.close());

const text = (name: string) => new TextDecoder().decode(made.files[name]);
const taken = async () => {
  const data = await made.folder();
  const verified = unwrap(await importAll(await made.archive(), { data }));
  return { data, verified };
};

describe('BHV-20: everything can be taken along', () => {
  test('an export taken over by an empty server and exported again is the same', async () => {
    const { data, verified } = await taken();
    expect(verified).toMatchObject({ erased: 0, streams: 2, files: 2 });
    const first = await made.archive();
    const second = await made.archive(await exportedBytes(await made.offline(data)));
    const { files: _files, key, madeAt: _madeAt, streams, ...head } = first.manifest;
    const { files: _again, key: newKey, madeAt: _later, streams: newStreams, ...newHead } = second.manifest;
    expect(newHead).toEqual(head);
    expect(newKey).not.toBe(key);
    expect(newStreams.map(({ root, stream, size }) => [root, stream, size])).toEqual(
      streams.map(({ root, stream, size }) => [root, stream, size]),
    );
    const facts = ({ files }: Manifest) => files.filter(({ name }) => !isDerived(name));
    expect(facts(second.manifest)).toEqual(facts(first.manifest));
    expect(second.manifest.files.map(({ name }) => name)).toEqual(first.manifest.files.map(({ name }) => name));
    expect(await verifyExport(second)).toMatchObject({ ok: true });
    expect(await importAll(first, { data })).toMatchObject({ error: { code: 'import-not-empty' } });
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
    const { data } = await taken();
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
    const { data } = await taken();
    expect(await (await made.offline(data)).identity.firstRun()).toBe(false);
  });

  test('has no password, no token, no hash of one, no link of an invitation', () => {
    const whole = Object.entries(made.files)
      .filter(([name]) => !name.startsWith('files/'))
      .map(([, bytes]) => new TextDecoder().decode(bytes))
      .join('\n');
    expect(whole).not.toMatch(/"hash"|password|token|secret|invitation/i);
    expect(whole).toContain('bhv-001@paraat.example');
  });

  test('a picture whose bytes are gone is told, and holds up nothing', async () => {
    const { data } = await taken();
    const target = await made.offline(data);
    const [gone = ''] = Object.keys(made.files).filter((name) => name.startsWith('files/'));
    await target.blobs.remove(gone.slice('files/'.length));
    const lacking: string[] = [];
    const bytes = await exportedBytes({ ...target, lacking: (one) => lacking.push(one) });
    expect(lacking).toEqual([gone.slice('files/'.length)]);
    expect(await verifyExport(await made.archive(bytes))).toMatchObject({ ok: true, value: { files: 1 } });
  });
});

describe('BHV-20: the record of an export', () => {
  const streamOf = (part: string) => {
    const manifest = JSON.parse(text('manifest.json')) as Manifest;
    return manifest.streams.find(({ stream }) => stream.includes(part))?.file ?? '';
  };
  const verdict = async (bytes: Uint8Array, key?: string) => {
    const opened = await openArchive(await made.file(bytes));
    if (!opened.ok) return opened.error;
    const result = await verifyExport(opened.value, { key });
    opened.value.close();
    return result.ok ? { code: 'right' } : result.error;
  };
  const codeOf = async (bytes: Uint8Array, key?: string) => (await verdict(bytes, key)).code;

  const altered = (change: (files: Record<string, Uint8Array>) => void) => {
    const files = { ...made.files };
    change(files);
    return made.signed(files);
  };

  const replaced = (name: string, from: string, to: string) =>
    altered((files) => {
      expect(text(name)).toContain(from);
      files[name] = strToU8(text(name).replace(from, to));
    });

  test('is checked: signatures, tree and commitments', async () => {
    const call = streamOf('call/');
    const { key } = JSON.parse(text('manifest.json')) as Manifest;
    expect(await codeOf(made.bytes)).toBe('right');
    expect(await codeOf(made.bytes, key)).toBe('right');
    expect(await codeOf(made.bytes, 'paraat+00000000+AAAA')).toBe('export-key-differs');
    expect(await codeOf(await replaced(call, '"nature":"Brand"', '"nature":"Braam"'))).toBe('root-differs');
    expect(await codeOf(await replaced(call, '"seq":1', '"seq": 1'))).toBe('event-malformed');
    expect(await codeOf(await replaced('personal.jsonl', 'Leskeuken', 'Gymzaal'))).toBe('text-differs');
    const row = strToU8(`${JSON.stringify({ ref: 'x', salt: 'y', person: {} })}\n`);
    expect(await codeOf(await altered((files) => void (files['personal.jsonl'] = row)))).toBe('text-not-in-log');
    const empty = await altered((files) => void (files[streamOf('organisation')] = strToU8('')));
    expect(await codeOf(empty)).toBe('event-missing');
  });

  test('that somebody erased a text before shows, and is no mistake', async () => {
    const erased = await altered((files) => void (files['personal.jsonl'] = strToU8('')));
    expect(await verifyExport(await made.archive(erased))).toMatchObject({ ok: true, value: { texts: 0 } });
  });

  test('what its lists say is checked as well', async () => {
    const [first, second] = ['bhv-001@paraat.example', 'bhv-002@paraat.example'];
    expect(await codeOf(await replaced('people.jsonl', second, first))).toBe('import-person-refused');
    expect(await verdict(await replaced('telephones.jsonl', '+31612345678', '<script>'))).toMatchObject({
      code: 'archive-line-malformed',
      params: { name: 'telephones.jsonl' },
    });
    expect(await codeOf(await replaced('plans.jsonl', '"image/png"', '"image/svg+xml"'))).toBe(
      'archive-line-malformed',
    );
    const more = sha256(strToU8('x'));
    const beside = await altered((files) => void (files[`files/${more}`] = strToU8('x')));
    expect(await codeOf(beside)).toBe('archive-name-not-allowed');
    const without = await altered((files) => {
      for (const name of Object.keys(files)) if (name.startsWith('files/')) Reflect.deleteProperty(files, name);
    });
    expect(await codeOf(without)).toBe('archive-file-missing');
  });
});
