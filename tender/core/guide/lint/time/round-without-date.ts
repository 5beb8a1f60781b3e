import { datedPhase } from '../finding.ts';
import type { Rule } from '../rule.ts';

export const roundWithoutDate: Rule = {
  id: 'round-without-date',
  severity: 'warning',
  reason: [
    'Wie niet weet tot wanneer hij kan vragen, of wanneer het antwoord komt, vraagt te laat of niet.',
    'Qui ignore jusqu’à quand il peut demander, ou quand vient la réponse, demande trop tard ou pas.',
    'Whoever does not know until when he can ask, or when the answer comes, asks too late or not at all.',
  ],
  basis: 'ROC-06, ROC-07; Aanbestedingswet 2012 art. 2.54',
  example: {
    wrong: { '/planning/5': { id: 'questions-2', title: 'Second round closes', condition: 'To be told' } },
    right: { '/planning/5': { id: 'questions-2', title: 'Second round closes', until: '2026-02-03T12:00' } },
  },
  check: (guide) =>
    (guide.questions?.rounds ?? []).flatMap(({ title, closes, note }, place) => {
      const open = [closes, note].flatMap((id) => {
        const phase = guide.planning.find((each) => each.id === id);
        return phase === undefined || datedPhase(guide, id) !== undefined ? [] : [phase.title];
      });
      return open.length === 0
        ? []
        : [{ path: `/questions/rounds/${place}`, params: { title, phases: open.join(', ') } }];
    }),
};
