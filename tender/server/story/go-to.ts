/** Moves the clock to a moment, which it does not leave before it is moved again; does nothing when the moment is past. */
export type GoTo = (instant: Temporal.Instant) => Promise<void>;
