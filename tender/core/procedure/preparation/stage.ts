import type { ProcedureFile } from '../file.ts';
import { appointed, sharesNeeded, withKey } from '../opening/custody.ts';
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
  if (firstError(draft.problems) !== undefined) return { code: 'next-mend-guide', stage: 'preparation', must: true };
  if (viewer.user !== undefined && lacksKey(file, viewer.user)) return undefined;
  const needed = sharesNeeded(file);
  if (appointed(file).length < needed)
    return { code: 'next-appoint-custodians', params: { needed }, stage: 'preparation', must: true };
  const present = withKey(file).length;
  if (present < needed)
    return {
      code: 'next-await-custody-keys',
      params: { needed, present },
      stage: 'preparation',
      must: false,
      wait: true,
    };
  return { code: 'next-publish', stage: 'preparation', must: true };
}

/** A custodian without a key of his own: to make one comes first. */
function lacksKey(file: ProcedureFile, user: string): boolean {
  return appointed(file).includes(user) && !withKey(file).includes(user);
}
