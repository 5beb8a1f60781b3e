import type { Refusal } from '#platform/kernel/result.ts';
import type { DraftToKeep, KeptDraft, KeptRevision } from '#tender/api/sealing.ts';
import { draftForRound, emptyDraft } from '#tender/core/procedure/submission/draft.ts';
import { procedurePath } from '../../data/command-request.ts';
import { ProblemError } from '../../data/problem.ts';
import { getJson, request } from '../../data/request.ts';
import type { DraftLine, SavedDraft } from './keeper.ts';
import type { Whose } from './whose.ts';
import type { WorkspaceKey } from './workspace-keys.ts';

function draftPath(procedure: string): string {
  return `${procedurePath(procedure)}/tender/draft`;
}

/** Undefined while nothing was ever kept. Throws `ProblemError`. */
export async function fetchDraft(procedure: string): Promise<KeptDraft | undefined> {
  try {
    return await getJson<KeptDraft>(draftPath(procedure));
  } catch (error) {
    if (error instanceof ProblemError && error.problem.status === 404) return undefined;
    throw error;
  }
}

/** Seals before it sends, and opens what it gets; the server never has more than ciphertext. */
export function draftLine({ procedure, round }: Pick<Whose, 'procedure' | 'round'>, key: WorkspaceKey): DraftLine {
  return {
    async get() {
      const kept = await fetchDraft(procedure);
      return openDraft(kept, key, round);
    },
    async put(base, draft) {
      const { sealOwnDraft } = await import('#tender/sealing/own-draft.ts');
      const { recipient } = key;
      const body: DraftToKeep = { base, recipient, sealed: await sealOwnDraft(draft, recipient) };
      return request<KeptRevision>('put', draftPath(procedure), { body });
    },
  };
}

/** What was never kept is empty. Throws `ProblemError`: `workspace-key-other`, or what is wrong with the ciphertext. */
export async function openDraft(
  kept: KeptDraft | undefined,
  { recipient, identity }: WorkspaceKey,
  round: number,
): Promise<SavedDraft> {
  if (kept === undefined) return { draft: draftForRound(emptyDraft, round), revision: 0 };
  if (kept.recipient !== recipient) throw refusal({ code: 'workspace-key-other' });
  const { openOwnDraft } = await import('#tender/sealing/own-draft.ts');
  const opened = await openOwnDraft(kept.sealed, identity);
  if (!opened.ok) throw refusal(opened.error);
  return { draft: draftForRound(opened.value, round), revision: kept.revision, at: kept.at };
}

function refusal({ code, params = {} }: Refusal): ProblemError {
  return new ProblemError({ code, params });
}
