import { type ReactNode, useState } from 'react';
import { useForm } from 'react-hook-form';
import { Actions, Button } from '#platform/ui/button.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import { useToast } from '#platform/ui/toast.tsx';
import type { FileRef } from '#tender/core/procedure/basics.ts';
import type { TeamView } from '#tender/core/qualification/case-view.ts';
import { Refused } from '../data/refused.tsx';
import { CaseFileField } from './case-file-field.tsx';
import { useSystem, useSystemCommand } from './data.ts';
import { ownWords } from './own-words.ts';

interface HandInPermitProps {
  readonly team: TeamView;
  readonly permit: TeamView['permits'][number];
}

/** A permit of one team (ORES-06). */
export function HandInPermit({ team, permit }: HandInPermitProps): ReactNode {
  const t = useWords(ownWords);
  const [open, setOpen] = useState(false);
  if (open) return <PermitForm team={team} permit={permit} onDone={() => setOpen(false)} />;
  return (
    <div>
      <Button onClick={() => setOpen(true)}>
        {t(permit.permit === undefined ? 'permit' : 'permitReplace')}
        <span className="ui-hidden">: {`${permit.title}, ${team.name}`}</span>
      </Button>
    </div>
  );
}

interface Filled {
  obtainedOn: string;
  file: FileRef | null;
}

function PermitForm({ team, permit, onDone }: HandInPermitProps & { readonly onDone: () => void }): ReactNode {
  const t = useWords(ownWords);
  const show = useToast();
  const { today } = useSystem();
  const handIn = useSystemCommand('hand-in-permit');
  const form = useForm<Filled>({ defaultValues: { obtainedOn: '', file: null } });
  const send = async ({ obtainedOn, file }: Filled): Promise<void> => {
    if (file === null) return;
    if (!(await handIn.send({ team: team.id, permit: permit.id, obtainedOn, file })).ok) return;
    show({ text: t('handedIn') });
    onDone();
  };
  return (
    <form
      noValidate
      className="qualification-fields"
      aria-label={`${permit.title}, ${team.name}`}
      onSubmit={(event) => void form.handleSubmit(send)(event)}
    >
      <Refused problem={handIn.problem} />
      <TextField
        type="date"
        label={t('obtainedOn')}
        max={today}
        error={form.formState.errors.obtainedOn?.message}
        {...form.register('obtainedOn', { validate: (day) => day !== '' || t('dayNeeded') })}
      />
      <CaseFileField form={form} name="file" label={t('permitFile')} />
      <Actions>
        <Button kind="primary" type="submit" busy={handIn.busy}>
          {t('permitSend')}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          {t('close')}
        </Button>
      </Actions>
    </form>
  );
}
