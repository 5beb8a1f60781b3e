import { z } from 'zod';
import { canonicalJson, type JsonValue } from '#platform/kernel/json.ts';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { fileIdSchema, keySchema, type SealedRef } from '../basics.ts';
import { contentSchema, longestText, sealedFilesSchema } from './content.ts';
import type { TenderContent } from './events.ts';

/**
 * `tender.json`: all that a tenderer filled in, sealed beside his documents. It binds each ciphertext to a file, and all of it to one
 * procedure and one tenderer, so that whoever copies a ciphertext hands in something that is not his (docs/adr/0012).
 */
export interface Manifest {
  readonly format: 'leidraad-tender-1';
  readonly procedure: string;
  /** Id of the operator. */
  readonly tenderer: string;
  /** Persons stand in it as they are; they are taken out when the tender is opened. */
  readonly content: TenderContent;
  /** The ciphertext of each file, by the SHA-256 of the file. */
  readonly sealed: Readonly<Record<string, SealedRef>>;
}

const manifestSchema = z.strictObject({
  format: z.literal('leidraad-tender-1'),
  procedure: fileIdSchema,
  tenderer: keySchema,
  content: contentSchema,
  sealed: sealedFilesSchema,
});

/** Zeros after the text are padding. Code: `manifest-malformed`. */
export function readManifest(text: string): Result<Manifest> {
  const read = manifestSchema.safeParse(readJson(text));
  return read.success ? ok(read.data) : refuse('manifest-malformed');
}

/** Canonical JSON: the same manifest is the same text. */
export function manifestText(manifest: Manifest): string {
  return canonicalJson(plain(manifest));
}

/** The value of a JSON text that may be padded with zeros; `undefined` when it is none, or too long to be looked at. */
export function readJson(text: string): unknown {
  const end = text.indexOf('\0');
  const json = end < 0 ? text : text.slice(0, end);
  if (json.length > longestText) return undefined;
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Without properties that are undefined, which have no place in canonical JSON. */
export function plain(value: unknown): JsonValue {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  if (Array.isArray(value)) return value.map((one: unknown) => plain(one));
  if (typeof value !== 'object') throw new TypeError('what is sealed is made of texts, numbers, lists and objects');
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(members.map(([name, member]): [string, JsonValue] => [name, plain(member)]));
}
