import { ok, type Result, refuse } from '#platform/kernel/result.ts';

/** What tus 1.0.0 (https://tus.io/protocols/resumable-upload) says in headers, on both sides of the line. */

export const tusVersion = '1.0.0';
export const tusExtensions = 'creation,expiration,checksum,termination';
export const chunkType = 'application/offset+octet-stream';

/** Status of a chunk that is not the one whose checksum was announced. */
export const checksumMismatch = 460;

const longestMetadata = 4000;

/** `Upload-Metadata`: names with values in base64. Code: `tus-header-malformed` (params `header`). */
export function readMetadata(header: string): Result<ReadonlyMap<string, string>> {
  const malformed = refuse('tus-header-malformed', { header: 'Upload-Metadata' });
  if (header.length > longestMetadata) return malformed;
  const pairs = new Map<string, string>();
  for (const pair of header === '' ? [] : header.split(',')) {
    const [, name, value = ''] = /^\s*([\x21-\x2b\x2d-\x7e]+)(?: ([A-Za-z0-9+/]*={0,2}))?\s*$/.exec(pair) ?? [];
    const text = fromBase64Text(value);
    if (name === undefined || text === undefined || pairs.has(name)) return malformed;
    pairs.set(name, text);
  }
  return ok(pairs);
}

/** Names and values as `readMetadata` reads them. */
export function metadataText(pairs: Readonly<Record<string, string>>): string {
  return Object.entries(pairs)
    .map(([name, value]) => `${name} ${btoa(String.fromCharCode(...new TextEncoder().encode(value)))}`)
    .join(',');
}

/** Bytes, at most what a number holds exactly. Code: `tus-header-malformed`. */
export function readBytes(header: string | undefined, name: string): Result<number> {
  return header !== undefined && /^\d{1,15}$/.test(header)
    ? ok(Number(header))
    : refuse('tus-header-malformed', { header: name });
}

/** `Upload-Checksum: sha256 <base64>` as lower-case hex. Code: `tus-header-malformed`. */
export function readChecksum(header: string): Result<string> {
  const text = /^sha256 ([A-Za-z0-9+/]{43}=)$/.exec(header)?.[1];
  if (text === undefined) return refuse('tus-header-malformed', { header: 'Upload-Checksum' });
  return ok(Array.from(atob(text), (char) => char.charCodeAt(0).toString(16).padStart(2, '0')).join(''));
}

export function checksumText(sha256: string): string {
  const bytes = (sha256.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  return `sha256 ${btoa(String.fromCharCode(...bytes))}`;
}

function fromBase64Text(value: string): string | undefined {
  try {
    const bytes = Uint8Array.from(atob(value), (char) => char.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
