import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { leavesOpenly, readSecretBeside } from '#platform/outgoing/settings-file.ts';

/** How the gateway wants to be asked. `{to}`, `{text}`, `{id}` and `{secret}` are filled in; in headers `{id}` and `{secret}`. */
export interface GatewaySettings {
  readonly url: string;
  readonly method: 'POST' | 'PUT' | 'GET';
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly secret: string;
}

const header = z.string().regex(/^\P{Cc}*$/u);

const fileSchema = z.strictObject({
  url: z.url({ protocol: /^https?$/u }),
  method: z.enum(['POST', 'PUT', 'GET']).default('POST'),
  headers: z.record(z.string().regex(/^[a-z][a-z0-9-]*$/u), header).default({ 'content-type': 'application/json' }),
  body: z.string().max(10_000).default(''),
  /** A file beside this one, or anywhere; nobody but its owner may read it. */
  secretFile: z.string().optional(),
});

/** From a JSON file. Throws, in words for whoever runs the server, when something in it is wrong. */
export async function readGatewaySettings(file: string): Promise<GatewaySettings> {
  const read = fileSchema.safeParse(JSON.parse(await readFile(file, 'utf8')));
  if (!read.success) throw new Error(`${file}: ${z.prettifyError(read.error)}`);
  const { secretFile, url, ...rest } = read.data;
  // What stands in braces may stand in the path and the query, and never in the name of the server.
  const host = new URL(url.replaceAll(/\{\w+\}/g, 'x'));
  if (host.hostname !== new URL(url.replaceAll(/\{\w+\}/g, 'y')).hostname)
    throw new Error(`${file}: the server cannot be filled in`);
  if (leavesOpenly(host)) throw new Error(`${file}: telephone numbers leave this machine over https only`);
  const secret = secretFile === undefined ? '' : await readSecretBeside(file, secretFile);
  return { url, ...rest, secret };
}
