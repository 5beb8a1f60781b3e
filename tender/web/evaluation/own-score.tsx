import { type ReactNode, useState } from 'react';
import { Alert } from '#platform/ui/alert.tsx';
import { Button } from '#platform/ui/button.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { useToast } from '#platform/ui/toast.tsx';
import type { GivenScore } from '#tender/core/procedure/evaluation/state.ts';
import { useCommand } from '../data/command.ts';
import { useProcedureLink, useReadOnly } from '../data/route.ts';
import { useMoveOn } from '../frame/move-on.ts';
import { useCellAddress } from './addresses.ts';
import type { CellProps } from './cell-props.ts';
import { cellOf, nextOpen, versionsIn } from './cells.ts';
import { History } from './history.tsx';
import { ScoreForm } from './score-form.tsx';
import { evaluationPageWords } from './words.ts';

/** The evaluator's own score: to give while he scores alone, to change in the meeting and after the presentation. */
export function OwnScore(props: CellProps): ReactNode {
  const t = useWords(evaluationPageWords);
  const readOnly = useReadOnly();
  const { view, tender, criterion } = props;
  const cell = cellOf(view, { operator: tender.operator, criterion: criterion.id });
  const versions = versionsIn(cell, view.me?.user);
  if (view.me === undefined) {
    return view.phase === 'scoring' ? <Alert title={t('scoresClosed')}>{t('scoresClosedText')}</Alert> : null;
  }
  if (view.me.advises === true) return null;
  if (view.phase === 'scoring') {
    return (
      <Stack>
        {view.may.score ? <GiveScore {...props} versions={versions} /> : <Given {...props} versions={versions} />}
        {versions.length > 1 ? <History criterion={criterion} versions={versions} /> : null}
      </Stack>
    );
  }
  const may = !readOnly && versions.length > 0 && (cell?.occasion === 'meeting' || cell?.occasion === 'presentation');
  return may ? <ChangeScore {...props} versions={versions} /> : null;
}

interface OwnProps extends CellProps {
  readonly versions: readonly GivenScore[];
}

function Given({ criterion, versions }: OwnProps): ReactNode {
  const t = useWords(evaluationPageWords);
  const last = versions.at(-1);
  const grade = criterion.grades.find(({ id }) => id === last?.grade);
  if (grade === undefined || last === undefined) return null;
  return (
    <Alert tone="good" title={t('yourScoreIs', { grade: grade.title })}>
      {last.reason}
    </Alert>
  );
}

/** Saving leads on to the next cell that has no score yet, with the first grade under the fingers. */
function GiveScore({ view, tender, criterion, versions }: OwnProps): ReactNode {
  const t = useWords(evaluationPageWords);
  const moveOn = useMoveOn();
  const to = useProcedureLink();
  const address = useCellAddress();
  const show = useToast();
  const give = useCommand('give-score');
  const place = { operator: tender.operator, criterion: criterion.id };
  const next = nextOpen(view, place);
  const save = async (grade: string, reason: string): Promise<boolean> => {
    const done = await give.send({ ...place, grade, reason });
    if (!done.ok) return false;
    show({ text: t(next === undefined ? 'savedAll' : 'saved') });
    moveOn(next === undefined ? to('evaluation') : address(next), { state: { focus: 'grade' } });
    return true;
  };
  return (
    <ScoreForm
      tender={tender}
      criterion={criterion}
      user={view.me?.user ?? ''}
      purpose="give"
      last={versions.at(-1)}
      submit={t(next === undefined ? 'save' : 'saveAndNext')}
      busy={give.busy}
      problem={give.problem}
      onSave={save}
    />
  );
}

function ChangeScore({ view, tender, criterion, versions }: OwnProps): ReactNode {
  const t = useWords(evaluationPageWords);
  const show = useToast();
  const change = useCommand('change-score');
  const [open, setOpen] = useState(false);
  const save = async (grade: string, reason: string): Promise<boolean> => {
    const done = await change.send({ operator: tender.operator, criterion: criterion.id, grade, reason });
    if (!done.ok) return false;
    show({ text: t('changed') });
    setOpen(false);
    return true;
  };
  if (!open) {
    return (
      <div>
        <Button kind="primary" icon="pencil" onClick={() => setOpen(true)}>
          {t('changeScore')}
        </Button>
      </div>
    );
  }
  return (
    <Section title={t('changeScore')} level={3} intro={t('changeIntro')}>
      <ScoreForm
        tender={tender}
        criterion={criterion}
        user={view.me?.user ?? ''}
        purpose="change"
        last={versions.at(-1)}
        submit={t('saveChange')}
        busy={change.busy}
        problem={change.problem}
        onSave={save}
        onCancel={() => setOpen(false)}
      />
    </Section>
  );
}
