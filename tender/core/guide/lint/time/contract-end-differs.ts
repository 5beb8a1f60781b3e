import { optionMonths } from '../../options.ts';
import type { Rule } from '../rule.ts';

export const contractEndDiffers: Rule = {
  id: 'contract-end-differs',
  severity: 'error',
  reason: [
    'De looptijd en de einddatum bepalen samen de waarde van de opdracht; één van beide is fout.',
    'La durée et la date de fin fixent la valeur du marché ; l’une des deux est fausse.',
    'The length and the printed end both fix the value of the contract; one of them is wrong.',
  ],
  basis: 'ROC-44; ALM-21',
  example: { wrong: { '/contract/ends': '2028-05-01' }, right: { '/contract/ends': '2028-04-30' } },
  check: ({ contract }) => {
    const start = Temporal.PlainDate.from(contract.start);
    const end = (months: number): string => `${start.add({ months }).subtract({ days: 1 })}`;
    const options = optionMonths(contract).reduce((sum, months) => sum + months, 0);
    const printed = [
      { path: '/contract/ends', printed: contract.ends, date: end(contract.months) },
      { path: '/contract/endsWithOptions', printed: contract.endsWithOptions, date: end(contract.months + options) },
    ];
    return printed.flatMap(({ path, printed: written, date }) =>
      written === undefined || written === date ? [] : [{ path, params: { printed: written, date } }],
    );
  },
};
