import type { ReactNode } from 'react';
import { type UseFormReturn, useWatch } from 'react-hook-form';
import { useWords } from '#platform/ui/language.tsx';
import { Columns } from '#platform/ui/layout.tsx';
import { PickField } from '#platform/ui/pick-field.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import { WrittenField } from '#platform/ui/written-field.tsx';
import type { FileRef } from '#tender/core/procedure/basics.ts';
import type { HandedInPiece } from '#tender/core/qualification/commands.ts';
import type { Attestation } from '#tender/core/qualification/guide/schema.ts';
import { CaseFileField } from './case-file-field.tsx';
import { useSystem } from './data.ts';
import { ownWords } from './own-words.ts';

export interface FilledPiece {
  /** Of a supplement: whether it is handed in at all. */
  given: boolean;
  /** Id of an accepted scheme, or `equivalent`. */
  scheme: string;
  name: string;
  issuer: string;
  reason: string;
  issuedOn: string;
  validUntil: string;
  file: FileRef | null;
}

export const noPiece: FilledPiece = {
  given: true,
  scheme: '',
  name: '',
  issuer: '',
  reason: '',
  issuedOn: '',
  validUntil: '',
  file: null,
};

/** What `scheme` is where none of the accepted ones is handed in. */
export const equivalent = 'equivalent';

/** The piece as a command names it; undefined without its file. */
export function pieceOf(attestation: string, filled: FilledPiece): HandedInPiece | undefined {
  const { scheme, name, issuer, reason, issuedOn, validUntil, file } = filled;
  if (file === null) return undefined;
  return {
    attestation,
    ...(scheme === equivalent ? { equivalent: { name, issuer, reason } } : { scheme }),
    issuedOn,
    ...(validUntil === '' ? {} : { validUntil }),
    file,
  };
}

export interface PieceForm {
  pieces: Record<string, FilledPiece>;
}

interface AttestationFieldsProps<Fields extends PieceForm> {
  readonly form: UseFormReturn<Fields>;
  readonly asked: Attestation;
}

/** Proof by somebody else: of an accepted scheme or equivalent, with its day of issue and how long it is valid (ORES-05). */
export function AttestationFields<Fields extends PieceForm>({
  form,
  asked,
}: AttestationFieldsProps<Fields>): ReactNode {
  const t = useWords(ownWords);
  // Fields of one piece have the same names in every form that holds pieces.
  const own = form as unknown as UseFormReturn<PieceForm>;
  const { id, accepts, orEquivalent } = asked;
  const scheme = useWatch({ control: own.control, name: `pieces.${id}.scheme` });
  return (
    <>
      <PickField
        form={own}
        name={`pieces.${id}.scheme`}
        legend={t('scheme')}
        needed={t('schemeNeeded')}
        options={[
          ...accepts.map(({ id: value, title, issuer }) => ({ value, label: t('schemeOf', { title, issuer }) })),
          ...(orEquivalent ? [{ value: equivalent, label: t('equivalent') }] : []),
        ]}
      />
      {scheme === equivalent ? <EquivalentFields form={own} id={id} /> : null}
      <Validity form={own} asked={asked} />
      <CaseFileField form={own} name={`pieces.${id}.file`} label={t('attestationFile')} />
    </>
  );
}

interface OfPiece {
  readonly form: UseFormReturn<PieceForm>;
  readonly id: string;
}

function EquivalentFields({ form, id }: OfPiece): ReactNode {
  const t = useWords(ownWords);
  const errors = form.formState.errors.pieces?.[id];
  const written = (text: string): true | string => text.trim() !== '' || t('nameNeeded');
  return (
    <>
      <Columns>
        <TextField
          label={t('equivalentName')}
          maxLength={300}
          error={errors?.name?.message}
          {...form.register(`pieces.${id}.name`, { validate: written })}
        />
        <TextField
          label={t('equivalentIssuer')}
          maxLength={300}
          error={errors?.issuer?.message}
          {...form.register(`pieces.${id}.issuer`, { validate: written })}
        />
      </Columns>
      <WrittenField
        form={form}
        name={`pieces.${id}.reason`}
        label={t('equivalentReason')}
        rows={3}
        needed={t('reasonNeeded')}
      />
    </>
  );
}

function Validity({
  form,
  asked,
}: {
  readonly form: UseFormReturn<PieceForm>;
  readonly asked: Attestation;
}): ReactNode {
  const t = useWords(ownWords);
  const { today } = useSystem();
  const { id, expires } = asked;
  const errors = form.formState.errors.pieces?.[id];
  return (
    <Columns>
      <TextField
        type="date"
        label={t('issuedOn')}
        max={today}
        error={errors?.issuedOn?.message}
        {...form.register(`pieces.${id}.issuedOn`, { validate: (day) => day !== '' || t('dayNeeded') })}
      />
      <TextField
        type="date"
        label={t('validUntil')}
        optional={!expires}
        min={today}
        error={errors?.validUntil?.message}
        {...form.register(`pieces.${id}.validUntil`, { validate: (day) => !expires || day !== '' || t('dayNeeded') })}
      />
    </Columns>
  );
}
