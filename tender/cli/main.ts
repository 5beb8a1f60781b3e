import process from 'node:process';
import { readText } from './read-text.ts';
import { run } from './run.ts';

// Somebody who reads only the first lines, as `head` does, is no reason to complain.
process.stdout.on('error', () => process.exit());

process.exitCode = run(process.argv.slice(2), {
  read: readText,
  out: (text) => process.stdout.write(`${text}\n`),
  error: (text) => process.stderr.write(`${text}\n`),
});
