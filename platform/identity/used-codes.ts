import { createHash } from 'node:crypto';

/** Milliseconds in which a six-digit code is taken: its half minute, and the one before and behind it. */
const valid = 90_000;

/**
 * Codes that were used, as long as they could be used again. Kept in memory: a restart in that minute and a half forgets them, and takes
 * longer than the code has left.
 */
export class UsedCodes {
  readonly #until = new Map<string, number>();

  /** False when this account used this code before. */
  take(account: string, code: string): boolean {
    const now = Date.now();
    for (const [key, until] of this.#until) if (until <= now) this.#until.delete(key);
    const key = createHash('sha256').update(`${account} ${code}`).digest('base64');
    if (this.#until.has(key)) return false;
    this.#until.set(key, now + valid);
    return true;
  }
}
