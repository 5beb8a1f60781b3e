/** The last minutes that are read aloud; above an hour only whole hours are. */
const spokenSteps = [30, 15, 10, 5, 4, 3, 2, 1];

/** The time that is left, never below zero. */
export function remaining(now: Temporal.Instant, until: Temporal.Instant): Temporal.Duration {
  return Temporal.Instant.compare(until, now) <= 0
    ? new Temporal.Duration()
    : now.until(until, { largestUnit: 'hours' });
}

/** What is worth reading aloud in this minute, if anything: a whole hour, half an hour, a quarter, ten and each of the last five minutes. */
export function spokenRemaining(left: Temporal.Duration): Temporal.Duration | undefined {
  const minutes = Math.floor(left.total('minutes'));
  const worth = minutes >= 60 ? minutes % 60 === 0 : spokenSteps.includes(minutes);
  return worth ? Temporal.Duration.from({ minutes }) : undefined;
}
