import type { DemoKeys } from '#tender/api/demo.ts';
import { ProblemError } from './problem.ts';
import { getJson } from './request.ts';

/** Keys that people of the demonstration have with them, so that a hand can go on where the story stopped; nothing outside it. */
export async function demoKeys(): Promise<DemoKeys | undefined> {
  try {
    return await getJson<DemoKeys>('/demo/keys');
  } catch (error) {
    if (error instanceof ProblemError && error.problem.status === 404) return undefined;
    throw error;
  }
}
