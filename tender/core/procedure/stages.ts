import { awardStage } from './award/stage.ts';
import { complaintsStage } from './complaints/stage.ts';
import { contractStage } from './contract/stage.ts';
import { evaluationStage } from './evaluation/stage.ts';
import { evidenceStage } from './evidence/stage.ts';
import { examinationStage } from './examination/stage.ts';
import { interestStage } from './interest/stage.ts';
import { negotiationStage } from './negotiation/stage.ts';
import { openingStage } from './opening/stage.ts';
import { outageStage } from './outage/stage.ts';
import { planningStage } from './planning/stage.ts';
import { preparationStage } from './preparation/stage.ts';
import { questionsStage } from './questions/stage.ts';
import { selectionStage } from './selection/stage.ts';
import { siteVisitStage } from './site-visit/stage.ts';
import { standstillStage } from './standstill/stage.ts';
import { submissionStage } from './submission/stage.ts';
import { terminationStage } from './termination/stage.ts';

/** The stages in the order in which a procedure runs. */
export const stages = {
  preparation: preparationStage,
  planning: planningStage,
  interest: interestStage,
  questions: questionsStage,
  'site-visit': siteVisitStage,
  submission: submissionStage,
  outage: outageStage,
  opening: openingStage,
  examination: examinationStage,
  negotiation: negotiationStage,
  evaluation: evaluationStage,
  award: awardStage,
  standstill: standstillStage,
  evidence: evidenceStage,
  contract: contractStage,
  selection: selectionStage,
  complaints: complaintsStage,
  termination: terminationStage,
} as const;

/** The same, by name. */
export const stageNames = [
  'preparation',
  'planning',
  'interest',
  'questions',
  'site-visit',
  'submission',
  'outage',
  'opening',
  'examination',
  'negotiation',
  'evaluation',
  'award',
  'standstill',
  'evidence',
  'contract',
  'selection',
  'complaints',
  'termination',
] as const satisfies readonly (keyof typeof stages)[];

export type StageViews = { [Name in keyof typeof stages]: NonNullable<ReturnType<(typeof stages)[Name]['view']>> };
