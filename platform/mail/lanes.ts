import type { StoredMail, Urgency } from './outbox.ts';
import { urgencies } from './outbox.ts';

/**
 * So many mails may be under way when one of this urgency sets out. Who goes first has lanes that no other takes: however many mails wait
 * or hang with a slow server, one that calls somebody out finds a way to it.
 */
const lanes: Readonly<Record<Urgency, number>> = { alarm: 6, awaited: 5, ordinary: 4 };
export const connections = Math.max(...Object.values(lanes));

/** The most urgent first, and of those the oldest. */
export function inOrder(mails: readonly StoredMail[]): readonly StoredMail[] {
  const rank = ({ urgency }: StoredMail) => urgencies.indexOf(urgency);
  return mails.toSorted((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
}

/**
 * Those that may set out now, of mails in order. `bears`: how many the server bears at once, as far as it said so; one that calls
 * somebody out is tried even where it bears none.
 */
export function settingOut(
  waiting: readonly StoredMail[],
  underWay: number,
  bears = Number.POSITIVE_INFINITY,
): readonly StoredMail[] {
  const chosen: StoredMail[] = [];
  for (const mail of waiting) {
    const most = Math.min(lanes[mail.urgency], mail.urgency === 'alarm' ? Math.max(bears, 1) : bears);
    if (underWay + chosen.length >= most) break;
    chosen.push(mail);
  }
  return chosen;
}
