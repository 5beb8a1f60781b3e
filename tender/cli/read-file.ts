import { say } from '#platform/kernel/words.ts';
import type { Options, World } from './command.ts';
import { cliWords } from './words.ts';

/** The text of a file; otherwise one sentence is written and undefined is returned. */
export function readFile(path: string, { language }: Options, world: World): string | undefined {
  const text = world.read(path);
  if (text.ok) return text.value;
  world.error(
    say(cliWords, text.error.code === 'file-not-text' ? 'file-not-text' : 'file-unreadable', language, { path }),
  );
  return undefined;
}
