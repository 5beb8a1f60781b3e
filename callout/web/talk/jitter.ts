/** Seconds that sound waits before it is played, so that what comes a little later than the rest still comes in time. */
const wait = 0.06;
/** More than so many seconds behind is not made up for by playing faster: it is begun anew. */
const mostBehind = 0.4;

/**
 * When a piece of sound is played, in seconds of the clock of the sound card: `begin` is the instant at which the burst would have begun.
 * One that comes too late shifts all that follow; sound that piled up is caught up with.
 */
export function startAt(
  begin: number | undefined,
  offset: number,
  now: number,
): { readonly begin: number; readonly at: number } {
  const at = (begin ?? Number.NEGATIVE_INFINITY) + offset;
  if (at >= now && at <= now + mostBehind) return { begin: at - offset, at };
  return { begin: now + wait - offset, at: now + wait };
}
