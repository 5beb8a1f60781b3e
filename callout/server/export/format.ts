import { createHash } from 'node:crypto';
import { z } from 'zod';
import { hashSchema } from '#callout/core/organisation/basics.ts';

/** What an export is made of, as docs/specs/paraat-export.md describes it. */

export const formatVersion = 2;

/**
 * What comes in is hostile: bounded in number, size and names. `ratio`: so many times smaller a text packs at most, far more than a log
 * does; beyond the first `freely` bytes whatever packs better is made to burst. What of an archive is in memory at one time is its manifest,
 * the references of its texts, and one line or file.
 */
export const limits = {
  archive: 64_000_000_000,
  files: 200_000,
  whole: 128_000_000_000,
  manifest: 200_000_000,
  line: 4_000_000,
  freely: 50_000_000,
  ratio: 100,
};

/** Lists that may be empty, and are there. */
const listNames = [
  'personal.jsonl',
  'people.jsonl',
  'call-people.jsonl',
  'tries.jsonl',
  'pushes.jsonl',
  'recordings.jsonl',
  'plans.jsonl',
  'expected-people.jsonl',
  'telephones.jsonl',
  'rosters.jsonl',
  'presence.jsonl',
  'uptime.jsonl',
] as const;
export type ListName = (typeof listNames)[number];
export const lists: readonly ListName[] = listNames;

export const manifestName = 'manifest.json';
export const signatureName = 'manifest.sig';
/** Beside lists, manifest and signature; a name with a path out of the archive is none of these. */
const nameForm = /^(streams\/\d{6}\.jsonl|organisation\.json|reports\/[a-z]+\.csv|files\/[0-9a-f]{64})$/;
const plainNames: ReadonlySet<string> = new Set([manifestName, signatureName, ...listNames]);

export function isAllowed(name: string): boolean {
  return plainNames.has(name) || nameForm.test(name);
}

/** Of what was uploaded or said. */
export function fileName(hash: string): string {
  return `files/${hash}`;
}

export function isFile(name: string): boolean {
  return name.startsWith('files/');
}

/** Made of the log for who reads it; whoever takes the archive over makes it anew. */
export function isDerived(name: string): boolean {
  return name === 'organisation.json' || name.startsWith('reports/');
}

export const manifestSchema = z.strictObject({
  format: z.literal('paraat-export'),
  version: z.literal(formatVersion),
  madeAt: z.iso.datetime(),
  organisation: z.string().max(500),
  timeZone: z.string().max(100),
  /** C2SP verifier key of the log. */
  key: z.string().max(500),
  streams: z
    .array(
      z.strictObject({
        stream: z.string().max(200),
        file: z.string().max(40),
        size: z.int().positive(),
        root: z.string().max(60),
        checkpoint: z.string().max(5000),
      }),
    )
    .max(limits.files),
  files: z
    .array(z.strictObject({ name: z.string().max(80), bytes: z.int().nonnegative(), sha256: hashSchema }))
    .max(limits.files),
});
export type Manifest = z.infer<typeof manifestSchema>;

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** What is signed, as a C2SP note: no head of a log, for none has a root in hex. */
export function noteTextOf(manifest: Uint8Array): string {
  return `paraat-export\n${manifest.length}\n${sha256(manifest)}\n`;
}

/** How far something is; `done` of `all` of what this step counts. */
export type Step = 'checking' | 'logs' | 'lists' | 'files' | 'people' | 'comparing';
export type Progress = (step: Step, done: number, all: number) => void;
