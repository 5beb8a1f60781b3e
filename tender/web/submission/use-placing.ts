import { useState } from 'react';
import { useLanguage } from '#platform/ui/language.tsx';
import type { Problem } from '#platform/ui/problem.ts';
import { readyToPlace } from '#tender/core/procedure/submission/draft.ts';
import type { VaultKeyView } from '#tender/core/procedure/submission/view.ts';
import { useCommand } from '../data/command.ts';
import { ProblemError, problemOf } from '../data/problem.ts';
import { putSealed } from '../data/send-sealed.ts';
import type { TenderPageProps } from './tender-page.ts';
import { useWorkspace, type Workspace } from './workspace/context.ts';
import { sameDrafts } from './workspace/merge.ts';
import { worded } from './workspace/worded.ts';

export type PlaceStep = 'looking' | 'sealing' | 'placing';

export interface Placing {
  /** Tells whether it lies in the vault. */
  readonly place: () => Promise<boolean>;
  /** What is being done; undefined when nothing is. */
  readonly step: PlaceStep | undefined;
  readonly problem: Problem | undefined;
  readonly reset: () => void;
}

/** Seals all that was prepared on this device and puts it into the vault. */
export function usePlacing({ view, own, guide }: TenderPageProps): Placing {
  const workspace = useWorkspace();
  const { language } = useLanguage();
  const { send, reset } = useCommand('place-tender');
  const [step, setStep] = useState<PlaceStep>();
  const [problem, setProblem] = useState<Problem>();
  const work = async (): Promise<void> => {
    setStep('looking');
    await upToDate(workspace);
    const ready = readyToPlace(guide, workspace.draft);
    if (!ready.ok) throw new ProblemError({ status: 422, ...ready.error });
    setStep('sealing');
    const fields = await sealed(workspace, view.vault);
    setStep('placing');
    const placed = await send({ base: own.lastRevision, ...fields });
    if (!placed.ok) throw new ProblemError(placed.error);
  };
  const place = (): Promise<boolean> => {
    setProblem(undefined);
    return work()
      .then(
        () => true,
        (error: unknown) => {
          setProblem(worded(problemOf(error), language));
          return false;
        },
      )
      .finally(() => setStep(undefined));
  };
  return {
    place,
    step,
    problem,
    reset: () => {
      setProblem(undefined);
      reset();
    },
  };
}

/** What is placed is what was seen: nothing unsent, and nothing that somebody changed elsewhere meanwhile. */
async function upToDate({ keeper, draft }: Workspace): Promise<void> {
  await (keeper.snapshot().standing.kind === 'saved' ? keeper.refresh() : keeper.retry());
  const now = keeper.snapshot();
  if (now.standing.kind === 'on-device') throw new ProblemError(now.standing.problem);
  if (now.standing.kind === 'elsewhere' || !sameDrafts(now.draft, draft)) {
    throw new ProblemError({ status: 409, code: 'draft-changed' });
  }
}

async function sealed({ whose, key, draft }: Workspace, keys: VaultKeyView | undefined) {
  if (keys === undefined) throw new ProblemError({ code: 'answer-unreadable' });
  const { procedure, operator: tenderer } = whose;
  const { sealTender } = await import('#tender/sealing/tender.ts');
  const recipients = { vault: keys.recipient, workspace: key.recipient, prices: keys.prices };
  const made = await sealTender(draft, { procedure, tenderer, ...recipients }, (bytes) => putSealed(procedure, bytes));
  if (!made.ok) throw new ProblemError({ status: 422, ...made.error });
  return made.value;
}
