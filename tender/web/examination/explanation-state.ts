import type { Explanation } from '#tender/core/procedure/examination/state.ts';

export type ExplanationState = 'running' | 'lapsed' | 'given' | 'accepted' | 'refused';

/** How far a request for explanation is at an instant (ISO). */
export function explanationState({ given, judged, until }: Explanation, now: string): ExplanationState {
  if (judged !== undefined) return judged.accepted ? 'accepted' : 'refused';
  if (given !== undefined) return 'given';
  return now < until ? 'running' : 'lapsed';
}
