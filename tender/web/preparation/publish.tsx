import { type ReactNode, useState } from 'react';
import { fromIso } from '#platform/kernel/time.ts';
import { Button } from '#platform/ui/button.tsx';
import { type CheckItem, Checklist } from '#platform/ui/checklist.tsx';
import { useNow } from '#platform/ui/clock.tsx';
import { ConfirmDialog } from '#platform/ui/confirm-dialog.tsx';
import { instantText } from '#platform/ui/dates.ts';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { useToast } from '#platform/ui/toast.tsx';
import type { PreparationView } from '#tender/core/procedure/preparation/view.ts';
import { useCommand } from '../data/command.ts';
import { useFrame } from '../data/frame.ts';
import { Refused } from '../data/refused.tsx';
import { countOf } from '../guide/check.ts';
import { preparationWords } from './words.ts';

/** What has to be in order, and then the one button that makes all of it public. */
export function Publish({ view }: { readonly view: PreparationView }): ReactNode {
  const t = useWords(preparationWords);
  const { language } = useLanguage();
  const { deadline, timeZone } = useFrame();
  const show = useToast();
  const publish = useCommand('publish-procedure');
  const [confirming, setConfirming] = useState(false);
  const items = useChecks(view);
  const send = async (): Promise<void> => {
    const done = await publish.send({});
    if (!done.ok) return;
    setConfirming(false);
    show({ text: t('done') });
  };
  return (
    <Section title={t('publishTitle')} intro={t('publishIntro')} card>
      <Stack>
        <Checklist items={items} />
        {view.may.publish ? (
          <div>
            <Button kind="primary" onClick={() => setConfirming(true)}>
              {t('publish')}
            </Button>
          </div>
        ) : null}
      </Stack>
      <ConfirmDialog
        open={confirming}
        title={t('confirmTitle')}
        happens={t('confirmHappens', { deadline: instantText(deadline, timeZone, language, 'deadline') })}
        seenBy={t('confirmSeen')}
        undo={t('confirmUndo')}
        confirm={t('publish')}
        busy={publish.busy}
        onConfirm={() => void send()}
        onClose={() => setConfirming(false)}
      >
        <Refused problem={publish.problem} />
      </ConfirmDialog>
    </Section>
  );
}

function useChecks(view: PreparationView): readonly CheckItem[] {
  const t = useWords(preparationWords);
  const { language } = useLanguage();
  const { deadline, timeZone } = useFrame();
  const now = useNow();
  const errors = countOf(view.problems ?? [], 'error');
  const needed = view.guide.submission.opening.persons;
  const openers = new Set(
    view.roles
      ?.filter(({ role }) => role === 'custodian' || role === 'buyer' || role === 'process-leader')
      .map(({ user }) => user),
  );
  return [
    {
      id: 'errors',
      label: t('checkErrors'),
      state: errors === 0 ? 'done' : 'problem',
      ...(errors === 0 ? {} : { note: t('checkErrorsNote', { count: errors }) }),
    },
    {
      id: 'deadline',
      label: t('checkDeadline'),
      state: Temporal.Instant.compare(now, fromIso(deadline)) < 0 ? 'done' : 'problem',
      note: instantText(deadline, timeZone, language, 'deadline'),
    },
    {
      id: 'opening',
      label: t('checkOpening'),
      state: openers.size >= needed ? 'done' : 'todo',
      note: t('checkOpeningNote', { needed, have: openers.size }),
    },
    {
      id: 'readings',
      label: t('checkReadings'),
      state: 'done',
      note: t('checkReadingsNote', { count: view.guide.readings.length }),
    },
  ];
}
