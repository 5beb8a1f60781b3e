import { type ReactNode, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { Result } from '#platform/kernel/result.ts';
import { Actions, Button } from '#platform/ui/button.tsx';
import { useWords } from '#platform/ui/language.tsx';
import type { Problem } from '#platform/ui/problem.ts';
import { useToast } from '#platform/ui/toast.tsx';
import type { AttestationView, ItemView } from '#tender/core/qualification/case-view.ts';
import { Refused } from '../data/refused.tsx';
import { unanswered, type YesNo, YesNoFields } from '../frame/yes-no-fields.tsx';
import { useSystemCommand } from './data.ts';
import { staffWords } from './staff-words.ts';

interface ExamineItemProps {
  /** Key of the case. */
  readonly of: string;
  readonly item: ItemView;
}

export function ExamineItem({ of, item }: ExamineItemProps): ReactNode {
  const t = useWords(staffWords);
  const examine = useSystemCommand('examine-item');
  return (
    <Judge
      label={t(item.judged === undefined ? 'examine' : 'examineAgain')}
      about={item.title}
      legend={t('verdict')}
      yes={t('met')}
      no={t('notMet')}
      busy={examine.busy}
      problem={examine.problem}
      send={(met, reason) => examine.send({ case: of, item: item.id, met, reason })}
    />
  );
}

interface ExaminePieceProps {
  readonly of: string;
  readonly piece: AttestationView['pieces'][number];
}

export function ExaminePiece({ of, piece }: ExaminePieceProps): ReactNode {
  const t = useWords(staffWords);
  const examine = useSystemCommand('examine-attestation');
  return (
    <Judge
      label={t('judge')}
      about={piece.equivalent?.name ?? piece.schemeTitle ?? ''}
      legend={t('acceptLegend')}
      yes={t('accept')}
      no={t('refuse')}
      busy={examine.busy}
      problem={examine.problem}
      send={(accepted, reason) => examine.send({ case: of, piece: piece.piece, accepted, reason })}
    />
  );
}

interface JudgePermitProps {
  readonly of: string;
  readonly team: string;
  readonly permit: string;
}

export function JudgePermit({ of, team, permit }: JudgePermitProps): ReactNode {
  const t = useWords(staffWords);
  const judge = useSystemCommand('judge-permit');
  return (
    <Judge
      label={t('judge')}
      about={permit}
      legend={t('acceptLegend')}
      yes={t('accept')}
      no={t('refuse')}
      busy={judge.busy}
      problem={judge.problem}
      send={(accepted, reason) => judge.send({ case: of, team, permit, accepted, reason })}
    />
  );
}

interface JudgeProps {
  readonly label: string;
  /** What is judged, for who hears the page. */
  readonly about: string;
  readonly legend: string;
  readonly yes: string;
  readonly no: string;
  readonly busy: boolean;
  readonly problem: Problem | undefined;
  readonly send: (accepted: boolean, reason: string) => Promise<Result<unknown, Problem>>;
}

/** Yes or no, with a reason. */
function Judge({ label, about, ...rest }: JudgeProps): ReactNode {
  const [open, setOpen] = useState(false);
  if (open) return <JudgeForm {...rest} about={about} onDone={() => setOpen(false)} />;
  return (
    <div>
      <Button onClick={() => setOpen(true)}>
        {label}
        <span className="ui-hidden">: {about}</span>
      </Button>
    </div>
  );
}

function JudgeForm(props: Omit<JudgeProps, 'label'> & { readonly onDone: () => void }): ReactNode {
  const { about, legend, yes, no, busy, problem, send, onDone } = props;
  const t = useWords(staffWords);
  const show = useToast();
  const form = useForm<YesNo>({ defaultValues: unanswered });
  const go = async ({ answer, reason }: YesNo): Promise<void> => {
    if (!(await send(answer === 'yes', reason)).ok) return;
    show({ text: t('saved') });
    onDone();
  };
  return (
    <form
      noValidate
      className="qualification-fields"
      aria-label={about}
      onSubmit={(event) => void form.handleSubmit(go)(event)}
    >
      <Refused problem={problem} />
      <YesNoFields form={form} legend={legend} yes={yes} no={no} words={staffWords} />
      <Actions>
        <Button kind="primary" type="submit" busy={busy}>
          {t('save')}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          {t('close')}
        </Button>
      </Actions>
    </form>
  );
}
