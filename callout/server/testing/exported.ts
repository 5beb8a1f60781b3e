import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { unzipSync } from 'fflate';
import { unwrap } from '#platform/kernel/result.ts';
import type { Signer } from '#platform/record/checkpoint.ts';
import { Attempts } from '../delivery/attempts.ts';
import { exportAll } from '../export/export.ts';
import { type Manifest, manifestSchema } from '../export/format.ts';
import { type Offline, openInstallation } from '../export/offline.ts';
import { type Archive, openArchive } from '../export/read-archive.ts';
import { writeArchive } from '../export/write-archive.ts';
import { putDay } from '../statistics/presence-days.ts';
import { openTestServer, type TestServer, until } from './server.ts';

type Files = Readonly<Record<string, Uint8Array>>;

/** A server in which there was one of everything, as an archive. */
export interface Exported {
  readonly bytes: Uint8Array;
  /** What is in it, by name. */
  readonly files: Files;
  readonly signer: Signer;
  readonly call: string;
  /** The course of the call, as the reception saw it. */
  readonly course: object;
  /** What was said, as the server gave it back. */
  readonly said: Uint8Array;
  folder(): Promise<string>;
  offline(data: string, database?: string): Promise<Offline>;
  /** Where an archive of these bytes lies. */
  file(bytes: Uint8Array): Promise<string>;
  archive(bytes?: Uint8Array): Promise<Archive>;
  /** Other contents, signed by who has the key as well: only the log itself still shows it. */
  signed(files: Files, more?: Partial<Manifest>): Promise<Uint8Array>;
  close(): Promise<void>;
}

export async function openExported(): Promise<Exported> {
  const open: { close(): unknown }[] = [];
  const folders: string[] = [];
  const folder = async () => {
    const made = await mkdtemp(join(tmpdir(), 'paraat-export-'));
    folders.push(made);
    return made;
  };
  const offline = async (data: string, database?: string) => {
    const one = await openInstallation(data, database);
    open.push(one);
    return one;
  };
  const file = async (bytes: Uint8Array) => {
    const path = join(await folder(), 'paraat.zip');
    await writeFile(path, bytes);
    return path;
  };
  const data = await folder();
  const lived = await live(data);
  const source = await offline(data);
  const bytes = await exportedBytes(source);
  const files = unzipSync(bytes);
  return {
    ...lived,
    bytes,
    files,
    signer: source.signer,
    folder,
    offline,
    file,
    async archive(other = bytes) {
      const one = unwrap(await openArchive(await file(other)));
      open.push(one);
      return one;
    },
    signed: (other, more = {}) => signedAnew(other, more, source.signer),
    async close() {
      for (const one of open) await one.close();
      for (const made of folders) await rm(made, { recursive: true, force: true });
    },
  };
}

/** What an export wrote, whole. */
export function exportedBytes(parts: Parameters<typeof exportAll>[0]): Promise<Uint8Array> {
  return gathered((destination) => exportAll(parts, destination));
}

function signedAnew(all: Files, more: Partial<Manifest>, signer: Signer): Promise<Uint8Array> {
  const { 'manifest.json': head, 'manifest.sig': _signature, ...files } = all;
  const { files: _files, ...manifest } = manifestSchema.parse(JSON.parse(new TextDecoder().decode(head)));
  const parts = async function* () {
    for (const [name, bytes] of Object.entries(files)) yield { name, content: [bytes] };
  };
  return gathered((to) => writeArchive({ parts, head: () => ({ ...manifest, ...more }) }, signer, to));
}

async function gathered(write: (destination: Writable) => Promise<unknown>): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  await write(
    new Writable({
      write(chunk: Buffer, _, done) {
        chunks.push(chunk);
        done();
      },
    }),
  );
  return Buffer.concat(chunks);
}

async function live(data: string): Promise<Pick<Exported, 'call' | 'course' | 'said'>> {
  const server = await openTestServer(['centrale-post', 'beheer', 'bhv-001', 'bhv-002'], { data });
  const call = randomUUID();
  await addBesideLog(server, call);
  const desk = await server.signIn('centrale-post');
  const body = { mode: 'drill', location: 'koksschool', nature: 'Brand', place: 'Leskeuken', text: 'Kom' };
  const audience = { kind: 'persons', persons: ['bhv-001', 'bhv-002'] };
  await desk.send('PUT', `/v1/calls/${call}`, { ...body, audience });
  await server.room.notes.add({ call, progress: { responder: 'bhv-001', step: 'coming' } });
  const said = await speak(server, call);
  await desk.send('POST', `/v1/calls/${call}/all-clear`, { text: 'Veilig' });
  const { now: _now, ...course } = (await desk.get(`/v1/calls/${call}`)).body;
  await server.close();
  return { call, course, said };
}

const packet = Uint8Array.from({ length: 60 }, (_, at) => (at === 0 ? 0x08 : at));

async function speak({ room }: TestServer, call: string): Promise<Uint8Array> {
  const now = performance.now();
  const spoken = { user: 'bhv-001', burst: 1, from: now - 800, until: now, how: 'released' } as const;
  room.recordings.keep(call, { ...spoken, packets: [{ packet, milliseconds: 20 }] });
  await until(async () => (await room.recordings.read(call, 1)) !== undefined);
  return (await room.recordings.read(call, 1)) ?? new Uint8Array();
}

/** One of everything that stands beside the log and is taken along. */
async function addBesideLog({ room, signIn }: TestServer, call: string): Promise<void> {
  const hour = { hour: 9, seconds: 3600, present: 7200, unreachable: 0, least: 2, most: 2, needed: 3600, short: 0 };
  const day = { location: 'koksschool', day: '2026-11-20', until: '2026-11-20T23:00:00.000Z' };
  await room.telephones.keep('bhv-001', '+31612345678');
  const shift = { responder: 'bhv-002', location: 'koksschool', from: '2026-11-23T07:00:00.000Z' };
  await room.rosters.replace('koksschool', [{ ...shift, to: '2026-11-23T15:00:00.000Z' }]);
  await room.store.transact('beside', async ({ entries }) => {
    await putDay(entries, { ...day, hours: [{ ...hour, skills: {} }] });
    const failed = { channel: 'sms', outcome: 'failed', problem: 'no-telephone' } as const;
    await new Attempts(room.store).addIn(entries, call, 'bhv-002', { at: '2026-11-23T08:00:00.000Z', ...failed });
    const push = { responder: 'bhv-001', alarms: 1, over: false, messages: [], at: '2026-11-23T08:00:01.000Z' };
    await entries.put('push', `${call}/${randomUUID()}`, { ...push, outcome: 'sent' });
  });
  const person = { name: 'Nieuwe Hulpverlener', email: 'nieuw@paraat.example', language: 'nl', invite: true };
  const responder = { home: 'koksschool', groups: [], skills: [], active: true };
  const administrator = await signIn('beheer');
  const made = await administrator.send('POST', '/v1/administration/people', { ...person, responder });
  if (made.status !== 201) throw new Error(made.text);
}
