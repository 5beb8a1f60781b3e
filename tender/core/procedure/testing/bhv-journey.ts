import { parseRational, rational, sub, toDecimal } from '#platform/kernel/rational.ts';
import { unwrap } from '#platform/kernel/result.ts';
import { changed } from '../../guide/testing/almelo.ts';
import { bhv, bhvSource } from '../../guide/testing/bhv.ts';
import type { Actor } from '../roles.ts';
import { Play } from './given.ts';
import { type Changes, examineAll, prepare, prove } from './journey.ts';
import { auditor, helpdesk, leader, operatorOf, second } from './people.ts';
import { place } from './tendering.ts';
import { appointKeepers, publishing, releasing, releasingPrices, wholePriceKey } from './vault.ts';

/** Ways through the national procedure with grades in consensus; each begins where the one before it ends. */

function official(user: string): Actor {
  return { user, organisation: { id: 'almelo', kind: 'authority', name: 'Stichting ROC Midden Nederland' } };
}

function of(id: string, name: string): Actor {
  return { user: `${id}-tenders`, organisation: { id, kind: 'operator', name } };
}

export const experts = {
  head: official('hoofd-bhv'),
  facility: official('facilitair-manager'),
  reception: official('receptie'),
  information: official('informatiemanagement'),
} as const;

export const paraat = of('paraat', 'Paraat Software B.V.');
export const sirene = of('sirene', 'Sirene Apps B.V.');
export const hulplijn = of('hulplijn', 'Hulplijn Digitaal B.V.');
export const bidders = [paraat, sirene, hulplijn] as const;

/** Two experts or three for each criterion; nobody grades all. */
export const expertise: Readonly<Record<keyof typeof experts, readonly string[]>> = {
  head: ['implementatieplan', 'beheer', 'filmpje'],
  facility: ['implementatieplan', 'sla'],
  reception: ['filmpje'],
  information: ['beheer', 'sla'],
};

const names = Object.keys(experts) as readonly (keyof typeof experts)[];

export function bhvPublished(changes: Changes = {}): Play {
  const play = new Play();
  const source = Object.keys(changes).length === 0 ? bhvSource : JSON.stringify(changed(bhv(), changes), undefined, 1);
  play
    .at('2023-07-04T15:00')
    .does(leader, { type: 'draft-procedure', procedure: 'bhv', fileName: 'guide.yaml', source });
  play.does(leader, { type: 'grant-role', user: second.user, role: 'buyer' });
  appointKeepers(play);
  play.does(leader, { type: 'grant-role', user: auditor.user, role: 'auditor' });
  play.does(leader, { type: 'grant-role', user: helpdesk.user, role: 'helpdesk' });
  play.at('2023-07-05T09:00').does(leader, publishing(play));
  return play;
}

export function bhvOpened(changes: Changes = {}, who: readonly Actor[] = bidders): Play {
  const play = bhvPublished(changes);
  for (const [index, bidder] of who.entries()) {
    play.at(`2023-10-02T1${index}:00`);
    prepare(play, bidder);
    place(play, bidder);
  }
  play.at('2023-10-03T14:35');
  play.does(leader, releasing(play, leader));
  play.does(second, releasing(play, second));
  // Step B looks at prices before C looks at the rest: the process leader alone opens them (ROC-30, ROC-31).
  play.does(leader, releasingPrices(play, leader, wholePriceKey));
  return play;
}

export function bhvExamined(changes: Changes = {}, who: readonly Actor[] = bidders): Play {
  const play = bhvOpened(changes, who).at('2023-10-04T10:00');
  for (const bidder of who) examineAll(play, bidder);
  play.does(leader, { type: 'conclude-examination' });
  return play;
}

export function bhvCommittee(changes: Changes = {}, who: readonly Actor[] = bidders): Play {
  const play = bhvExamined(changes, who);
  for (const name of names) {
    const criteria = [...expertise[name]];
    play.does(leader, { type: 'appoint-evaluator', user: experts[name].user, function: name, criteria });
    play.does(experts[name], { type: 'declare-conflict', conflict: false, explanation: '' });
  }
  return play;
}

/** The grade on which they agree in the end, by tenderer and criterion. */
export type Agreed = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** 32.50, 36.8875 and 32.50 points of 65 (vector V04). */
export const agreedGrades: Agreed = {
  paraat: { implementatieplan: 'goed', beheer: 'onvoldoende', sla: 'uitstekend', filmpje: 'voldoende' },
  sirene: { implementatieplan: 'goed', beheer: 'voldoende', sla: 'onvoldoende', filmpje: 'uitstekend' },
  hulplijn: { implementatieplan: 'goed', beheer: 'onvoldoende', sla: 'uitstekend', filmpje: 'voldoende' },
};

/** Each grades alone; the head of the service is a grade milder than they agree on afterwards. */
export function bhvScored(changes: Changes = {}, agreed: Agreed = agreedGrades): Play {
  const who = bidders.filter((bidder) => agreed[operatorOf(bidder)] !== undefined);
  const play = bhvCommittee(changes, who).at('2023-10-16T10:00');
  for (const name of names) {
    for (const [operator, grades] of Object.entries(agreed)) {
      for (const criterion of expertise[name]) {
        const grade = name === 'head' ? 'goed' : (grades[criterion] ?? '');
        play.does(experts[name], { type: 'give-score', operator, criterion, grade, reason: `Alleen, ${name}.` });
      }
    }
    play.does(experts[name], { type: 'hand-in-scores' });
  }
  play.at('2023-10-23T10:00').does(leader, { type: 'open-meeting' });
  return play;
}

/** One proposal for each cell, with which all its experts agree. */
export function agree(play: Play, agreed: Agreed): void {
  for (const [operator, grades] of Object.entries(agreed)) {
    for (const [criterion, grade] of Object.entries(grades)) {
      play.does(leader, { type: 'propose-consensus', operator, criterion, grade, reason: 'Samen besproken.' });
      const { proposal } = play.last('ConsensusProposed');
      for (const name of names.filter((one) => expertise[one].includes(criterion)))
        play.does(experts[name], { type: 'voice-consensus', proposals: [proposal], agrees: true, reason: '' });
    }
  }
}

export function bhvFrozen(changes: Changes = {}, agreed: Agreed = agreedGrades): Play {
  const play = bhvScored(changes, agreed);
  agree(play, agreed);
  play.does(leader, { type: 'close-meeting', minutes: 'Over elk oordeel is iedereen het eens.' });
  play.does(leader, { type: 'freeze-quality' });
  return play;
}

/** Licences and training for € 4,300; the rest of each price stands on the line of implementation. */
export function bhvPriced(
  changes: Changes = {},
  agreed: Agreed = agreedGrades,
  prices: Readonly<Record<string, string>> = { paraat: '20000', sirene: '40000', hulplijn: '32000' },
): Play {
  const play = bhvFrozen(changes, agreed).at('2023-10-30T10:00');
  const readings = Object.entries(prices).map(([operator, price]) => ({
    operator,
    prices: { licentie: '2', implementatie: restOf(price), opleiding: '100' },
    findings: [],
  }));
  play.does(leader, { type: 'open-prices', readings });
  return play;
}

function restOf(price: string): string {
  return toDecimal(sub(unwrap(parseRational(price)), rational(4300)), 2);
}

export function bhvInformed(...given: Parameters<typeof bhvPriced>): Play {
  const play = bhvPriced(...given).at('2023-11-07T10:00');
  play.does(leader, { type: 'decide-award', reasons: 'De hoogste som van kwaliteit en prijs.' });
  play.does(leader, { type: 'send-letters' });
  return play;
}

export function bhvAwarded(...given: Parameters<typeof bhvPriced>): Play {
  const play = bhvInformed(...given).at('2023-11-14T10:00');
  const decision = play.last('AwardDecided');
  for (const bidder of bidders)
    if ([decision.winner, decision.reserve].includes(operatorOf(bidder))) prove(play, bidder, '2023-09-01');
  play.at('2023-11-28T10:00').does(leader, { type: 'award-finally' });
  return play;
}

/** Signed on 29 November, from 1 December 2023. */
export function bhvContracted(...given: Parameters<typeof bhvPriced>): Play {
  const play = bhvAwarded(...given).at('2023-11-29T11:00');
  play.does(leader, { type: 'register-contract', kind: 'main', signedOn: '2023-11-29', start: '2023-12-01' });
  play.does(leader, { type: 'register-contract', kind: 'reserve', signedOn: '2023-11-29', start: '2023-12-01' });
  return play;
}
