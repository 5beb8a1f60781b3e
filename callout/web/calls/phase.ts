import type { CallPhase } from '#callout/core/alarm/state.ts';

export const phaseWords = {
  running: 'phaseRunning',
  'all-clear': 'phaseAllClear',
  withdrawn: 'phaseWithdrawn',
  closed: 'phaseClosed',
} as const satisfies Readonly<Record<CallPhase, string>>;
