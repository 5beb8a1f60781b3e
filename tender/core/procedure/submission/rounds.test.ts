import { expect, test } from 'vitest';
import { examined } from '../testing/journey.ts';
import { leader, stranger, veste } from '../testing/people.ts';
import { inviting, negotiating, tenderAnew } from '../testing/rounds.ts';
import { placing } from '../testing/tendering.ts';
import { draftForRound, draftText, emptyDraft, readDraft } from './draft.ts';

test('ORES-14: in a round who was invited hands in what is sealed for its vault, and receipts are counted on', () => {
  const play = examined(negotiating()).at('2025-10-10T10:00');
  const before = play.file.submission.workspaces['veste']?.placed?.documents ?? [];
  play.does(leader, inviting(play, '2025-10-20T12:00'));
  expect(play.code(stranger, { type: 'keep-draft' })).toBe('not-invited-to-round');
  expect(play.next(veste)).toMatchObject({ code: 'next-prepare-new-tender', must: true });
  expect(play.code(veste, { ...placing(play, veste), documents: [...before] })).toBe('sealed-for-earlier-round');
  tenderAnew(play, veste);
  expect(play.last('TenderPlaced')).toMatchObject({ operator: 'veste', revision: 2 });
  play.does(veste, { type: 'withdraw-tender' });
  // What he handed in before the round stands.
  expect(play.view('submission', veste)).toMatchObject({ own: { state: 'withdrawn' }, stands: { round: 0 } });
});

test('ORES-14: a draft goes on with what was filled in; files sealed for another vault are chosen anew', () => {
  const play = examined(negotiating());
  const first = play.drafts.get('veste') ?? emptyDraft;
  const draft = draftForRound(first, 1);
  expect(draft.content).toEqual({ ...first.content, files: [] });
  expect(draft).toMatchObject({ sealed: {}, round: 1 });
  expect(draftForRound(draft, 1)).toBe(draft);
  const back = readDraft(draftText(draft));
  expect(back.ok && back.value.round).toBe(1);
});
