import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { Disclosure } from '#platform/ui/disclosure.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { Text } from '#platform/ui/text.tsx';
import { WrittenField } from '#platform/ui/written-field.tsx';
import type { ShownContradiction, TenderContradictions } from '#tender/core/procedure/examination/contradictions.ts';
import { useCommand } from '../data/command.ts';
import { useReadOnly } from '../data/route.ts';
import { Deed } from '../frame/deed.tsx';
import { Contradiction } from './contradiction.tsx';
import { NoteContradiction } from './note-contradiction.tsx';
import { contradictionWords } from './words.ts';

interface ContradictionsProps {
  readonly operator: string;
  readonly name: string;
  readonly contradictions: TenderContradictions;
}

/** Beside a tender: where it says two things, and what was made of that (ROC-26). */
export function Contradictions({ operator, name, contradictions }: ContradictionsProps): ReactNode {
  const t = useWords(contradictionWords);
  const readOnly = useReadOnly();
  const { noted, note } = contradictions;
  if (noted.length === 0 && (note === undefined || readOnly)) return null;
  return (
    <Section title={t('title')} level={3}>
      <Stack>
        {noted.length === 0 ? <Text soft>{t('none')}</Text> : null}
        {noted.map((shown) => (
          <Stack key={shown.contradiction} gap="s">
            <Contradiction shown={shown} />
            {shown.mine === true && !readOnly ? <Withdraw shown={shown} /> : null}
          </Stack>
        ))}
        {note === undefined || readOnly ? null : (
          <Disclosure summary={t('note')}>
            <NoteContradiction key={noted.length} operator={operator} name={name} note={note} />
          </Disclosure>
        )}
      </Stack>
    </Section>
  );
}

function Withdraw({ shown }: { readonly shown: ShownContradiction }): ReactNode {
  const t = useWords(contradictionWords);
  const command = useCommand('withdraw-contradiction');
  const form = useForm({ defaultValues: { reason: '' } });
  const act = async (): Promise<boolean> => {
    if (!(await form.trigger(undefined, { shouldFocus: true }))) return false;
    const reason = form.getValues('reason').trim();
    return (await command.send({ contradiction: shown.contradiction, reason })).ok;
  };
  return (
    <div>
      <Deed
        label={t('withdraw')}
        of={shown.statements.map(({ itemTitle, place }) => `${itemTitle}, ${place}`).join('; ')}
        kind="quiet"
        title={t('withdrawTitle')}
        happens={t('withdrawHappens')}
        seenBy={t('withdrawSeenBy')}
        undo={t('withdrawUndo')}
        busy={command.busy}
        problem={command.problem}
        act={act}
        done={t('withdrawDone')}
      >
        <WrittenField form={form} name="reason" label={t('withdrawReason')} rows={2} needed={t('needed')} />
      </Deed>
    </div>
  );
}
