import type { Rule } from '../rule.ts';

export const espdWithFormat: Rule = {
  id: 'espd-with-format',
  severity: 'warning',
  reason: [
    'Het UEA wordt op de pagina ingevuld; een bestand erbij zou een tweede, andere verklaring zijn.',
    'Le DUME se remplit sur la page ; un fichier en plus serait une seconde déclaration.',
    'The ESPD is filled in on the page; a file beside it would be a second, other statement.',
  ],
  basis: 'Richtlijn 2014/24/EU art. 59',
  example: {
    wrong: { '/submission/checklist/2/formats': ['pdf'] },
    right: { '/submission/checklist/2/formats': [] },
  },
  check: ({ submission: { checklist } }) =>
    checklist.flatMap(({ kind, formats, title }, place) =>
      kind === 'espd' && formats.length > 0 ? [{ path: `/submission/checklist/${place}`, params: { title } }] : [],
    ),
};
