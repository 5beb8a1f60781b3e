import { type Draft, draftForRound, draftText, readDraft } from '#tender/core/procedure/submission/draft.ts';
import { dropKept, keep, readKept } from '../../sealing/device-store.ts';
import { isRecord } from '../kept-json.ts';
import type { Whose } from './whose.ts';

/** Work that the server has not got yet: the draft as it is here, and the one that it was made from. */
export interface Pending {
  readonly base: number;
  readonly before: Draft;
  readonly mine: Draft;
  /** ISO instant of the last edit. */
  readonly at: string;
}

export interface PendingStore {
  read(): Promise<Pending | undefined>;
  /** False when it is kept only for as long as the page is open. */
  keep(pending: Pending): Promise<boolean>;
  drop(): Promise<void>;
}

/** Beside the key that opens it all, so sealing it would add nothing. */
export function pendingOnDevice({ procedure, operator, round }: Omit<Whose, 'demonstration'>): PendingStore {
  const key = `draft:${procedure}:${operator}`;
  return {
    read: async () => readPending(await readKept(key), round),
    keep: ({ base, before, mine, at }) => keep(key, { base, before: draftText(before), mine: draftText(mine), at }),
    drop: () => dropKept(key),
  };
}

/** What the device kept; anything may stand there. */
function readPending(value: unknown, round: number): Pending | undefined {
  if (!isRecord(value)) return undefined;
  const { base, before, mine, at } = value;
  if (typeof base !== 'number' || typeof before !== 'string' || typeof mine !== 'string') return undefined;
  const [was, is] = [readDraft(before), readDraft(mine)];
  if (!was.ok || !is.ok) return undefined;
  const [wasFor, isFor] = [draftForRound(was.value, round), draftForRound(is.value, round)];
  return { base, before: wasFor, mine: isFor, at: typeof at === 'string' ? at : '' };
}
