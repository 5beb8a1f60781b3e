import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { closestOfAll } from '#callout/core/places/tiles.ts';
import { readSecretBeside } from '#platform/outgoing/settings-file.ts';

/** Where the pictures of a map come from, as whoever runs the server set it. Without such a file there is no map, and nothing is asked anywhere. */
export interface MapSettings {
  /** With `{z}`, `{x}` and `{y}` of Web Mercator, and `{secret}` where the server wants a key. */
  readonly url: string;
  readonly secret: string;
  /** Whose map it is: stands beneath it wherever it is shown. */
  readonly attribution: string;
  readonly attributionUrl?: string;
  /** The closest zoom that there is. */
  readonly closest: number;
  /** Days that a tile is kept when the server of the map says nothing about it. */
  readonly keptDays: number;
  /** The server of the map stands on a network of our own: plain HTTP and addresses that are not public are allowed. */
  readonly ownNetwork: boolean;
}

const fileSchema = z.strictObject({
  url: z.string().regex(/^https?:\/\/\S+$/u),
  secretFile: z.string().optional(),
  attribution: z.string().trim().min(1).max(200),
  attributionUrl: z.url({ protocol: /^https?$/u }).optional(),
  closest: z.int().min(1).max(closestOfAll).default(19),
  keptDays: z.int().min(1).max(365).default(7),
  ownNetwork: z.boolean().default(false),
});

/** From a JSON file. Throws, in words for whoever runs the server, when something in it is wrong. */
export async function readMapSettings(file: string): Promise<MapSettings> {
  const read = fileSchema.safeParse(JSON.parse(await readFile(file, 'utf8')));
  if (!read.success) throw new Error(`${file}: ${z.prettifyError(read.error)}`);
  const { secretFile, attributionUrl, ...rest } = read.data;
  for (const part of ['{z}', '{x}', '{y}'])
    if (!rest.url.includes(part)) throw new Error(`${file}: the address of the map has no ${part}`);
  const [one, other] = ['1', '2'].map((value) => new URL(rest.url.replaceAll(/\{\w+\}/g, value)));
  if (one?.origin !== other?.origin || one?.username !== '')
    throw new Error(`${file}: the server of the map cannot be filled in`);
  if (one.protocol === 'http:' && !rest.ownNetwork)
    throw new Error(`${file}: a map comes over https, or from a network of your own ("ownNetwork": true)`);
  return {
    ...rest,
    ...(attributionUrl === undefined ? {} : { attributionUrl }),
    secret: secretFile === undefined ? '' : await readSecretBeside(file, secretFile),
  };
}
