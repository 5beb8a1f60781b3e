import { fromIso } from '#platform/kernel/time.ts';

/** Milliseconds from one instant to another; 0 when the other lies before it. */
export function elapsed(from: string, to: string): number {
  return Math.max(0, fromIso(to).epochMilliseconds - fromIso(from).epochMilliseconds);
}
