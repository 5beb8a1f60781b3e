import { createHash, randomBytes } from 'node:crypto';
import type { Answer, Client } from '#platform/http/testing/client.ts';
import { sealBytes } from '#platform/sealing/seal.ts';
import { sendFile } from '#platform/tus/client.ts';
import { checksumText, metadataText } from '#platform/tus/protocol.ts';
import { receiptHeader, uploadsPath } from '#tender/api/uploads.ts';
import type { SealedRef } from '#tender/core/procedure/basics.ts';

/** One upload by hand, header by header, for tests that send what no program of ours sends. */

const version = { 'tus-resumable': '1.0.0' };

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Ciphertext of about so many bytes, never the same twice. */
export async function ciphertext(size: number, recipient: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await sealBytes(new Uint8Array(randomBytes(size)), [recipient]));
}

export interface Said {
  readonly status: number;
  readonly code: string | undefined;
  readonly headers: Headers;
}

async function said(response: Response): Promise<Said> {
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') === true;
  const { code } = isJson ? (JSON.parse(text) as { code?: string }) : {};
  return { status: response.status, code, headers: response.headers };
}

export async function announce(
  client: Client,
  { procedure = 'schoonmaak', sha256, size }: { procedure?: string; sha256: string; size: number },
): Promise<Said & { readonly address: string }> {
  const headers = { ...version, 'upload-length': `${size}`, 'upload-metadata': metadataText({ procedure, sha256 }) };
  const answer = await said(await client.raw(uploadsPath, { method: 'POST', headers }));
  return { ...answer, address: answer.headers.get('location') ?? '' };
}

export async function bring(
  client: Client,
  address: string,
  offset: number,
  bytes: Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>,
  more: Readonly<Record<string, string>> = {},
): Promise<Said> {
  const type = 'application/offset+octet-stream';
  const headers = { ...version, 'content-type': type, 'upload-offset': `${offset}`, ...more };
  const init = { method: 'PATCH', headers, body: bytes, duplex: 'half' } as const;
  return said(await client.raw(address, init));
}

export function checksum(bytes: Uint8Array): Readonly<Record<string, string>> {
  return { 'upload-checksum': checksumText(sha256Of(bytes)) };
}

/** Bytes that count, by the server; undefined when it knows nothing of the upload. */
export async function offsetOf(client: Client, address: string): Promise<number | undefined> {
  const { headers } = await client.raw(address, { method: 'HEAD', headers: version });
  const offset = headers.get('upload-offset');
  return offset === null ? undefined : Number(offset);
}

/** Brings ciphertext as a program does, with the receipts of its chunks. A status other than 201 says why it was not taken. */
export async function bringSealed(
  client: Client,
  procedure: string,
  sealed: Uint8Array,
): Promise<Answer<SealedRef> & { readonly receipts: readonly string[] }> {
  const bytes = new Uint8Array(sealed);
  const ref = { sha256: sha256Of(bytes), size: bytes.length };
  const receipts: string[] = [];
  const sent = await sendFile({
    source: { ...ref, read: async (from, to) => bytes.slice(from, to) },
    at: uploadsPath,
    metadata: { procedure },
    fetch: (address, init) => client.raw(address, init),
    sha256: async (chunk) => sha256Of(chunk),
    onChunk: ({ headers }) => {
      receipts.push(Buffer.from(headers.get(receiptHeader) ?? '', 'base64url').toString());
    },
    onLost: (attempt) => Promise.reject(new Error(`the line was lost ${attempt} times`)),
  });
  const headers = new Headers();
  if (sent.ok) return { status: 201, headers, text: '', body: ref, receipts };
  const { status, body } = sent.error;
  // The caller looks at the status.
  return { status, headers, text: JSON.stringify(body), body: body as SealedRef, receipts };
}
