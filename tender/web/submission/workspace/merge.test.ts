import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Draft, emptyDraft } from '#tender/core/procedure/submission/draft.ts';
import { mergeDrafts, sameDrafts } from './merge.ts';

const digit = fc.constantFrom('a', 'b', 'c', 'd');

/** Drafts with a few parts, each in one of a few ways, so that two of them often differ in some and agree in others. */
const drafts: fc.Arbitrary<Draft> = fc
  .record({
    files: fc.uniqueArray(fc.tuple(fc.constantFrom('referenties', 'keurmerken'), digit), {
      maxLength: 4,
      selector: (one) => one.join(),
    }),
    espd: fc.dictionary(fc.constantFrom('tenderer', 'party-1'), fc.constantFrom('yes' as const, 'no' as const)),
    signatory: fc.option(digit, { nil: undefined }),
    group: fc.option(digit, { nil: undefined }),
  })
  .map(({ files, espd, signatory, group }) => ({
    content: {
      files: files.map(([item, letter]) => ({
        item,
        file: { sha256: letter.repeat(64), name: `${letter}.pdf`, size: 1, mediaType: 'application/pdf' },
        findings: [],
      })),
      espd: Object.fromEntries(
        Object.entries(espd).map(([party, answer]) => [party, [{ statement: 'fraude', answer }]]),
      ),
      signatories: signatory === undefined ? [] : [{ authority: 'sole' as const, personal: { name: signatory } }],
      parties: [],
      ...(group === undefined ? {} : { group }),
    },
    sealed: Object.fromEntries(files.map(([, letter]) => [letter.repeat(64), { sha256: letter.repeat(64), size: 2 }])),
  }));

function named(name: string, draft: Draft = emptyDraft): Draft {
  return { ...draft, content: { ...draft.content, signatories: [{ authority: 'sole', personal: { name } }] } };
}

function inGroup(group: string, draft: Draft = emptyDraft): Draft {
  return { ...draft, content: { ...draft.content, group } };
}

describe('two browsers of one tenderer', () => {
  test('what only one of them changed is as he has it', () => {
    const { draft, differing } = mergeDrafts(emptyDraft, named('hier'), inGroup('daar'), 'theirs');
    expect(differing).toEqual([]);
    expect(sameDrafts(draft, inGroup('daar', named('hier')))).toBe(true);
  });

  test('where both changed the same, each in another way, it is named and one of them stands', () => {
    const [mine, theirs] = [inGroup('x', named('hier')), named('daar')];
    expect(mergeDrafts(emptyDraft, mine, theirs, 'mine').differing).toEqual(['signatories']);
    expect(sameDrafts(mergeDrafts(emptyDraft, mine, theirs, 'mine').draft, mine)).toBe(true);
    expect(sameDrafts(mergeDrafts(emptyDraft, mine, theirs, 'theirs').draft, inGroup('x', theirs))).toBe(true);
  });

  test('nothing is lost: who alone changed something keeps all of it, and with the same outcome nothing differs', () => {
    fc.assert(
      fc.property(drafts, drafts, (before, after) => {
        expect(sameDrafts(mergeDrafts(before, after, before, 'theirs').draft, after)).toBe(true);
        expect(sameDrafts(mergeDrafts(before, before, after, 'mine').draft, after)).toBe(true);
        expect(mergeDrafts(before, after, after, 'mine').differing).toEqual([]);
      }),
      { seed: 1 },
    );
  });

  test('every file that stands in the outcome has its ciphertext, and no ciphertext stands there without a file', () => {
    fc.assert(
      fc.property(drafts, drafts, drafts, (before, mine, theirs) => {
        for (const prefer of ['mine', 'theirs'] as const) {
          const { content, sealed } = mergeDrafts(before, mine, theirs, prefer).draft;
          expect(new Set(Object.keys(sealed))).toEqual(new Set(content.files.map(({ file }) => file.sha256)));
        }
      }),
      { seed: 1 },
    );
  });

  test('of two drafts that differ in one part, that part is named for both, whoever is preferred', () => {
    fc.assert(
      fc.property(drafts, drafts, drafts, (before, mine, theirs) => {
        const one = mergeDrafts(before, mine, theirs, 'mine');
        const other = mergeDrafts(before, theirs, mine, 'mine');
        expect(new Set(one.differing)).toEqual(new Set(other.differing));
        if (one.differing.length === 0) expect(sameDrafts(one.draft, other.draft)).toBe(true);
      }),
      { seed: 1 },
    );
  });
});
