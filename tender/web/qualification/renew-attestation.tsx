import { type ReactNode, useState } from 'react';
import { useForm } from 'react-hook-form';
import { Actions, Button } from '#platform/ui/button.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { useToast } from '#platform/ui/toast.tsx';
import { Refused } from '../data/refused.tsx';
import { AttestationFields, noPiece, type PieceForm, pieceOf } from './attestation-fields.tsx';
import { useSystem, useSystemCommand } from './data.ts';
import { ownWords } from './own-words.ts';

/** A newer attestation in the place of one that ends; it is examined like the first (ORES-10). */
export function RenewAttestation({ attestation }: { readonly attestation: string }): ReactNode {
  const t = useWords(ownWords);
  const [open, setOpen] = useState(false);
  if (open) return <RenewForm attestation={attestation} onDone={() => setOpen(false)} />;
  return (
    <div>
      <Button onClick={() => setOpen(true)}>{t('renew')}</Button>
    </div>
  );
}

interface RenewFormProps {
  readonly attestation: string;
  readonly onDone: () => void;
}

function RenewForm({ attestation, onDone }: RenewFormProps): ReactNode {
  const t = useWords(ownWords);
  const show = useToast();
  const { attestations } = useSystem();
  const asked = attestations.find(({ id }) => id === attestation);
  const renew = useSystemCommand('renew-attestation');
  const form = useForm<PieceForm>({ defaultValues: { pieces: { [attestation]: noPiece } } });
  const send = async ({ pieces }: PieceForm): Promise<void> => {
    const piece = pieceOf(attestation, pieces[attestation] ?? noPiece);
    if (piece === undefined || !(await renew.send({ piece })).ok) return;
    show({ text: t('handedIn') });
    onDone();
  };
  if (asked === undefined) return null;
  return (
    <form
      noValidate
      className="qualification-fields"
      aria-label={t('renew')}
      onSubmit={(event) => void form.handleSubmit(send)(event)}
    >
      <Refused problem={renew.problem} />
      <AttestationFields form={form} asked={asked} />
      <Actions>
        <Button kind="primary" type="submit" busy={renew.busy}>
          {t('renewSend')}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          {t('close')}
        </Button>
      </Actions>
    </form>
  );
}
