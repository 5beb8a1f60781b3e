import type { Rule } from '../rule.ts';

export const lotWithoutReason: Rule = {
  id: 'lot-without-reason',
  severity: 'warning',
  reason: [
    'Wie een opdracht niet in percelen verdeelt, moet in de stukken zeggen waarom; kleine bedrijven kunnen er anders over klagen.',
    'Qui n’alloti pas un marché doit dire pourquoi dans les documents ; sinon les petites entreprises peuvent s’en plaindre.',
    'Whoever does not divide a contract into lots has to say why in the documents; small firms may complain otherwise.',
  ],
  basis: 'Aanbestedingswet 2012 art. 1.5 lid 3, 2.10; Richtlijn 2014/24/EU art. 46 lid 1',
  example: {
    wrong: { '/subject/undivided': undefined },
    right: { '/subject/undivided': 'The windows are cleaned in one round.' },
  },
  whole: true,
  check: ({ lots, subject }) => (lots.length === 1 && subject.undivided === undefined ? [{ path: '/subject' }] : []),
};
