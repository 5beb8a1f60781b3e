import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { Alert } from '#platform/ui/alert.tsx';
import { Button } from '#platform/ui/button.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import type { Guide } from '#tender/core/guide/schema/guide.ts';
import type { InvitationSource } from '#tender/core/procedure/interest/invitation-source.ts';
import { sentence } from '#tender/core/procedure/words.ts';
import { useCommand } from '../data/command.ts';
import { Refused } from '../data/refused.tsx';
import { procedurePage } from '../data/route.ts';
import { useMoveOn } from '../frame/move-on.ts';
import type { CheckedSource } from '../guide/check.ts';
import { draftWords } from './words.ts';

const address = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;

interface MakeProps {
  readonly checked: CheckedSource;
  readonly guide: Guide;
  /** Where it is decided who may tender, of a procedure that is not open to all. */
  readonly source: InvitationSource | undefined;
  /** Before the page goes on to the procedure. */
  readonly onMade?: () => void;
}

/** The last step. A guide of an award phase makes a procedure from the selection alone, and the selection makes no other. */
export function MakeProcedure(props: MakeProps): ReactNode {
  const t = useWords(draftWords);
  const { language } = useLanguage();
  const isAward = props.guide.procedure.phase === 'award';
  const fromSelection = props.source?.kind === 'selection';
  if (isAward === fromSelection) return <UnderAddress {...props} />;
  return (
    <Section title={t('make')}>
      <Alert tone="warn" title={t(isAward ? 'awardWithoutSelection' : 'notOfAwardPhase')}>
        <p>{isAward ? sentence('award-phase-without-selection', language) : t('notOfAwardPhaseText')}</p>
      </Alert>
    </Section>
  );
}

/** Under which address the procedure will stand. */
function UnderAddress({ checked, guide, source, onMade }: MakeProps): ReactNode {
  const t = useWords(draftWords);
  const moveOn = useMoveOn();
  const draft = useCommand('draft-procedure');
  const { register, handleSubmit, formState } = useForm({ defaultValues: { procedure: guide.id } });
  const send = async ({ procedure }: { procedure: string }): Promise<void> => {
    const from = source === undefined ? {} : { invitedFrom: source };
    const done = await draft.send({ procedure, fileName: checked.fileName, source: checked.source, ...from });
    if (!done.ok) return;
    onMade?.();
    moveOn(procedurePage(procedure, 'preparation'));
  };
  return (
    <Section title={t('make')} intro={t(source === undefined ? 'makeIntro' : 'makeAwardIntro')} card>
      <form noValidate onSubmit={(event) => void handleSubmit(send)(event)}>
        <Stack>
          <Refused problem={draft.problem} />
          <TextField
            label={t('address')}
            hint={t('addressHint')}
            autoComplete="off"
            spellCheck={false}
            error={formState.errors.procedure?.message}
            {...register('procedure', { validate: (text) => address.test(text) || t('addressInvalid') })}
          />
          <div>
            <Button kind="primary" type="submit" busy={draft.busy}>
              {t('create')}
            </Button>
          </div>
        </Stack>
      </form>
    </Section>
  );
}
