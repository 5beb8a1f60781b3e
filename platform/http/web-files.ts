import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { RequestContext } from './context.ts';

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  map: 'application/json',
  mjs: 'text/javascript; charset=utf-8',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json',
  woff: 'font/woff',
  woff2: 'font/woff2',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

const worthCompressing = /^(text\/|application\/(json|wasm|manifest)|image\/svg)/;

interface WebFile {
  readonly bytes: Buffer<ArrayBuffer>;
  /** The bytes made smaller, best first; none when that is not worth it. */
  readonly encoded: ReadonlyMap<string, Buffer<ArrayBuffer>>;
  readonly etag: string;
  readonly type: string;
}

/** Answers for one path, or undefined when the folder holds nothing for it. */
export type WebFiles = (c: RequestContext) => Promise<Response | undefined>;

/**
 * The built pages in `folder`. Only files that stood there at the first request are known, so no path can lead out of the folder; each is
 * read and compressed once. Files under `/assets/` carry a hash in their name and are kept by browsers for good; any other page address
 * gets `index.html`, which is asked for anew each time.
 */
export function webFiles(folder: string): WebFiles {
  let known: Promise<ReadonlySet<string>> | undefined;
  const files = new Map<string, Promise<WebFile>>();
  const load = (path: string) => {
    const file = files.get(path) ?? readWebFile(join(folder, path));
    files.set(path, file);
    return file;
  };
  return async (c) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return undefined;
    known ??= listFiles(folder);
    const path = fileFor(c, await known);
    return path === undefined ? undefined : answer(c, await load(path), path.startsWith('/assets/'));
  };
}

function fileFor(c: RequestContext, known: ReadonlySet<string>): string | undefined {
  const path = decodePath(new URL(c.req.url).pathname);
  if (path === undefined) return undefined;
  if (known.has(path)) return path;
  const isPage = !/\.[a-z0-9]+$/i.test(path) && /text\/html|\*\/\*/.test(c.req.header('accept') ?? '*/*');
  return isPage && known.has('/index.html') ? '/index.html' : undefined;
}

function decodePath(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

async function listFiles(folder: string): Promise<ReadonlySet<string>> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
    return new Set(paths.map((path) => `/${path.split(sep).join('/')}`));
  } catch {
    return new Set();
  }
}

async function readWebFile(path: string): Promise<WebFile> {
  const bytes = await readFile(path);
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  const type = types[extension] ?? 'application/octet-stream';
  const encoded =
    bytes.length > 1024 && worthCompressing.test(type) ? await encode(bytes) : new Map<string, Buffer<ArrayBuffer>>();
  return { bytes, encoded, type, etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"` };
}

async function encode(bytes: Buffer<ArrayBuffer>): Promise<ReadonlyMap<string, Buffer<ArrayBuffer>>> {
  const settings = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } };
  const [br, gz] = await Promise.all([promisify(brotliCompress)(bytes, settings), promisify(gzip)(bytes)]);
  return new Map([
    ['br', br],
    ['gzip', gz],
  ]);
}

function answer(c: RequestContext, file: WebFile, hashed: boolean): Response {
  const headers = {
    'cache-control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    etag: file.etag,
    'content-type': file.type,
    ...(file.encoded.size === 0 ? {} : { vary: 'accept-encoding' }),
  };
  if (c.req.header('if-none-match')?.includes(file.etag)) return c.body(null, 304, headers);
  const taken = (c.req.header('accept-encoding') ?? '').split(',').map((part) => part.trim().toLowerCase());
  for (const [encoding, bytes] of file.encoded) {
    if (taken.includes(encoding)) return c.body(bytes, 200, { ...headers, 'content-encoding': encoding });
  }
  return c.body(file.bytes, 200, headers);
}
