import { expect, test } from 'vitest';
import { figuresOf, healthRule } from '../../suitability/testing/health-rule.ts';
import { guideOf } from '../planning/phases.ts';
import { published } from '../testing/journey.ts';
import { checklistOf } from './checklist.ts';
import { emptyContent } from './content.ts';
import { type Draft, type DraftEdit, draftText, editDraft, emptyDraft, readDraft } from './draft.ts';

type Guide = ReturnType<typeof guideOf>;

/** A guide in use that also asks for figures and for references as data. */
function asking(): Guide {
  const guide = guideOf(published().file);
  const item = (
    id: string,
    kind: 'financial' | 'references',
    about: string,
  ): Guide['submission']['checklist'][number] => ({
    id,
    title: id,
    kind,
    about,
    envelope: 'general',
    formats: [],
    required: 'always',
    maxFiles: 1,
    maxMegabytes: 25,
    whenMissing: 'remedy',
  });
  return {
    ...guide,
    suitability: [
      ...guide.suitability,
      { id: 'health', title: 'Health', text: 'Healthy.', kind: 'economic', financial: healthRule },
      {
        id: 'work',
        title: 'Work',
        text: 'Comparable work.',
        kind: 'technical',
        competences: [{ id: 'a', text: 'Buildings in use' }],
        endedWithin: { years: 3 },
        references: { counts: 'ended', facts: [], text: 'One for each.' },
      },
    ],
    submission: {
      ...guide.submission,
      checklist: [item('figures', 'financial', 'health'), item('works', 'references', 'work')],
    },
  };
}

const company = { key: 'own', of: 'tenderer', role: 'company', name: 'Installer B.V.' } as const;
const today = Temporal.PlainDate.from('2025-10-24');

function stating(
  statement: Extract<DraftEdit, { type: 'state-figures' }>['statement'],
  requirement = 'health',
): DraftEdit {
  return { type: 'state-figures', requirement, statement };
}

function referring(ended: string, requirement = 'work'): DraftEdit {
  const reference = {
    key: 'one',
    name: 'School in use',
    client: 'School',
    place: 'Zeist',
    description: 'Maintenance.',
    started: '2015-01-01',
    ended,
    shows: ['a'],
    facts: {},
  };
  return { type: 'state-references', requirement, references: [reference] };
}

function edited(...edits: readonly DraftEdit[]): Draft {
  let draft = emptyDraft;
  for (const edit of edits) {
    const done = editDraft(asking(), draft, edit);
    if (!done.ok) throw new Error(done.error.code);
    draft = done.value;
  }
  return draft;
}

function codeOf(edit: DraftEdit): string | undefined {
  const done = editDraft(asking(), emptyDraft, edit);
  return done.ok ? undefined : done.error.code;
}

function standing(draft: Draft) {
  return checklistOf(asking(), draft.content, new Set(), today).map(({ state, findings }) => ({
    state,
    codes: findings.map(({ code }) => code),
  }));
}

test('CVO-12: what a candidate states is kept in his draft, and read back the same', () => {
  const draft = edited(stating({ entities: [{ ...company, figures: figuresOf() }] }), referring('2024-01-01'));
  expect(readDraft(draftText(draft))).toEqual({ ok: true, value: draft });
  expect(standing(draft)).toEqual([
    { state: 'complete', codes: [] },
    { state: 'complete', codes: [] },
  ]);
});

test('CVO-12: a figure that lacks makes the item incomplete; a requirement that is not met is told and is no lack', () => {
  expect(standing({ content: emptyContent, sealed: {} })[0]).toEqual({ state: 'missing', codes: [] });
  expect(standing(edited(stating({ entities: [{ ...company, figures: {} }] })))[0]).toEqual({
    state: 'incomplete',
    codes: ['figures-missing'],
  });
  const failing = stating({ entities: [{ ...company, figures: figuresOf({ assets: 1 }) }] });
  expect(standing(edited(failing))[0]).toEqual({ state: 'complete', codes: ['financial-failed'] });
  const explained = { ...company, figures: figuresOf({ equity: 1 }), explanations: { solvency: 'Work in progress.' } };
  expect(standing(edited(stating({ entities: [explained] })))[0]?.codes).toEqual(['financial-open']);
});

test('CVO-13: every member of a consortium states figures of its own', () => {
  const party = { key: 'party-1', role: 'member', name: 'Second B.V.', registration: '1', forWhat: 'All.' } as const;
  const draft = edited(
    { type: 'name-parties', parties: [party] },
    stating({ entities: [{ ...company, figures: figuresOf() }] }),
  );
  expect(standing(draft)[0]).toEqual({ state: 'incomplete', codes: ['figures-missing-party'] });
});

test('CVO-15: before he places his tender a tenderer hears that a reference is too old on that day', () => {
  expect(standing(edited(referring('2022-10-24')))[1]).toEqual({ state: 'complete', codes: [] });
  expect(standing(edited(referring('2022-10-23')))[1]).toEqual({ state: 'complete', codes: ['competence-too-old'] });
  expect(standing({ content: emptyContent, sealed: {} })[1]?.state).toBe('missing');
});

test('CVO-12: what cannot be so is refused, with its code', () => {
  expect(codeOf(stating({ entities: [] }, 'nothing'))).toBe('no-such-requirement');
  expect(codeOf(referring('2024-01-01', 'health'))).toBe('no-such-requirement');
  expect(codeOf(referring('2014-01-01'))).toBe('reference-ends-first');
  expect(codeOf(stating({ entities: [{ ...company, of: 'nobody', figures: {} }] }))).toBe('figures-of-nobody');
});
