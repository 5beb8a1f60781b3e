import { z } from 'zod';
import { awardCommands } from './award/commands.ts';
import { complaintsCommands } from './complaints/commands.ts';
import { contractCommands } from './contract/commands.ts';
import { evaluationCommands } from './evaluation/commands.ts';
import { evidenceCommands } from './evidence/commands.ts';
import { examinationCommands } from './examination/commands.ts';
import { interestCommands } from './interest/commands.ts';
import { negotiationCommands } from './negotiation/commands.ts';
import { openingCommands } from './opening/commands.ts';
import { outageCommands } from './outage/commands.ts';
import { planningCommands } from './planning/commands.ts';
import { preparationCommands } from './preparation/commands.ts';
import { questionsCommands } from './questions/commands.ts';
import { selectionCommands } from './selection/commands.ts';
import { siteVisitCommands } from './site-visit/commands.ts';
import { standstillCommands } from './standstill/commands.ts';
import { submissionCommands } from './submission/commands.ts';
import { terminationCommands } from './termination/commands.ts';

export const commandSchema = z.discriminatedUnion('type', [
  ...preparationCommands,
  ...planningCommands,
  ...interestCommands,
  ...questionsCommands,
  ...siteVisitCommands,
  ...submissionCommands,
  ...outageCommands,
  ...openingCommands,
  ...examinationCommands,
  ...negotiationCommands,
  ...evaluationCommands,
  ...awardCommands,
  ...standstillCommands,
  ...evidenceCommands,
  ...contractCommands,
  ...selectionCommands,
  ...complaintsCommands,
  ...terminationCommands,
]);

export type ProcedureCommand = z.infer<typeof commandSchema>;
export type CommandType = ProcedureCommand['type'];
