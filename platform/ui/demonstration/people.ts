/** Somebody one can be in a demonstration. */
export interface DemoPerson {
  readonly user: string;
  readonly name: string;
  /** What he does, where that tells people apart. */
  readonly work?: string;
}

/** People who stand together: of one organisation, or with one function. */
export interface DemoGroup {
  readonly title: string;
  /** Whether the group belongs to the name of whoever one is: a bar shows one line. */
  readonly named?: boolean;
  readonly people: readonly DemoPerson[];
}
