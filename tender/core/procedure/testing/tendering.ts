import { unwrap } from '#platform/kernel/result.ts';
import type { SealedRef } from '../basics.ts';
import type { ProcedureEvent } from '../file.ts';
import { guideOf } from '../planning/phases.ts';
import type { Actor } from '../roles.ts';
import { workspaceOf } from '../submission/decide.ts';
import { type Draft, type DraftEdit, editDraft, emptyDraft } from '../submission/draft.ts';
import { manifestText } from '../submission/manifest.ts';
import { type Command, fileRef, type Play } from './given.ts';
import { operatorOf } from './people.ts';
import { vaultRecipient } from './vault.ts';

/** A tenderer at work in his own browser: the draft is his, and the procedure hears only that he kept it, and what he placed. */

export function draftOf(play: Play, who: Actor): Draft {
  return play.drafts.get(operatorOf(who)) ?? emptyDraft;
}

/** Throws when the change is refused. */
export function edit(play: Play, who: Actor, change: DraftEdit): void {
  play.drafts.set(operatorOf(who), unwrap(editDraft(guideOf(play.file), draftOf(play, who), change)));
  play.does(who, { type: 'keep-draft' });
}

export function sealedRef(name: string): SealedRef {
  return { sha256: fileRef(`verzegeld ${name}`).sha256, size: 20_000 };
}

export function attaching(item: string, name: string, size?: number): Extract<DraftEdit, { type: 'attach-document' }> {
  return { type: 'attach-document', item, file: fileRef(name, size), findings: [], sealed: sealedRef(name) };
}

const arrived = { upload: 'verzending-1', events: 3, root: 'wortel', complete: true } as const;

/** What is prepared, as it would be placed now. */
export function placing(play: Play, who: Actor): Command<'place-tender'> {
  const tenderer = operatorOf(who);
  const { content, sealed } = draftOf(play, who);
  const text = manifestText({ format: 'leidraad-tender-1', procedure: 'almelo', tenderer, content, sealed });
  const manifest = sealedRef(text);
  play.sealed.set(manifest.sha256, content);
  const base = workspaceOf(play.file, tenderer).lastRevision;
  const documents = Object.values(sealed);
  const arrivals = [manifest, ...documents].map(({ sha256 }) => ({ sha256, ...arrived }));
  return { type: 'place-tender', base, recipient: vaultRecipient, manifest, documents, arrivals };
}

export function place(play: Play, who: Actor): readonly ProcedureEvent[] {
  return play.does(who, placing(play, who));
}
