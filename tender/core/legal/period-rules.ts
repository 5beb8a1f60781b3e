import type { TermId } from './statutory-terms.ts';

/**
 * `nl`: Aanbestedingswet 2012 deel 2, above the European thresholds. `nl-works-national`: ARW 2016, works below them.
 * `nl-below-threshold`: other contracts below them. `utilities`: Richtlijn 2014/25/EU. `be`: wet van 17 juni 2016, classic sectors.
 */
export type Regime = 'nl' | 'nl-works-national' | 'nl-below-threshold' | 'utilities' | 'be';

export type Procedure = 'open' | 'restricted' | 'negotiated' | 'dialogue' | 'innovation';

/** What is handed in: a request to participate after the notice, or a tender after the notice (open) or the invitation (others). */
export type Phase = 'request' | 'tender';

export interface PriorNoticeRule {
  /** The period that is normally kept. */
  readonly normal: TermId;
  /** The period below which the law never allows; absent when `normal` is already that. */
  readonly floor?: TermId;
  /** The prior notice must have gone out at least so many days before the notice, and at most 12 months. */
  readonly leastDaysBefore: number;
}

export interface PeriodRule {
  readonly regime: Regime;
  readonly procedures: readonly Procedure[];
  readonly phase: Phase;
  readonly base: TermId;
  readonly floor?: TermId;
  readonly electronic?: TermId;
  readonly urgent?: TermId;
  readonly priorNotice?: PriorNoticeRule;
  /** Days added when the documents are not free, direct, complete and electronic; not in urgency. */
  readonly incompleteDocuments?: number;
}

const twoStage: readonly Procedure[] = ['restricted', 'negotiated', 'dialogue', 'innovation'];
const dutchPriorNotice: PriorNoticeRule = { normal: 'prior-notice-29', floor: 'prior-notice-22', leastDaysBefore: 52 };

export const periodRules: readonly PeriodRule[] = [
  {
    regime: 'nl',
    procedures: ['open'],
    phase: 'tender',
    base: 'open-45',
    electronic: 'open-40-electronic',
    urgent: 'open-15-urgent',
    priorNotice: dutchPriorNotice,
    incompleteDocuments: 5,
  },
  { regime: 'nl', procedures: twoStage, phase: 'request', base: 'restricted-request-30', urgent: 'request-15-urgent' },
  {
    regime: 'nl',
    procedures: ['restricted'],
    phase: 'tender',
    base: 'restricted-tender-40',
    electronic: 'restricted-tender-35-electronic',
    urgent: 'tender-10-urgent',
    priorNotice: dutchPriorNotice,
    incompleteDocuments: 5,
  },
  { regime: 'nl-works-national', procedures: ['open'], phase: 'tender', base: 'arw-national-open-32' },
  { regime: 'nl-works-national', procedures: ['restricted'], phase: 'request', base: 'arw-national-request-17' },
  { regime: 'nl-works-national', procedures: ['restricted'], phase: 'tender', base: 'arw-national-tender-21' },
  {
    regime: 'utilities',
    procedures: ['open'],
    phase: 'tender',
    base: 'utilities-open-35',
    electronic: 'utilities-open-30-electronic',
    urgent: 'utilities-open-15-urgent',
    priorNotice: { normal: 'utilities-open-15-prior-notice', leastDaysBefore: 35 },
    incompleteDocuments: 5,
  },
  {
    regime: 'utilities',
    procedures: twoStage,
    phase: 'request',
    base: 'utilities-request-30',
    floor: 'utilities-request-15',
  },
  { regime: 'utilities', procedures: twoStage, phase: 'tender', base: 'utilities-tender-10' },
  { regime: 'be', procedures: ['open'], phase: 'tender', base: 'be-open-35' },
];

export interface AnswerRule {
  readonly base: TermId;
  readonly urgent?: TermId;
}

/** Last day on which questions are answered; regimes without an entry have no number recorded here. */
export const answerRules: Readonly<Partial<Record<Regime, AnswerRule>>> = {
  nl: { base: 'answers-10', urgent: 'answers-4-urgent' },
  'nl-works-national': { base: 'arw-national-answers-6' },
};

/** Where the periods of a regime are to be looked up when none is computed here. */
export const sources: Readonly<Record<Regime, string>> = {
  nl: 'Aanbestedingswet 2012 par. 2.3.2.3',
  'nl-works-national': 'ARW 2016',
  'nl-below-threshold': 'Aanbestedingswet 2012 art. 1.10 e.v.; Gids Proportionaliteit par. 3.6',
  utilities: 'Richtlijn 2014/25/EU art. 45-47',
  be: 'Wet van 17 juni 2016',
};
