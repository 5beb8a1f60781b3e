import type { Tone } from '#platform/ui/status-tag.tsx';
import type { ExplanationState } from './explanation-state.ts';
import type { RemedyState } from './standing.ts';

export const explanationTones: Readonly<Record<ExplanationState, Tone>> = {
  running: 'accent',
  lapsed: 'warn',
  given: 'warn',
  accepted: 'good',
  refused: 'bad',
};

export const remedyTones: Readonly<Record<RemedyState, Tone>> = {
  running: 'accent',
  lapsed: 'bad',
  'handed-in': 'warn',
  accepted: 'good',
  refused: 'bad',
};
