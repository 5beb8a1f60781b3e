import type { StandstillView } from '#tender/core/procedure/standstill/view.ts';

export type Objection = StandstillView['objections'][number];

/** Summary proceedings. */
export type Case = StandstillView['proceedings'][number];
