import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { z } from 'zod';

const root = join(import.meta.dirname, '../..');

/** Prints which files are loaded with the program of the server, before it does anything. */
const listing = `
  import { registerHooks } from 'node:module';
  const loaded = [];
  registerHooks({ load: (url, context, next) => { loaded.push(url); return next(url, context); } });
  await import('./callout/server/start.ts');
  process.stdout.write(JSON.stringify(loaded));
`;

test('a server that comes back in a call loads the libraries for accounts and for identity providers afterwards, when somebody needs them', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', listing], {
    cwd: root,
    maxBuffer: 16 * 1024 * 1024,
  });
  const loaded = z.array(z.string()).parse(JSON.parse(stdout));
  expect(loaded.some((url) => url.endsWith('/callout/server/server.ts'))).toBe(true);
  const heavy = /node_modules\/(?:better-auth|kysely|jose|openid-client|pdfjs-dist|@myriaddreamin)\//;
  expect(loaded.filter((url) => heavy.test(url))).toEqual([]);
});
