import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { leavesOpenly, readSecretBeside } from '#platform/outgoing/settings-file.ts';

/** The identity provider of the organisation, at which its people sign in (OpenID Connect). */
export interface ProviderSettings {
  /** As people know it; stands on the button. */
  readonly name: string;
  /** Exactly as the provider writes it in its tokens, but for a slash at the end. */
  readonly issuer: URL;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What stands behind the `@` of addresses by which somebody may be recognised the first time; none: any. */
  readonly domains: readonly string[];
  /** The organisation hands out all addresses of `domains` itself, so they are right although the provider does not say `email_verified`. */
  readonly vouched: boolean;
  /** One of these in `amr`, or as `acr`, says that the provider asked for a second factor. */
  readonly secondFactor: { readonly amr: readonly string[]; readonly acr: readonly string[] };
}

const domain = z
  .string()
  .toLowerCase()
  .regex(/^(?:[a-z0-9][a-z0-9-]*\.)+[a-z]{2,}$/u);
const names = z.array(z.string().min(1).max(200)).max(20).default([]);

const fileSchema = z.strictObject({
  name: z.string().trim().min(1).max(60),
  issuer: z.url({ protocol: /^https?$/u }),
  clientId: z.string().min(1).max(200),
  /** A file beside this one, or anywhere; nobody but its owner may read it. */
  secretFile: z.string().min(1),
  domains: z.array(domain).max(100).default([]),
  vouched: z.boolean().default(false),
  secondFactor: z.strictObject({ amr: names, acr: names }).default({ amr: [], acr: [] }),
});

/** From a JSON file. Throws, in words for whoever runs the server, when something in it is wrong. */
export async function readProviderSettings(file: string): Promise<ProviderSettings> {
  const read = fileSchema.safeParse(JSON.parse(await readFile(file, 'utf8')));
  if (!read.success) throw new Error(`${file}: ${z.prettifyError(read.error)}`);
  const { issuer: text, secretFile, ...rest } = read.data;
  const issuer = new URL(text);
  if (issuer.search !== '' || issuer.hash !== '' || issuer.username !== '')
    throw new Error(`${file}: an issuer is a plain address, without ?, # or @`);
  if (leavesOpenly(issuer)) throw new Error(`${file}: people sign in over https only`);
  if (rest.vouched && rest.domains.length === 0)
    throw new Error(
      `${file}: say in "domains" which addresses the organisation hands out itself, or leave out "vouched"`,
    );
  const clientSecret = await readSecretBeside(file, secretFile);
  if (clientSecret === '') throw new Error(`${file}: the file of the secret is empty`);
  return { ...rest, issuer, clientSecret };
}
