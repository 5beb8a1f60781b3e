import { checkGuide } from '#tender/core/procedure/preparation/guide-source.ts';
import type { CheckAnswer, CheckJob } from './jobs.ts';

/** Runs in a worker: reading and linting a long guide takes longer than a keystroke may. */
addEventListener('message', ({ data }: MessageEvent<CheckJob>) => {
  void answer(data);
});

async function answer({ number, source, fileName }: CheckJob): Promise<void> {
  if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');
  const found: CheckAnswer = { number, problems: checkGuide(source, fileName).problems };
  // To the page itself: a worker has no other to name.
  postMessage(found);
}
