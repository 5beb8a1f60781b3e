/** The new dating of a phase, in the same form as in the guide. */
export interface PhaseDating {
  readonly on?: string | undefined;
  readonly until?: string | undefined;
  readonly from?: string | undefined;
  readonly through?: string | undefined;
  readonly month?: string | undefined;
}

export type PlanningEvent = {
  readonly type: 'PlanningChanged';
  readonly phase: string;
  readonly from: PhaseDating;
  readonly to: PhaseDating;
  readonly reason: string;
};
