import type { RecordedQualification } from '../qualification/events.ts';
import type { QualificationSystem } from '../qualification/state.ts';
import type { CheckName, Said } from './check.ts';

/** An event of a system, with the system before and after it. */
export interface SystemMoment {
  readonly recorded: RecordedQualification;
  readonly before: QualificationSystem;
  readonly after: QualificationSystem;
}

export interface SystemCheck {
  readonly name: CheckName;
  /** Whether it can say something only of a file of which nothing is closed to the reader. */
  readonly needsAll: boolean;
  at(moment: SystemMoment): readonly Said[];
}
