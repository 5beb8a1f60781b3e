import { createPrivateKey, createPublicKey, randomBytes, randomUUID, sign } from 'node:crypto';
import { link, mkdir, open, readFile, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { syncFolder } from '#platform/blobs/durable.ts';
import { fromBase64, toBase64 } from '#platform/record/base64.ts';
import { isKeyName, type KeyKind, type Signer, verifierKeyOf } from '#platform/record/checkpoint.ts';

const fileName = 'signing-key';
/** What RFC 8410 puts before the 32 bytes of an Ed25519 private key. */
const pkcs8Start = Buffer.from('302e020100300506032b657004220420', 'hex');

/**
 * The key with which this installation signs its checkpoints: made at the first start, kept in `<folder>/signing-key` (mode 0600) in the
 * text form of the Go note package, `PRIVATE+KEY+<name>+<id>+<base64>`. The name is given to the key for life: at later starts the one in
 * the file holds, so that old checkpoints stay verifiable. Throws when the file is damaged or open to others.
 */
export async function openSigningKey(folder: string, name: string, kind: KeyKind = 'log'): Promise<Signer> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, fileName);
  const kept = await readKeyFile(file);
  if (kept !== undefined) return signerFrom(kept, file, kind);
  await writeOnce(folder, file, keyText(name, randomBytes(32), kind));
  return signerFrom((await readKeyFile(file)) ?? '', file, kind);
}

async function readKeyFile(file: string): Promise<string | undefined> {
  try {
    const { mode } = await stat(file);
    if ((mode & 0o077) !== 0)
      throw new Error(`${file} can be read by others: give it mode 0600, and consider whether the key is still secret`);
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Of two processes that start for the first time at once, one makes the key and both use it. */
async function writeOnce(folder: string, file: string, text: string): Promise<void> {
  const temporary = join(folder, `${fileName}.${randomUUID()}`);
  const handle = await open(temporary, 'wx', 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
    await link(temporary, file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    await handle.close();
    await unlink(temporary);
  }
  await syncFolder(folder);
}

function keyText(name: string, seed: Uint8Array, kind: KeyKind): string {
  const [, id, encoded = ''] = verifierKeyOf(name, publicKeyOf(seed), kind).slice(name.length).split('+');
  const type = Buffer.from(encoded, 'base64').subarray(0, 1);
  return `PRIVATE+KEY+${name}+${id}+${toBase64(Buffer.concat([type, seed]))}\n`;
}

function signerFrom(text: string, file: string, kind: KeyKind): Signer {
  const [, name, encoded] = /^PRIVATE\+KEY\+([^+]+)\+[0-9a-f]{8}\+([^\n]+)\n$/.exec(text) ?? [];
  const seed = fromBase64(encoded ?? '')?.slice(1);
  if (name === undefined || !isKeyName(name) || seed?.length !== 32 || keyText(name, seed, kind) !== text) {
    throw new Error(`${file} does not hold a signing key: put back the file from the backup`);
  }
  const key = privateKeyOf(seed);
  return {
    name,
    verifierKey: verifierKeyOf(name, publicKeyOf(seed), kind),
    sign: (bytes) => new Uint8Array(sign(null, bytes, key)),
  };
}

function privateKeyOf(seed: Uint8Array) {
  return createPrivateKey({ key: Buffer.concat([pkcs8Start, seed]), format: 'der', type: 'pkcs8' });
}

function publicKeyOf(seed: Uint8Array): Uint8Array {
  const spki = createPublicKey(privateKeyOf(seed)).export({ format: 'der', type: 'spki' });
  return new Uint8Array(spki.subarray(-32));
}
