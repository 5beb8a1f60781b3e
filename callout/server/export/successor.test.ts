import { createHash, createPublicKey, verify } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Exported, openExported } from '../testing/exported.ts';

/** A successor who has docs/specs and nothing of this program: what he reads and how he checks it is written here anew, from the spec. */

let made: Exported;

beforeAll(async () => {
  made = await openExported();
}, 60_000);

afterAll(() => made.close());

const sha256 = (...parts: readonly (string | Uint8Array)[]) =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();

interface Manifest {
  readonly format: string;
  readonly version: number;
  readonly key: string;
  readonly streams: readonly { stream: string; file: string; size: number; root: string; checkpoint: string }[];
  readonly files: readonly { name: string; bytes: number; sha256: string }[];
}

type Row = Readonly<Record<string, unknown>>;

class Successor {
  readonly files: Record<string, Uint8Array>;
  readonly manifest: Manifest;

  constructor(archive: Uint8Array) {
    this.files = unzipSync(archive);
    this.manifest = JSON.parse(this.text('manifest.json')) as Manifest;
  }

  text(name: string): string {
    return new TextDecoder().decode(this.files[name]);
  }

  rows(name: string): readonly Row[] {
    return this.text(name)
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as Row);
  }

  /** The text of a signed note: everything up to the blank line, when the key `<name>+<id>+<base64 of 0x01 and 32 bytes>` signed it. */
  opened(note: string): string {
    const [, name, id, encoded = ''] = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/.exec(this.manifest.key) ?? [];
    const x = Buffer.from(encoded, 'base64').subarray(1).toString('base64url');
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
    const blank = note.lastIndexOf('\n\n');
    const text = note.slice(0, blank + 1);
    const [, signer, signature = ''] = /^— (\S+) (\S+)\n$/.exec(note.slice(blank + 2)) ?? [];
    const bytes = Buffer.from(signature, 'base64');
    const isOurs = signer === name && bytes.subarray(0, 4).toString('hex') === id;
    return isOurs && verify(null, Buffer.from(text), key, bytes.subarray(4)) ? text : 'not signed';
  }
}

/** RFC 6962, section 2.1. */
function treeHash(leaves: readonly Uint8Array[]): Buffer {
  const [first] = leaves;
  if (first === undefined) return sha256();
  if (leaves.length === 1) return sha256(Uint8Array.of(0), first);
  let half = 1;
  while (half * 2 < leaves.length) half *= 2;
  return sha256(Uint8Array.of(1), treeHash(leaves.slice(0, half)), treeHash(leaves.slice(half)));
}

/** RFC 8785, for texts by name. */
function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const members = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(',')}}`;
}

describe('BHV-20: a successor reads and checks an export with the spec alone', () => {
  test('every byte is signed: the manifest by the key, each file by the manifest', () => {
    const successor = new Successor(made.bytes);
    const { manifest, files } = successor;
    expect([manifest.format, manifest.version]).toEqual(['paraat-export', 2]);
    const head = files['manifest.json'] ?? new Uint8Array();
    const text = successor.opened(successor.text('manifest.sig'));
    expect(text).toBe(`paraat-export\n${head.length}\n${sha256(head).toString('hex')}\n`);
    const listed = manifest.files.map(({ name }) => name);
    expect([...listed, 'manifest.json', 'manifest.sig'].toSorted()).toEqual(Object.keys(files).toSorted());
    for (const { name, bytes, sha256: hash } of manifest.files) {
      const found = files[name] ?? new Uint8Array();
      expect([found.length, sha256(found).toString('hex')], name).toEqual([bytes, hash]);
      if (name.startsWith('files/')) expect(name).toBe(`files/${hash}`);
    }
  });

  test('the log proves itself, and each text belongs to it', () => {
    const successor = new Successor(made.bytes);
    const committed = new Map<string, string>();
    for (const { stream, file, size, root, checkpoint } of successor.manifest.streams) {
      const lines = successor.text(file).split('\n').slice(0, -1);
      const events = lines.map((line) => JSON.parse(line) as { stream: string; seq: number; data: unknown });
      expect(events.map(({ seq }) => seq)).toEqual(lines.map((_, index) => index + 1));
      expect(new Set(events.map((event) => event.stream))).toEqual(new Set([stream]));
      expect(treeHash(lines.map((line) => Buffer.from(line))).toString('base64')).toBe(root);
      expect(successor.opened(checkpoint)).toBe(`paraat/${stream}\n${size}\n${root}\n`);
      JSON.stringify(events, (name, value: unknown) => {
        if (name === 'personal') {
          const { ref, commitment } = value as { ref: string; commitment: string };
          committed.set(ref, commitment);
        }
        return value;
      });
    }
    const texts = successor.rows('personal.jsonl') as unknown as { ref: string; salt: string; person: object }[];
    expect(texts.length).toBeGreaterThan(2);
    for (const { ref, salt, person } of texts)
      expect(sha256(canonical({ person, salt })).toString('hex')).toBe(committed.get(ref));
  });

  test('he finds who was called, what was said, which picture a floor has, and whom to invite', () => {
    const successor = new Successor(made.bytes);
    const one = (name: string) => successor.rows(name)[0] as unknown as Readonly<Record<string, string>>;
    const { people } = one('call-people.jsonl') as unknown as { people: Record<string, string> };
    const accounts = new Map(successor.rows('people.jsonl').map(({ id, name }) => [id, name]));
    expect(Object.values(people).map((id) => accounts.get(id))).toContain('BHV’er 001 Horeca');
    const recording = successor.files[`files/${one('recordings.jsonl')['sha256']}`] ?? new Uint8Array();
    expect(new TextDecoder().decode(recording.slice(0, 4))).toBe('OggS');
    const plan = one('plans.jsonl');
    const picture = successor.files[`files/${plan['sha256']}`] ?? new Uint8Array();
    expect([plan['type'], Buffer.from(picture.slice(1, 4)).toString()]).toEqual(['image/png', 'PNG']);
    expect(successor.text('organisation.json')).toContain(plan['sha256']);
    expect(one('expected-people.jsonl')).toMatchObject({ name: 'Nieuwe Hulpverlener', email: 'nieuw@paraat.example' });
    expect(one('telephones.jsonl')).toEqual({ user: 'bhv-001', number: '+31612345678' });
  });

  test('every file and every member of a line that there is, the spec tells of', async () => {
    const spec = await readFile('docs/specs/paraat-export.md', 'utf8');
    const successor = new Successor(made.bytes);
    for (const name of Object.keys(successor.files).filter((one) => !/^(streams|files)\//.test(one))) {
      expect(spec, name).toContain(`\n${name}`);
      if (!name.endsWith('.jsonl')) continue;
      for (const row of successor.rows(name))
        for (const member of Object.keys(row)) expect(spec, `${name}: ${member}`).toContain(`"${member}":`);
    }
  });
});
