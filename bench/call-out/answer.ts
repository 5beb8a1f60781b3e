import type { ChildProcess } from 'node:child_process';

/** What a child says next. */
export function answerOf(child: ChildProcess): Promise<unknown> {
  const { promise, resolve } = Promise.withResolvers<unknown>();
  child.once('message', resolve);
  return promise;
}
