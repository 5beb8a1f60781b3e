import type { ReactNode } from 'react';
import { type UseFormReturn, useForm } from 'react-hook-form';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { Text } from '#platform/ui/text.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import { officer } from '#tender/core/procedure/award/lots.ts';
import { useCommand } from '../../data/command.ts';
import { Deed } from '../../frame/deed.tsx';
import { awardPageWords } from '../words.ts';
import type { OpenDrawProps } from './lots-props.ts';
import { readSignature, readValue } from './own-value.ts';
import { useOwnValue, ValueField } from './value-field.tsx';
import { lotsWords } from './words.ts';

interface Filled {
  value: string;
  deed: string;
  signature: string;
}

/** Who draws shows his number, and with it the order is there. */
export function ConcludeDraw({ view, draw }: OpenDrawProps): ReactNode {
  const t = useWords(lotsWords);
  const own = useOwnValue(officer, draw);
  const command = useCommand('conclude-draw');
  const form = useForm<Filled>({ defaultValues: { value: '', deed: '', signature: '' } });
  const { register, trigger, getValues, formState } = form;
  if (own.searching) return null;
  const conclude = async (): Promise<boolean> => {
    const { value, deed, signature } = getValues();
    const round = draw.beacon === undefined ? {} : { signature: readSignature(signature) };
    return (await command.send({ value: own.value ?? readValue(value), deed: deed.trim(), ...round })).ok;
  };
  return (
    <Stack>
      <Text>{t('concludeText')}</Text>
      {own.value === undefined ? (
        <ValueField
          text={t('officerElsewhere')}
          error={formState.errors.value?.message}
          field={register('value', {
            validate: (text) => /^[0-9a-f]{64}$/u.test(readValue(text)) || t('valueMalformed'),
          })}
        />
      ) : null}
      {draw.beacon === undefined ? null : (
        <SignatureField form={form} round={draw.beacon.round} chain={view.beacon?.hash ?? ''} />
      )}
      <DeedField form={form} />
      <div>
        <Deed
          label={t('conclude')}
          title={t('concludeTitle')}
          happens={t('concludeHappens')}
          seenBy={t('revealSeen')}
          undo={t('revealUndo')}
          busy={command.busy}
          problem={command.problem}
          before={() => trigger(undefined, { shouldFocus: true })}
          act={conclude}
          done={t('concluded')}
        />
      </div>
    </Stack>
  );
}

interface FieldProps {
  readonly form: UseFormReturn<Filled>;
}

function DeedField({ form }: FieldProps): ReactNode {
  const t = useWords(awardPageWords);
  return (
    <TextField
      label={t('deed')}
      hint={t('deedHint')}
      error={form.formState.errors.deed?.message}
      {...form.register('deed', { validate: (text) => text.trim() !== '' || t('deedNeeded') })}
    />
  );
}

interface SignatureProps extends FieldProps {
  readonly round: number;
  readonly chain: string;
}

function SignatureField({ form, round, chain }: SignatureProps): ReactNode {
  const t = useWords(lotsWords);
  return (
    <TextField
      label={t('signature', { round })}
      hint={t('signatureHint', { address: `api.drand.sh/${chain}/public/${round}` })}
      autoComplete="off"
      spellCheck={false}
      error={form.formState.errors.signature?.message}
      {...form.register('signature', {
        validate: (text) => /^[0-9a-f]{96}$/u.test(readSignature(text)) || t('signatureMalformed'),
      })}
    />
  );
}
