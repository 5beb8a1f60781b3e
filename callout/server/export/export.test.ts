import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unwrap } from '#platform/kernel/result.ts';
import { putDay } from '../statistics/presence-days.ts';
import { openTestServer } from '../testing/server.ts';
import { type Archive, manifestSchema, readArchive, sha256 } from './archive.ts';
import { exportAll } from './export.ts';
import { importAll } from './import.ts';
import { type Offline, openOffline } from './offline.ts';
import { verifyExport } from './verify.ts';

const folders: string[] = [];
const opened: Offline[] = [];
let first: Uint8Array;
let unpacked: Record<string, Uint8Array>;
const call = randomUUID();

async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'paraat-export-'));
  folders.push(made);
  return made;
}

async function offline(data: string): Promise<Offline> {
  const one = await openOffline(data);
  opened.push(one);
  return one;
}

beforeAll(async () => {
  const data = await folder();
  const server = await openTestServer(['centrale-post', 'bhv-001', 'bhv-002'], { data });
  const desk = await server.signIn('centrale-post');
  const body = { mode: 'drill', location: 'koksschool', nature: 'Brand', place: 'Leskeuken', text: 'Kom' };
  await desk.send('PUT', `/v1/calls/${call}`, {
    ...body,
    audience: { kind: 'persons', persons: ['bhv-001', 'bhv-002'] },
  });
  await server.room.notes.add({ call, progress: { responder: 'bhv-001', step: 'coming' } });
  await desk.send('POST', `/v1/calls/${call}/all-clear`, { text: 'Veilig' });
  const hour = { hour: 9, seconds: 3600, present: 7200, unreachable: 0, least: 2, most: 2, needed: 3600, short: 0 };
  const day = { location: 'koksschool', day: '2026-11-20', until: '2026-11-20T23:00:00.000Z' };
  await server.room.store.transact('presence-statistics', (tx) =>
    putDay(tx.entries, { ...day, hours: [{ ...hour, skills: {} }] }),
  );
  await server.close();
  first = await exportAll(await offline(data));
  unpacked = unzipSync(first);
}, 60_000);

afterAll(async () => {
  for (const one of opened) await one.close();
  for (const made of folders) await rm(made, { recursive: true });
});

const read = (bytes: Uint8Array): Archive => unwrap(readArchive(bytes));
const codeOf = (bytes: Uint8Array, key?: string) => {
  const archive = readArchive(bytes);
  const result = archive.ok ? verifyExport(archive.value, key) : archive;
  return result.ok ? 'right' : result.error.code;
};

/** The archive with a file changed, and a manifest that fits it again: who tampers does so too. */
function altered(change: (files: Record<string, Uint8Array>) => void): Uint8Array {
  const files = { ...unpacked };
  const manifest = manifestSchema.parse(JSON.parse(new TextDecoder().decode(files['manifest.json'])));
  delete files['manifest.json'];
  change(files);
  const listed = Object.entries(files).map(([name, bytes]) => ({ name, bytes: bytes.length, sha256: sha256(bytes) }));
  return zipSync({ 'manifest.json': strToU8(JSON.stringify({ ...manifest, files: listed })), ...files }, { level: 0 });
}

const replaced = (name: string, from: string, to: string) =>
  altered((files) => {
    const text = new TextDecoder().decode(files[name]);
    expect(text).toContain(from);
    files[name] = strToU8(text.replace(from, to));
  });

describe('BHV-20: everything can be taken along', () => {
  test('an export taken over by an empty server and exported again is the same', async () => {
    const target = await offline(await folder());
    const archive = read(first);
    expect(unwrap(await importAll(archive, target))).toMatchObject({ erased: 0, streams: 2 });
    const second = read(await exportAll(target));
    const { files: _files, key, madeAt: _madeAt, streams, ...head } = archive.manifest;
    const { files: _again, key: newKey, madeAt: _later, streams: newStreams, ...newHead } = second.manifest;
    expect(newHead).toEqual(head);
    expect(newKey).not.toBe(key);
    expect(newStreams.map(({ root, stream, size }) => [root, stream, size])).toEqual(
      streams.map(({ root, stream, size }) => [root, stream, size]),
    );
    for (const [name, bytes] of archive.files)
      expect(sha256(second.files.get(name) ?? new Uint8Array()), name).toBe(sha256(bytes));
    expect(verifyExport(second)).toMatchObject({ ok: true });
    expect(await importAll(archive, target)).toMatchObject({ error: { code: 'import-not-empty' } });
  });

  test('the server that took it over goes on with it: organisation, calls with names, reports', async () => {
    const data = await folder();
    const target = await openOffline(data);
    unwrap(await importAll(read(first), target));
    await target.close();
    const server = await openTestServer([], { data, setUp: async () => ({ rest: Promise.resolve() }) });
    await server.room.names.refresh();
    const desk = await server.signIn('centrale-post');
    const { text } = await desk.get(`/v1/calls/${call}`);
    for (const told of ['Leskeuken', 'BHV’er 001 Horeca', 'Horeca & Toerisme', 'Veilig']) expect(text).toContain(told);
    const raised = await desk.send('POST', `/v1/calls/${call}/closing`, {});
    expect(raised.status).toBe(200);
    const report = await desk.get('/v1/reports?from=2026-11-01&to=2026-11-30&location=koksschool');
    expect(report.text).toContain('"present":"2.0"');
    await server.close();
  });

  test('has no password, no token, no hash of one', () => {
    const text = [...read(first).files.values()].map((bytes) => new TextDecoder().decode(bytes)).join('\n');
    expect(text).not.toMatch(/"hash"|password|token|secret/i);
    expect(text).toContain('bhv-001@paraat.example');
  });
});

describe('BHV-20: the record of an export', () => {
  const streamOf = (part: string) =>
    read(first).manifest.streams.find(({ stream }) => stream.includes(part))?.file ?? '';

  test('is checked: signature, tree and commitments', () => {
    expect(codeOf(first)).toBe('right');
    expect(codeOf(first, read(first).manifest.key)).toBe('right');
    expect(codeOf(first, 'paraat+00000000+AAAA')).toBe('export-key-differs');
    expect(codeOf(replaced(streamOf('call/'), '"nature":"Brand"', '"nature":"Braam"'))).toBe('root-differs');
    expect(codeOf(replaced(streamOf('call/'), '"seq":1', '"seq": 1'))).toBe('event-malformed');
    expect(codeOf(replaced('personal.jsonl', 'Leskeuken', 'Gymzaal'))).toBe('text-differs');
    const strange = altered((files) => {
      files['personal.jsonl'] = strToU8(`${JSON.stringify({ ref: 'x', salt: 'y', person: {} })}\n`);
    });
    expect(codeOf(strange)).toBe('text-not-in-log');
    const cut = altered((files) => {
      files[streamOf('organisation')] = strToU8('');
    });
    expect(codeOf(cut)).toBe('event-missing');
  });

  test('that somebody erased a text before shows, and is no mistake', () => {
    const erased = altered((files) => {
      files['personal.jsonl'] = strToU8('');
    });
    expect(verifyExport(read(erased))).toMatchObject({ ok: true, value: { texts: 0 } });
  });

  test('hostile archives are refused', () => {
    expect(codeOf(strToU8('geen archief'))).toBe('archive-malformed');
    expect(codeOf(first.slice(0, first.length - 40))).toBe('archive-malformed');
    expect(codeOf(zipSync({ 'manifest.json': strToU8('{}') }))).toBe('archive-manifest-malformed');
    for (const name of ['../buiten.json', '/etc/passwd', 'streams/../../x.jsonl', 'streams/000001.jsonl/x', 'nog.exe'])
      expect(codeOf(altered((files) => void (files[name] = strToU8('x'))))).toBe('archive-name-not-allowed');
    const deep = altered((files) => {
      files['personal.jsonl'] = strToU8(`${'['.repeat(200_000)}\n`);
    });
    expect(codeOf(deep)).toBe('archive-line-malformed');
    const lied = altered(() => undefined);
    const files = unzipSync(lied);
    files['people.jsonl'] = strToU8('{"id":"indringer"}\n');
    expect(codeOf(zipSync(files))).toBe('archive-file-differs');
  });
});
