import type { Rule } from '../rule.ts';
import { alternativeBreaksGuide } from './alternative-breaks-guide.ts';
import { alternativeSetsNothing } from './alternative-sets-nothing.ts';
import { annexUnknown } from './annex-unknown.ts';
import { choiceNotAnAlternative } from './choice-not-an-alternative.ts';
import { choiceNotInForce } from './choice-not-in-force.ts';
import { conditionNotBefore } from './condition-not-before.ts';
import { contradictionsReadTwice } from './contradictions-read-twice.ts';
import { contradictionsWithoutRule } from './contradictions-without-rule.ts';
import { definitionUnused } from './definition-unused.ts';
import { espdWithFormat } from './espd-with-format.ts';
import { idTwice } from './id-twice.ts';
import { idUnknown } from './id-unknown.ts';
import { itemAboutNothing } from './item-about-nothing.ts';
import { itemNotInOneStep } from './item-not-in-one-step.ts';
import { itemOnPageWithFormat } from './item-on-page-with-format.ts';
import { itemWithoutFormat } from './item-without-format.ts';
import { lotWithoutGuide } from './lot-without-guide.ts';
import { nameTaken } from './name-taken.ts';
import { normUnknown } from './norm-unknown.ts';
import { openedByMany } from './opened-by-many.ts';
import { partsAreNotPlaces } from './parts-are-not-places.ts';
import { priceEnvelopeEmpty } from './price-envelope-empty.ts';
import { priceEnvelopeWithoutQuality } from './price-envelope-without-quality.ts';
import { priceSheetWithoutXlsx } from './price-sheet-without-xlsx.ts';
import { priceWithoutSheet } from './price-without-sheet.ts';
import { questionWithoutAnswer } from './question-without-answer.ts';
import { referencesWithoutCompetences } from './references-without-competences.ts';
import { requirementNotAsked } from './requirement-not-asked.ts';
import { requirementNotMeasurable } from './requirement-not-measurable.ts';
import { reserveAmongWinners } from './reserve-among-winners.ts';
import { reserveWithoutEvidence } from './reserve-without-evidence.ts';
import { rulesAboutNothing } from './rules-about-nothing.ts';
import { scaleUnused } from './scale-unused.ts';
import { settlesNothing } from './settles-nothing.ts';
import { sheetNotAsked } from './sheet-not-asked.ts';
import { sheetWithoutTemplate } from './sheet-without-template.ts';
import { statementAboutNothing } from './statement-about-nothing.ts';
import { statementsDisagree } from './statements-disagree.ts';
import { stepItemsMisplaced } from './step-items-misplaced.ts';
import { stepOutOfOrder } from './step-out-of-order.ts';
import { suitabilityUnproven } from './suitability-unproven.ts';
import { termUndefined } from './term-undefined.ts';
import { textDateImpossible } from './text-date-impossible.ts';
import { textDateUnknown } from './text-date-unknown.ts';
import { textWeekday } from './text-weekday.ts';
import { twoConsequences } from './two-consequences.ts';
import { twoRanks } from './two-ranks.ts';

/** What the guide says and refers to: everything named exists, everything asked can be handed in, nothing is said in two ways. */
export const text: readonly Rule[] = [
  alternativeBreaksGuide,
  alternativeSetsNothing,
  annexUnknown,
  choiceNotAnAlternative,
  choiceNotInForce,
  conditionNotBefore,
  contradictionsReadTwice,
  contradictionsWithoutRule,
  definitionUnused,
  espdWithFormat,
  idTwice,
  idUnknown,
  itemAboutNothing,
  itemNotInOneStep,
  itemOnPageWithFormat,
  itemWithoutFormat,
  lotWithoutGuide,
  nameTaken,
  normUnknown,
  openedByMany,
  partsAreNotPlaces,
  priceEnvelopeEmpty,
  priceEnvelopeWithoutQuality,
  priceSheetWithoutXlsx,
  priceWithoutSheet,
  questionWithoutAnswer,
  referencesWithoutCompetences,
  requirementNotAsked,
  requirementNotMeasurable,
  reserveAmongWinners,
  reserveWithoutEvidence,
  rulesAboutNothing,
  scaleUnused,
  sheetNotAsked,
  sheetWithoutTemplate,
  statementAboutNothing,
  statementsDisagree,
  stepItemsMisplaced,
  stepOutOfOrder,
  suitabilityUnproven,
  termUndefined,
  textDateImpossible,
  textDateUnknown,
  textWeekday,
  twoConsequences,
  twoRanks,
  settlesNothing,
];
