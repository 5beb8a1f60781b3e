import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { enrolledSchema } from '#callout/api/answers.ts';

/** Phones of the simulation: each user enrols his own, once; the tokens are kept as a phone keeps its own. */

const keptSchema = z.array(z.object({ user: z.string(), token: z.string() }));
export type EnrolledPhone = z.infer<typeof keptSchema>[number];

export async function enrolAll(
  url: string,
  users: readonly string[],
  folder: string,
): Promise<readonly EnrolledPhone[]> {
  const file = join(folder, 'phones.json');
  const known = new Map((await readKept(file)).map((one) => [one.user, one]));
  const missing = users.filter((user) => !known.has(user));
  for (const [index, user] of missing.entries()) {
    known.set(user, { user, token: await enrol(url, user) });
    if (index % 50 === 49) await keep(folder, file, [...known.values()]);
  }
  if (missing.length > 0) await keep(folder, file, [...known.values()]);
  return users.flatMap((user) => known.get(user) ?? []);
}

/** As the owner of the phone: signs in and enrols it. */
export async function enrol(url: string, user: string): Promise<string> {
  const json = { 'content-type': 'application/json' };
  const signIn = () => fetch(`${url}/demo/sign-in`, { method: 'POST', headers: json, body: JSON.stringify({ user }) });
  let signed = await signIn();
  // The demonstration is still making its people.
  for (let tries = 0; signed.status === 404 && tries < 240; tries += 1) {
    await signed.text();
    await new Promise((resolve) => setTimeout(resolve, 500));
    signed = await signIn();
  }
  await signed.text();
  if (!signed.ok) throw new Error(`${user} cannot sign in: ${signed.status}`);
  const cookie = signed.headers
    .getSetCookie()
    .map((one) => one.split(';')[0] ?? '')
    .join('; ');
  const body = JSON.stringify({ name: 'Gesimuleerde telefoon', kind: 'simulated' });
  const made = await fetch(`${url}/v1/devices`, { method: 'POST', headers: { ...json, cookie }, body });
  if (!made.ok) throw new Error(`${user} cannot enrol a phone: ${made.status} ${await made.text()}`);
  return enrolledSchema.parse(await made.json()).token;
}

async function readKept(file: string): Promise<readonly EnrolledPhone[]> {
  try {
    return keptSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    // Not there, or broken off while it was written: they are enrolled anew.
    return [];
  }
}

async function keep(folder: string, file: string, phones: readonly EnrolledPhone[]): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(`${file}.new`, JSON.stringify(phones), { mode: 0o600 });
  await rename(`${file}.new`, file);
}
