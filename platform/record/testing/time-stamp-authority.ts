import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A time-stamp authority of its own: `openssl ts` behind a small server, with certificates made for the occasion. */
export interface TestAuthority {
  readonly url: string;
  /** The certificate of who issued that of the authority. */
  readonly ca: string;
  /** The certificate that signs. */
  readonly certificate: string;
  /** What it answers from now on. */
  behave(how: 'well' | 'garbage' | 'error' | 'silence'): void;
  answer(request: Uint8Array): Promise<Uint8Array>;
  /** The same content, signed by another certificate of the same issuer: one for servers, or the right one. */
  resigned(content: Uint8Array, by: 'server' | 'authority'): Promise<Uint8Array>;
  close(): Promise<void>;
}

const settings = `
[tsa]
default_tsa = stamp
[stamp]
serial = serial
default_policy = 1.2.3.4.1
other_policies = 1.2.3.4.2
signer_digest = sha256
digests = sha256
accuracy = secs:1
ess_cert_id_alg = sha256
`;

/** Throws when there is no `openssl`, which the image that runs the tests has (Debian package `openssl`). */
export async function openTestAuthority(): Promise<TestAuthority> {
  const folder = await mkdtemp(join(tmpdir(), 'leidraad-tsa-'));
  const openssl = (...args: readonly string[]) => run('openssl', args, { cwd: folder });
  await writeFile(join(folder, 'tsa.cnf'), settings);
  await writeFile(join(folder, 'serial'), '01\n');
  await makeCertificates(folder, openssl);
  let count = 0;
  let behaviour: Parameters<TestAuthority['behave']>[0] = 'well';
  const through = async (bytes: Uint8Array, args: (given: string, made: string) => readonly string[]) => {
    count += 1;
    const [given, made] = [`given-${count}`, `made-${count}`];
    await writeFile(join(folder, given), bytes);
    await openssl(...args(given, made));
    return new Uint8Array(await readFile(join(folder, made)));
  };
  const answer = (request: Uint8Array) =>
    through(request, (given, made) => [
      'ts',
      '-reply',
      '-config',
      'tsa.cnf',
      '-queryfile',
      given,
      '-signer',
      'authority.pem',
      '-inkey',
      'authority.key',
      '-out',
      made,
    ]);
  const server = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      if (behaviour === 'silence') return;
      if (behaviour === 'error') response.writeHead(503).end('busy');
      else if (behaviour === 'garbage') response.writeHead(200).end('this is no time stamp');
      else response.writeHead(200).end(await answer(new Uint8Array(Buffer.concat(chunks))));
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    ca: await readFile(join(folder, 'ca.pem'), 'utf8'),
    certificate: await readFile(join(folder, 'authority.pem'), 'utf8'),
    behave: (how) => {
      behaviour = how;
    },
    answer,
    resigned: (content, by) =>
      through(content, (given, made) => [
        'cms',
        '-sign',
        '-binary',
        '-nodetach',
        '-nosmimecap',
        '-econtent_type',
        '1.2.840.113549.1.9.16.1.4',
        '-in',
        given,
        '-signer',
        `${by}.pem`,
        '-inkey',
        `${by}.key`,
        '-md',
        'sha256',
        '-outform',
        'DER',
        '-out',
        made,
      ]),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true });
    },
  };
}

async function makeCertificates(
  folder: string,
  openssl: (...args: readonly string[]) => Promise<unknown>,
): Promise<void> {
  const key = (name: string) => ['-newkey', 'rsa:2048', '-nodes', '-keyout', `${name}.key`] as const;
  const issuer = ['-addext', 'basicConstraints=critical,CA:TRUE', '-addext', 'keyUsage=critical,keyCertSign'] as const;
  await openssl(
    'req',
    '-x509',
    ...key('ca'),
    '-out',
    'ca.pem',
    '-days',
    '30',
    '-subj',
    '/CN=Proefinstantie',
    ...issuer,
  );
  for (const [name, purpose] of [
    ['authority', 'timeStamping'],
    ['server', 'serverAuth'],
  ] as const) {
    await writeFile(
      join(folder, 'extensions'),
      `extendedKeyUsage=critical,${purpose}\nkeyUsage=critical,digitalSignature\n`,
    );
    await openssl('req', ...key(name), '-out', `${name}.csr`, '-subj', `/CN=Proefstempel ${name}`);
    await openssl(
      'x509',
      '-req',
      '-in',
      `${name}.csr`,
      '-CA',
      'ca.pem',
      '-CAkey',
      'ca.key',
      '-CAcreateserial',
      '-days',
      '10',
      '-extfile',
      'extensions',
      '-out',
      `${name}.pem`,
    );
  }
}
