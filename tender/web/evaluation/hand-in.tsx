import type { ReactNode } from 'react';
import { Alert } from '#platform/ui/alert.tsx';
import { InstantText } from '#platform/ui/instant-text.tsx';
import { useWords } from '#platform/ui/language.tsx';
import type { EvaluationView } from '#tender/core/procedure/evaluation/view.ts';
import { useCommand } from '../data/command.ts';
import { Deed } from '../frame/deed.tsx';
import { evaluationPageWords } from './words.ts';

/** Handing in binds: from there on a score changes only in the meeting, with a reason (ALM-15). */
export function HandIn({ view }: { readonly view: EvaluationView }): ReactNode {
  const t = useWords(evaluationPageWords);
  const handIn = useCommand('hand-in-scores');
  const { me, may } = view;
  if (me?.handedInAt !== undefined) {
    return (
      <Alert tone="good" title={t('handedInTitle')}>
        <InstantText at={me.handedInAt} />. {t('handedInText')}
      </Alert>
    );
  }
  if (!may.score || me === undefined || me.missing > 0) return null;
  const deed = (
    <Deed
      label={t('handIn')}
      title={t('handInConfirm')}
      happens={t('handInHappens')}
      seenBy={t('handInSeen')}
      undo={t('handInUndo')}
      busy={handIn.busy}
      problem={handIn.problem}
      act={async () => (await handIn.send({})).ok}
      done={t('handedInTitle')}
    />
  );
  return (
    <Alert tone="info" title={t('allGiven')} actions={deed}>
      {t('allGivenText')}
    </Alert>
  );
}
