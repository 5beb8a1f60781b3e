import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { Button } from '#platform/ui/button.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { Text } from '#platform/ui/text.tsx';
import { clearDraft } from '#platform/ui/textarea-field.tsx';
import { useToast } from '#platform/ui/toast.tsx';
import { WrittenField } from '#platform/ui/written-field.tsx';
import { useCommand } from '../data/command.ts';
import { usePeople } from '../data/people.ts';
import { Refused } from '../data/refused.tsx';
import { useProcedureId, useReadOnly } from '../data/route.ts';
import type { CellProps } from './cell-props.ts';
import { cellOf } from './cells.ts';
import { evaluationPageWords } from './words.ts';

/** What advisers say of an answer, beside the grades and without a vote; an adviser writes his own here (CVO-21). */
export function Advice(props: CellProps): ReactNode {
  const t = useWords(evaluationPageWords);
  const readOnly = useReadOnly();
  const { nameOf } = usePeople();
  const { view, tender, criterion } = props;
  const advice = cellOf(view, { operator: tender.operator, criterion: criterion.id })?.advice ?? [];
  const mayAdvise = view.may.advise && !readOnly;
  if (advice.length === 0 && !mayAdvise) return null;
  // His own stands in the field below.
  const shown = mayAdvise ? advice.filter(({ user }) => user !== view.me?.user) : advice;
  const own = advice.find(({ user }) => user === view.me?.user)?.advice;
  return (
    <Section title={t('advice')} level={3} card>
      <Stack>
        <Text soft>{t(mayAdvise ? 'adviceYours' : 'adviceIntro')}</Text>
        {shown.length === 0 ? null : (
          <ul className="evaluation-reasons">
            {shown.map((one) => (
              <li key={one.user}>
                <p className="evaluation-reasons__who">
                  <strong>{nameOf(one.user)}</strong>
                </p>
                <p>{one.advice}</p>
              </li>
            ))}
          </ul>
        )}
        {mayAdvise ? <GiveAdvice key={own ?? ''} {...props} own={own} /> : null}
      </Stack>
    </Section>
  );
}

function GiveAdvice({ view, tender, criterion, own }: CellProps & { readonly own: string | undefined }): ReactNode {
  const t = useWords(evaluationPageWords);
  const show = useToast();
  const give = useCommand('give-advice');
  const draftKey = `advice-${useProcedureId()}-${view.me?.user ?? ''}-${tender.operator}-${criterion.id}`;
  const form = useForm({ defaultValues: { advice: own ?? '' } });
  const save = form.handleSubmit(async ({ advice }) => {
    const done = await give.send({ operator: tender.operator, criterion: criterion.id, advice: advice.trim() });
    if (!done.ok) return;
    clearDraft(draftKey);
    show({ text: t('adviceSaved') });
  });
  return (
    <form noValidate onSubmit={(event) => void save(event)}>
      <Stack>
        <WrittenField
          form={form}
          name="advice"
          label={t('yourAdvice')}
          rows={5}
          draftKey={draftKey}
          needed={t('adviceNeeded')}
        />
        <Refused problem={give.problem} />
        <div>
          <Button kind="primary" type="submit" busy={give.busy}>
            {t(own === undefined ? 'saveAdvice' : 'changeAdvice')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
