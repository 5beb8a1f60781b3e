import type { WebSocket } from 'ws';

/** Pieces of sound that one line may send: 50 a second is 20 ms each, and a stall may be made up for. What is more is dropped. */
export const voiceAllowance = { burst: 300, perSecond: 60 };

/** Other frames of a page: far more than people press. */
export const controlAllowance = { burst: 100, perSecond: 20 };

/** Bytes that wait on a line before sound is left out: some seconds of speech, and far below where an alarm would have to wait. */
const mostWaiting = 16 * 1024;

/** Whether sound may still be sent: a slow listener loses voice, and what is important never stands behind it. */
export function mayHearMore({ readyState, OPEN, bufferedAmount }: WebSocket): boolean {
  return readyState === OPEN && bufferedAmount <= mostWaiting;
}
