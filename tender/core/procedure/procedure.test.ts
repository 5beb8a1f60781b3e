import { describe, expect, test } from 'vitest';
import { fold } from '#platform/kernel/decider.ts';
import { commandSchema } from './commands.ts';
import { procedure, viewerOf } from './procedure.ts';
import { stageNames } from './stages.ts';
import { Play } from './testing/given.ts';
import { contracted, draft, opened, published, sourceOf } from './testing/journey.ts';
import { confirming, noting, reporting } from './testing/outage.ts';
import { citizen, colleague, everybody, leader, stranger, veste } from './testing/people.ts';
import { vaultRecipient } from './testing/vault.ts';

describe('a file', () => {
  test('begins with a draft, once', () => {
    const play = new Play();
    expect(play.code(veste, { type: 'follow-procedure' })).toBe('no-such-procedure');
    const drafting = {
      type: 'draft-procedure',
      procedure: 'almelo',
      fileName: 'leidraad.yaml',
      source: sourceOf(),
    } as const;
    play.does(leader, drafting);
    expect(play.code(leader, drafting)).toBe('procedure-exists');
    expect(play.code(veste, { type: 'follow-procedure' })).toBe('not-yet-published');
  });

  test('takes no command from a clock that was set back, and loses nothing', () => {
    const play = published();
    const events = play.events.length;
    expect(play.at('2025-07-10T08:59:59.999').refuses(veste, { type: 'follow-procedure' })).toMatchObject({
      code: 'clock-set-back',
      params: { lastAt: '2025-07-10T07:00:00.000Z' },
    });
    expect(play.events).toHaveLength(events);
    expect(play.at('2025-07-10T09:00').code(veste, { type: 'follow-procedure' })).toBeUndefined();
  });

  test('is what its events say, whoever folds them', () => {
    const play = contracted();
    const again = fold(procedure.initial, play.events, procedure.evolve);
    expect(again).toEqual(play.file);
    expect(structuredClone(again)).toEqual(play.file);
  });

  test('is never changed by deciding: the same command gives the same events', () => {
    const { file, now } = opened();
    const before = structuredClone(file);
    const command = {
      type: 'exclude-tenderer',
      operator: 'veste',
      ground: 'insolventie',
      reason: 'Failliet.',
    } as const;
    const decide = () => procedure.decide(file, command, { now, actor: leader });
    expect(decide()).toEqual(decide());
    expect(file).toEqual(before);
  });
});

describe('deny by default', () => {
  test('a person without a role and without a company can do nothing that leaves a trace', () => {
    const commands = commandSchema.options.map((option) => option.shape.type.value);
    expect(commands.length).toBeGreaterThan(55);
    for (const make of [draft, published, opened, contracted]) {
      for (const who of [citizen, colleague]) {
        const play = make();
        const events = play.events.length;
        for (const command of samples) expect(play.try(who, command).ok, `${who.user} ${command.type}`).toBe(false);
        expect(play.events).toHaveLength(events);
      }
    }
    expect(samples.map(({ type }) => type).toSorted()).toEqual(
      commands.filter((type) => type !== 'draft-procedure').toSorted(),
    );
  });

  test('threat: corrupt buyer: a role given to somebody of an operator opens nothing to him', () => {
    const play = opened();
    expect(play.view('examination', leader)).toBeDefined();
    play.does(leader, { type: 'grant-role', user: stranger.user, role: 'auditor' });
    expect(viewerOf(play.file, stranger).roles).toEqual([]);
    expect(play.view('examination', stranger)).toBeUndefined();
  });

  test('an operator that did not tender does nothing after closing but follow', () => {
    const play = contracted();
    const done = samples.filter((command) => play.try(stranger, command).ok).map(({ type }) => type);
    expect(done).toEqual(['follow-procedure', 'unfollow-procedure']);
  });

  test('nobody sees anything of an unpublished procedure without a role in it', () => {
    const play = draft();
    for (const who of everybody) {
      if (who === leader) continue;
      for (const name of stageNames) expect(play.view(name, who), name).toBeUndefined();
    }
  });
});

const file = { sha256: 'a'.repeat(64), name: 'x.pdf', size: 10, mediaType: 'application/pdf' };
const day = '2025-12-02';
const reason = 'Daarom.';
const later = '2030-01-01T00:00:00.000Z';

/** One of each command; what it speaks of need not be there. */
const samples = [
  { type: 'replace-guide', fileName: 'x.yaml', source: 'x' },
  { type: 'choose-reading', reading: 'gelijke-stand', alternative: 'kwaliteit-beslist', reason },
  { type: 'grant-role', user: 'x', role: 'buyer' },
  { type: 'revoke-role', user: 'x', role: 'buyer' },
  { type: 'publish-procedure', vault: { recipient: vaultRecipient, shares: [] } },
  { type: 'change-planning', phase: 'start', dating: { on: '2026-02-02' }, reason },
  { type: 'follow-procedure' },
  { type: 'unfollow-procedure' },
  { type: 'renew-invitations', version: 1, invited: [{ operator: 'veste', name: 'Veste' }] },
  { type: 'ask-question', place: { document: 'guide', page: 1 }, text: 'Hoe?' },
  { type: 'withdraw-question', question: 'question-1' },
  { type: 'refuse-question', question: 'question-1', reason },
  { type: 'answer-question', question: 'question-1', published: 'Hoe?', answer: 'Zo.' },
  { type: 'publish-clarification-note', round: 'ronde-1', introduction: 'Inleiding.' },
  { type: 'register-for-site-visit', attendants: [{ personal: { name: 'Iemand' } }] },
  { type: 'cancel-site-visit' },
  { type: 'record-site-visit-attendance', operator: 'veste', persons: 1 },
  { type: 'keep-draft' },
  {
    type: 'place-tender',
    base: 0,
    recipient: vaultRecipient,
    manifest: { sha256: file.sha256, size: 10 },
    documents: [],
    arrivals: [],
  },
  { type: 'withdraw-tender' },
  { type: 'register-custody-key', recipient: vaultRecipient },
  { type: 'prove-share', proof: 'a'.repeat(64) },
  { type: 'release-share', share: 'a'.repeat(64), tenders: [], inspections: [] },
  { type: 'release-price-share', share: 'a'.repeat(64), prices: [], inspections: [] },
  reporting(),
  noting('2025-10-06T11:58'),
  confirming,
  { type: 'reject-outage', report: 'outage-report-1', reason },
  { type: 'examine-item', operator: 'veste', item: 'uea', verdict: 'complete', note: '' },
  { type: 'request-remedy', operator: 'veste', item: 'uea', description: 'Onvolledig.' },
  { type: 'hand-in-remedy', remedy: 'remedy-1', file },
  { type: 'judge-remedy', remedy: 'remedy-1', accepted: true, reason },
  { type: 'request-explanation', operator: 'veste', question: 'Hoe?', until: later },
  { type: 'give-explanation', explanation: 'explanation-1', text: 'Zo.' },
  { type: 'judge-explanation', explanation: 'explanation-1', accepted: true, reason },
  {
    type: 'note-contradiction',
    operator: 'veste',
    statements: [
      { item: 'antwoorden', place: 'p. 2', text: 'Binnen een uur.' },
      { item: 'antwoorden', place: 'p. 4', text: 'Binnen twee uur.' },
    ],
    taken: 'first',
    reason,
  },
  { type: 'withdraw-contradiction', contradiction: 'contradiction-1', reason },
  { type: 'exclude-tenderer', operator: 'veste', ground: 'insolventie', reason },
  { type: 'conclude-examination' },
  { type: 'appoint-evaluator', user: 'x', function: 'Beoordelaar' },
  { type: 'declare-conflict', conflict: false, explanation: '' },
  { type: 'dismiss-evaluator', user: 'x', reason },
  { type: 'give-score', operator: 'veste', criterion: 'vraag-1', grade: 'goed', reason },
  { type: 'give-advice', operator: 'veste', criterion: 'vraag-1', advice: 'x' },
  { type: 'hand-in-scores' },
  { type: 'open-meeting' },
  { type: 'change-score', operator: 'veste', criterion: 'vraag-1', grade: 'goed', reason },
  { type: 'propose-consensus', operator: 'veste', criterion: 'vraag-1', grade: 'goed', reason: 'x' },
  { type: 'voice-consensus', proposals: ['proposal-1'], agrees: true, reason: '' },
  { type: 'close-meeting', minutes: 'Besproken.' },
  { type: 'plan-presentation', operator: 'veste', at: later, location: 'Stadhuis' },
  { type: 'record-presentation', operator: 'veste', persons: 1, minutes: 'Gehoord.' },
  { type: 'freeze-quality' },
  { type: 'open-prices', readings: [] },
  { type: 'record-draw', order: ['veste', 'aquila'], deed: 'Akte' },
  { type: 'announce-draw', commitment: '0'.repeat(64), joinUntil: '2025-11-04T10:00:00.000Z' },
  { type: 'join-draw', commitment: '0'.repeat(64) },
  { type: 'close-draw' },
  { type: 'reveal-draw', value: '0'.repeat(64) },
  { type: 'conclude-draw', value: '0'.repeat(64), deed: 'Akte' },
  { type: 'abandon-draw', reason: 'x' },
  { type: 'record-verification', operator: 'veste', minutes: 'Besproken.', outcome: 'confirmed', adjustments: [] },
  { type: 'decide-award', reasons: reason },
  { type: 'send-letters' },
  { type: 'note-for-report', topic: 'value', text: 'Geraamd op € 1.000.' },
  { type: 'raise-objection', text: 'Nee.' },
  { type: 'answer-objection', objection: 'objection-1', answer: 'Ja.' },
  { type: 'record-proceedings', claimant: 'veste', court: 'Rechtbank', caseNumber: '1', servedOn: '2025-11-20' },
  { type: 'end-proceedings', proceedings: 'proceedings-1', how: 'judgment', outcome: 'award-stands', on: day, reason },
  { type: 'hand-in-evidence', item: 'belastingverklaring', file, issuedOn: '2025-09-01' },
  { type: 'judge-evidence', operator: 'veste', item: 'belastingverklaring', accepted: true, reason, goodReason: false },
  { type: 'award-finally' },
  { type: 'register-contract', kind: 'main', signedOn: day, start: '2026-02-01' },
  { type: 'decide-option', option: 1, used: true, reason },
  { type: 'revise-contract', clause: 'locaties', description: 'Erbij.', on: day },
  { type: 'record-talk', on: day, report: 'Besproken.' },
  { type: 'warn-contractor', on: day, reason: 'Niet verschenen.' },
  { type: 'record-guarantee', on: day, institution: 'Bank', rating: 'A', sum: '100', amount: '5' },
  { type: 'call-back-up', backUp: 'aquila', on: day, start: day, reason },
  { type: 'end-contract', on: day, reason },
  { type: 'request-indexation', on: '2027-01-01', reason: 'x' },
  { type: 'decide-indexation', indexation: 'indexation-1', accepted: false, reason: 'x' },
  { type: 'publish-award-notice', value: '1' },
  { type: 'call-reserve-contract', on: day, reason },
  { type: 'withdraw-candidacy', reason },
  { type: 'replace-candidate', withdrawn: 'veste', reason },
  { type: 'invite-candidates', text: 'x' },
  {
    type: 'record-negotiation',
    operator: 'veste',
    heldOn: '2025-10-08',
    persons: 2,
    subjects: ['bezetting'],
    minutes: 'x',
  },
  {
    type: 'invite-new-tenders',
    final: true,
    until: '2025-12-01T10:00:00.000Z',
    text: 'x',
    vault: { recipient: vaultRecipient, shares: [] },
  },
  { type: 'extend-round', until: '2025-12-01T10:00:00.000Z', reason },
  { type: 'forgo-negotiation', reason },
  { type: 'file-complaint', fields: {}, contact: { personal: {} } },
  { type: 'handle-complaint', complaint: 'complaint-1', outcome: 'unfounded', reason: 'x' },
  { type: 'stop-procedure', extent: 'whole', duration: 'for-now', reason },
  { type: 'resume-procedure', reason },
] satisfies Parameters<typeof procedure.decide>[1][];
