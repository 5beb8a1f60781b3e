import { type ReactNode, useState } from 'react';
import { Button } from '#platform/ui/button.tsx';
import { ConfirmDialog } from '#platform/ui/confirm-dialog.tsx';
import { instantText } from '#platform/ui/dates.ts';
import { EmptyState } from '#platform/ui/empty-state.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { List } from '#platform/ui/text.tsx';
import { useToast } from '#platform/ui/toast.tsx';
import type { SiteVisitView } from '#tender/core/procedure/site-visit/view.ts';
import { useCommand } from '../data/command.ts';
import { useFrame } from '../data/frame.ts';
import { Refused } from '../data/refused.tsx';
import { attendantText } from './attendant.ts';
import { siteVisitWords } from './words.ts';

/** Who of this operator will come. */
export function OwnRegistration({ view }: { readonly view: SiteVisitView }): ReactNode {
  const t = useWords(siteVisitWords);
  const own = view.registrations[0];
  const [cancelling, setCancelling] = useState(false);
  return (
    <Section title={t('yours')}>
      {own === undefined ? (
        <EmptyState title={t('none')} text={t('noneText')} />
      ) : (
        <Stack>
          <List items={own.attendants.map((attendant) => attendantText(attendant.personal) ?? t('hidden'))} />
          {view.may.register ? (
            <div>
              <Button onClick={() => setCancelling(true)}>{t('cancel')}</Button>
            </div>
          ) : null}
        </Stack>
      )}
      {cancelling ? <Cancel view={view} onClose={() => setCancelling(false)} /> : null}
    </Section>
  );
}

function Cancel({ view, onClose }: { readonly view: SiteVisitView; readonly onClose: () => void }): ReactNode {
  const t = useWords(siteVisitWords);
  const { language } = useLanguage();
  const { timeZone } = useFrame();
  const show = useToast();
  const cancel = useCommand('cancel-site-visit');
  const send = async (): Promise<void> => {
    const done = await cancel.send({});
    if (!done.ok) return;
    show({ text: t('cancelled') });
    onClose();
  };
  return (
    <ConfirmDialog
      open
      title={t('cancelTitle')}
      happens={t('cancelHappens')}
      seenBy={t('cancelSeen')}
      undo={t('cancelUndo', { date: instantText(view.registrationUntil, timeZone, language, 'deadline') })}
      confirm={t('cancel')}
      busy={cancel.busy}
      onConfirm={() => void send()}
      onClose={onClose}
    >
      <Refused problem={cancel.problem} />
    </ConfirmDialog>
  );
}
