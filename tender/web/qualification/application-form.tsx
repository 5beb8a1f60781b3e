import type { ReactNode } from 'react';
import { type UseFormReturn, useFieldArray, useWatch } from 'react-hook-form';
import { Button } from '#platform/ui/button.tsx';
import { CheckboxField } from '#platform/ui/choice-field.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Columns, Section, Stack } from '#platform/ui/layout.tsx';
import { Text } from '#platform/ui/text.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import type { FileRef } from '#tender/core/procedure/basics.ts';
import type { CaseView } from '#tender/core/qualification/case-view.ts';
import type { Attestation } from '#tender/core/qualification/guide/schema.ts';
import { Deed } from '../frame/deed.tsx';
import { isRecord, parseKept } from '../submission/kept-json.ts';
import { useKeptForm } from '../submission/use-kept-form.ts';
import { AttestationFields, type FilledPiece, noPiece, pieceOf } from './attestation-fields.tsx';
import { CaseFileField } from './case-file-field.tsx';
import { useSystem, useSystemCommand } from './data.ts';
import { ownWords } from './own-words.ts';

interface Filled {
  items: Record<string, FileRef | null>;
  pieces: Record<string, FilledPiece>;
  teams: { id: string; name: string }[];
  signer: { name: string; capacity: string };
  mandate: FileRef | null;
}

/** The application, whole; or the supplement that was asked, which holds only what is needed (ORES-04). */
export function ApplicationForm({ one }: { readonly one: CaseView }): ReactNode {
  const t = useWords(ownWords);
  const { system, attestations, leastTeams } = useSystem();
  const supplements = one.applications.length > 0;
  const { form, draft } = useKeptForm<Filled>(
    `application-${system}-${one.key}-${one.applications.length}`,
    beginning(one, attestations, leastTeams),
    (text, otherwise) => readKept(text, otherwise),
  );
  const submit = useSystemCommand('submit-application');
  const send = async (): Promise<boolean> => {
    const command = commandOf(form.getValues());
    if (command === undefined) return false;
    const done = await submit.send(command);
    if (done.ok) draft.drop();
    return done.ok;
  };
  const asks = one.supplements.at(-1)?.asks ?? '';
  return (
    <Section
      title={t(supplements ? 'supplement' : 'apply')}
      intro={supplements ? t('supplementIntro', { asks }) : t('applyIntro')}
      card
    >
      <Stack gap="l">
        <Items form={form} one={one} optional={supplements} />
        <Attestations form={form} optional={supplements} />
        <Teams form={form} />
        <Signature form={form} />
        <div>
          <Deed
            label={t(supplements ? 'handInSupplement' : 'handIn')}
            title={t('handInTitle')}
            happens={t('handInHappens')}
            seenBy={t('handInSeen')}
            undo={t('handInUndo')}
            done={t('handedIn')}
            busy={submit.busy}
            problem={submit.problem}
            form={form}
            act={send}
          />
        </div>
      </Stack>
    </Section>
  );
}

function beginning(one: CaseView, attestations: readonly Attestation[], least: number): Filled {
  const supplements = one.applications.length > 0;
  const last = one.applications.at(-1);
  const signer = last?.signatories[0];
  return {
    items: Object.fromEntries(one.items.map(({ id }) => [id, null])),
    pieces: Object.fromEntries(attestations.map(({ id }) => [id, { ...noPiece, given: !supplements }])),
    teams: last?.teams.map(({ id, name }) => ({ id, name })) ?? Array.from({ length: least }, (_, n) => newTeam(n + 1)),
    signer: { name: signer?.personal['name'] ?? '', capacity: signer?.capacity ?? '' },
    mandate: null,
  };
}

/** Its id is never shown; its name is what the operator calls it. */
function newTeam(number: number): { id: string; name: string } {
  return { id: `ploeg-${number}`, name: '' };
}

/** What the device kept, as far as it has the same parts. */
function readKept(text: string, otherwise: Filled): Filled {
  const kept = parseKept(text);
  const same = isRecord(kept) && Object.keys(otherwise).every((name) => name in kept);
  // Written by this form alone; a command that it makes is checked by the server.
  return same ? { ...otherwise, ...(kept as unknown as Filled) } : otherwise;
}

function commandOf({ items, pieces, teams, signer, mandate }: Filled) {
  if (mandate === null) return undefined;
  const given = Object.entries(pieces).filter(([, piece]) => piece.given);
  return {
    items: Object.entries(items).flatMap(([item, file]) => (file === null ? [] : [{ item, file }])),
    attestations: given.flatMap(([id, piece]) => pieceOf(id, piece) ?? []),
    teams: teams.map(({ id, name }) => ({ id, name })),
    signatories: [{ personal: { name: signer.name }, capacity: signer.capacity }],
    mandate,
  };
}

interface PartProps {
  readonly form: UseFormReturn<Filled>;
}

function Items({ form, one, optional }: PartProps & { one: CaseView; optional: boolean }): ReactNode {
  const t = useWords(ownWords);
  return (
    <Section title={t('items')} level={3}>
      <Stack>
        {one.items.map(({ id, title }) => (
          <CaseFileField key={id} form={form} name={`items.${id}`} label={title} optional={optional} />
        ))}
      </Stack>
    </Section>
  );
}

function Attestations({ form, optional }: PartProps & { readonly optional: boolean }): ReactNode {
  const t = useWords(ownWords);
  const { attestations } = useSystem();
  const pieces = useWatch({ control: form.control, name: 'pieces' });
  return (
    <Section title={t('attestations')} level={3}>
      <Stack>
        {attestations.map((asked) => (
          <fieldset key={asked.id} className="qualification-fields">
            <legend>{asked.title}</legend>
            {optional ? <CheckboxField label={t('give')} {...form.register(`pieces.${asked.id}.given`)} /> : null}
            {pieces[asked.id]?.given === true ? <AttestationFields form={form} asked={asked} /> : null}
          </fieldset>
        ))}
      </Stack>
    </Section>
  );
}

function Teams({ form }: PartProps): ReactNode {
  const t = useWords(ownWords);
  const { leastTeams } = useSystem();
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'teams', keyName: 'key' });
  const next = Math.max(0, ...fields.map(({ id }) => Number(/\d+$/.exec(id)?.[0] ?? 0))) + 1;
  return (
    <Section title={t('teams')} level={3}>
      <Stack>
        <Text soft>{t('teamsHint', { least: leastTeams })}</Text>
        {fields.map((field, place) => (
          <div key={field.key} className="qualification-day">
            <TextField
              label={t('team', { number: place + 1 })}
              maxLength={300}
              error={form.formState.errors.teams?.[place]?.name?.message}
              {...form.register(`teams.${place}.name`, {
                validate: (name) => name.trim() !== '' || t('nameNeeded'),
              })}
            />
            {fields.length > leastTeams ? (
              <Button kind="quiet" icon="trash" onClick={() => remove(place)}>
                {t('remove')}
                <span className="ui-hidden">: {t('team', { number: place + 1 })}</span>
              </Button>
            ) : null}
          </div>
        ))}
        <div>
          <Button onClick={() => append(newTeam(next))}>{t('addTeam')}</Button>
        </div>
      </Stack>
    </Section>
  );
}

function Signature({ form }: PartProps): ReactNode {
  const t = useWords(ownWords);
  const errors = form.formState.errors.signer;
  return (
    <Section title={t('signature')} level={3}>
      <Stack>
        <Columns>
          <TextField
            label={t('signer')}
            autoComplete="off"
            maxLength={120}
            error={errors?.name?.message}
            {...form.register('signer.name', { validate: (name) => name.trim() !== '' || t('nameNeeded') })}
          />
          <TextField
            label={t('capacity')}
            maxLength={300}
            error={errors?.capacity?.message}
            {...form.register('signer.capacity', { validate: (text) => text.trim() !== '' || t('capacityNeeded') })}
          />
        </Columns>
        <CaseFileField form={form} name="mandate" label={t('mandate')} />
      </Stack>
    </Section>
  );
}
