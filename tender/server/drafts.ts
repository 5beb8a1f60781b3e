import type { JsonValue } from '#platform/kernel/json.ts';
import { fail, ok, type Result, refuse } from '#platform/kernel/result.ts';
import { toIso } from '#platform/kernel/time.ts';
import type { Entries } from '#platform/store/event-store.ts';
import type { DraftToKeep, KeptDraft } from '#tender/api/sealing.ts';
import type { Actor } from '#tender/core/procedure/roles.ts';
import type { Application } from './application.ts';

/** Drafts beside the log: one ciphertext for each tenderer and procedure, which only the key of his work space opens. */

const collection = 'draft';

/** Codes: `draft-kept-elsewhere` (params `revision`) when somebody of the same tenderer kept another since; those of `keep-draft`. */
export async function keepDraft(
  application: Application,
  procedure: string,
  actor: Actor,
  { base, recipient, sealed }: DraftToKeep,
): Promise<Result<Pick<KeptDraft, 'revision' | 'at'>>> {
  const operator = actor.organisation?.kind === 'operator' ? actor.organisation.id : '';
  const revision = base + 1;
  const at = toIso(application.clock.now());
  const done = await application.execute(procedure, { type: 'keep-draft' }, actor, {
    beside: {
      async check(entries) {
        const kept = await draftOf(entries, procedure, operator);
        const known = kept?.revision ?? 0;
        return known === base ? ok(undefined) : refuse('draft-kept-elsewhere', { revision: known });
      },
      write: (entries) => entries.put(collection, `${procedure}/${operator}`, { revision, recipient, sealed, at }),
    },
  });
  return done.ok ? ok({ revision, at }) : fail(done.error);
}

export async function draftOf(entries: Entries, procedure: string, operator: string): Promise<KeptDraft | undefined> {
  const kept = await entries.get(collection, `${procedure}/${operator}`);
  return isDraft(kept) ? kept : undefined;
}

/** Written by `keepDraft` alone. */
function isDraft(value: JsonValue | undefined): value is JsonValue & KeptDraft {
  return typeof value === 'object' && value !== null && 'revision' in value && 'sealed' in value;
}
