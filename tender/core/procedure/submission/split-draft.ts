import type { Draft } from './draft.ts';
import type { TenderContent } from './events.ts';

export interface SplitDraft {
  /** Everything but prices: not even names, sizes or hashes of price documents stand in it. */
  readonly first: Draft;
  readonly prices: { readonly files: TenderContent['files']; readonly sealed: Draft['sealed'] };
}

/** A draft by the envelope that its parts go into. No file stands in both, which `editDraft` sees to. */
export function splitDraft({ content, sealed }: Draft, items: ReadonlySet<string>): SplitDraft {
  const inside = content.files.filter(({ item }) => items.has(item));
  const outside = content.files.filter(({ item }) => !items.has(item));
  const of = (files: TenderContent['files']): Draft['sealed'] => {
    const wanted = new Set(files.map(({ file }) => file.sha256));
    return Object.fromEntries(Object.entries(sealed).filter(([plainSha256]) => wanted.has(plainSha256)));
  };
  return {
    first: { content: { ...content, files: outside }, sealed: of(outside) },
    prices: { files: inside, sealed: of(inside) },
  };
}
