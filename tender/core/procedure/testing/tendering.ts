import { unwrap } from '#platform/kernel/result.ts';
import type { SealedRef } from '../basics.ts';
import type { ProcedureEvent } from '../file.ts';
import { guideOf } from '../planning/phases.ts';
import type { Actor } from '../roles.ts';
import { workspaceOf } from '../submission/decide.ts';
import { type Draft, type DraftEdit, draftForRound, editDraft, emptyDraft } from '../submission/draft.ts';
import { priceItems } from '../submission/envelopes.ts';
import { manifestText } from '../submission/manifest.ts';
import { priceManifestText } from '../submission/price-manifest.ts';
import { splitDraft } from '../submission/split-draft.ts';
import { type Command, fileRef, type Play } from './given.ts';
import { operatorOf } from './people.ts';
import { priceRecipient, vaultRecipient } from './vault.ts';

/** A tenderer at work in his own browser: the draft is his, and the procedure hears only that he kept it, and what he placed. */

export function draftOf(play: Play, who: Actor): Draft {
  const round = play.file.negotiation.round?.number ?? 0;
  return draftForRound(play.drafts.get(operatorOf(who)) ?? emptyDraft, round);
}

/** Throws when the change is refused. */
export function edit(play: Play, who: Actor, change: DraftEdit): void {
  const round = play.file.negotiation.round?.number;
  const sealed =
    round !== undefined && change.type === 'attach-document'
      ? { ...change, sealed: sealedRef(`${change.file.name} voor ronde ${round}`) }
      : change;
  play.drafts.set(operatorOf(who), unwrap(editDraft(guideOf(play.file), draftOf(play, who), sealed)));
  play.does(who, { type: 'keep-draft' });
}

export function sealedRef(name: string): SealedRef {
  return { sha256: fileRef(`verzegeld ${name}`).sha256, size: 20_000 };
}

export function attaching(item: string, name: string, size?: number): Extract<DraftEdit, { type: 'attach-document' }> {
  return { type: 'attach-document', item, file: fileRef(name, size), findings: [], sealed: sealedRef(name) };
}

const arrived = { upload: 'verzending-1', events: 3, root: 'wortel', complete: true } as const;

/** What is prepared, as it would be placed now: prices apart where the guide says so. */
export function placing(play: Play, who: Actor): Command<'place-tender'> {
  const tenderer = operatorOf(who);
  const items = priceItems(guideOf(play.file));
  const { first, prices } = splitDraft(draftOf(play, who), items);
  const about = { procedure: 'almelo', tenderer };
  const manifest = sealedRef(manifestText({ format: 'leidraad-tender-1', ...about, ...first }));
  play.sealed.set(manifest.sha256, first.content);
  const base = workspaceOf(play.file, tenderer).lastRevision;
  const documents = Object.values(first.sealed);
  const inside = Object.values(prices.sealed);
  const tender = manifest.sha256;
  const second = sealedRef(priceManifestText({ format: 'leidraad-prices-1', ...about, tender, ...prices }));
  const apart = items.size === 0 ? [] : [second, ...inside];
  const arrivals = [manifest, ...documents, ...apart].map(({ sha256 }) => ({ sha256, ...arrived }));
  const recipient = play.file.opening.vault?.recipient ?? vaultRecipient;
  const placed = { type: 'place-tender', base, recipient, manifest, documents, arrivals } as const;
  if (items.size === 0) return placed;
  play.sealedPrices.set(second.sha256, prices.files);
  return { ...placed, prices: { recipient: priceRecipient, manifest: second, documents: inside } };
}

export function place(play: Play, who: Actor): readonly ProcedureEvent[] {
  return play.does(who, placing(play, who));
}
