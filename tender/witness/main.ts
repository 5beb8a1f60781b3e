import process from 'node:process';
import { parseArgs } from 'node:util';
import { readVerifierKey } from '#platform/record/checkpoint.ts';
import { openSigningKey } from '#platform/store/signing-key.ts';
import { serveWitness } from './serve.ts';

const usage = `node tender/witness/main.ts --name <name> --data <folder> --log <verifier key> [--log …] [--port 4000] [--host 127.0.0.1]

  Remembers the last head of each log of these keys, and cosigns a new one that goes on from it. Run it on another machine, by
  somebody else than who runs the log. It prints the setting with which a server uses it.
`;

const { values } = parseArgs({
  options: {
    name: { type: 'string' },
    data: { type: 'string' },
    log: { type: 'string', multiple: true, default: [] },
    port: { type: 'string', default: '4000' },
    host: { type: 'string', default: '127.0.0.1' },
  },
});

const { name, data, log, port, host } = values;
if (name === undefined || data === undefined || log.length === 0 || log.some((key) => !readVerifierKey(key).ok)) {
  process.stderr.write(usage);
  process.exitCode = 2;
} else {
  const signer = await openSigningKey(data, name, 'witness');
  const witness = await serveWitness({ folder: data, signer, logKeys: log, port: Number(port), host });
  process.stdout.write(`--witness ${witness.url}#${signer.verifierKey}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void witness.close());
}
