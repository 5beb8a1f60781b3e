import type { ProcedureFile } from '../file.ts';
import { isOneOf, type Viewer } from '../roles.ts';
import type { NextStep, Stage } from '../stage.ts';
import type { PreparationCommand } from './commands.ts';
import { decidePreparation } from './decide.ts';
import { evolvePreparation, initialPreparation } from './evolve.ts';
import { firstError } from './guide-source.ts';
import { type PreparationView, viewPreparation } from './view.ts';

export const preparationStage: Stage<'preparation', PreparationCommand, PreparationView> = {
  name: 'preparation',
  initial: initialPreparation,
  evolve: evolvePreparation,
  decide: decidePreparation,
  view: viewPreparation,
  next,
  mails: () => [],
};

function next(file: ProcedureFile, viewer: Viewer): NextStep | undefined {
  const { draft, publishedAt } = file.preparation;
  if (draft === undefined || publishedAt !== undefined || !isOneOf(viewer, 'process-leader', 'buyer')) return undefined;
  const code = firstError(draft.problems) === undefined ? 'next-publish' : 'next-mend-guide';
  return { code, stage: 'preparation', must: true };
}
