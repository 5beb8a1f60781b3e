import type { ReactNode } from 'react';
import { useWords } from '#platform/ui/language.tsx';
import { draftForRound, emptyDraft } from '#tender/core/procedure/submission/draft.ts';
import { useAction } from '../../data/action.ts';
import { Deed } from '../../frame/deed.tsx';
import { draftLine } from './draft-line.ts';
import { newKey } from './open-workspace.ts';
import { pendingOnDevice } from './pending.ts';
import type { Whose } from './whose.ts';
import { workspaceWords } from './words.ts';
import { keepKey } from './workspace-keys.ts';

interface BeginAnewProps {
  readonly whose: Whose;
  /** Revision of the draft that is given up. */
  readonly revision: number;
  readonly onBegun: () => void;
}

/** A new key and an empty draft, for who has lost the key or does not trust who has it. */
export function BeginAnew({ whose, revision, onBegun }: BeginAnewProps): ReactNode {
  const t = useWords(workspaceWords);
  const { run, busy, problem } = useAction(async () => {
    const { procedure, operator, round } = whose;
    const key = await newKey();
    await keepKey(procedure, operator, key);
    await draftLine(whose, key).put(revision, draftForRound(emptyDraft, round));
    await pendingOnDevice(whose).drop();
  });
  return (
    <Deed
      label={t('anew')}
      kind="danger"
      danger
      title={t('anewTitle')}
      happens={t('anewHappens')}
      seenBy={t('anewSeenBy')}
      undo={t('anewUndo')}
      busy={busy}
      problem={problem}
      act={async () => {
        const begun = await run(undefined);
        if (begun.ok) onBegun();
        return begun.ok;
      }}
      done={t('begun')}
    />
  );
}
