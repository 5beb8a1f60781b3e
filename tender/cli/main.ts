import process from 'node:process';
import { readText } from './read-text.ts';
import { run } from './run.ts';

const print = (text: string): void => void process.stdout.write(text);
const complain = (text: string): void => void process.stderr.write(text);

// Somebody who reads only the first lines, as `head` does, is no reason to complain.
process.stdout.on('error', () => process.exit());

process.exitCode = await main(process.argv.slice(2));

/** The commands on a store and on sealed files are loaded only when they are asked for: the others start without. */
async function main(given: readonly string[]): Promise<number> {
  const [command, ...rest] = given;
  try {
    if (command === 'replay') return await (await import('./replay.ts')).replay(rest, print);
    if (command === 'bundle') return await (await import('./bundle.ts')).bundle(rest, print);
    if (command === 'report') return await (await import('./report.ts')).report(rest, print);
    if (command === 'seal') return await (await import('./seal.ts')).seal(rest, print, complain);
    if (command === 'verify') return await (await import('./verify.ts')).verify(rest, print);
  } catch (thrown) {
    if (!isWrongArgument(thrown)) throw thrown;
    complain(`${thrown.message}\n`);
    return 2;
  }
  return run(given, {
    read: readText,
    out: (text) => print(`${text}\n`),
    error: (text) => complain(`${text}\n`),
  });
}

function isWrongArgument(thrown: unknown): thrown is Error {
  return thrown instanceof Error && 'code' in thrown && String(thrown.code).startsWith('ERR_PARSE_ARGS');
}
