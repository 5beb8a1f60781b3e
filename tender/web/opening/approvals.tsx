import type { ReactNode } from 'react';
import { Checklist } from '#platform/ui/checklist.tsx';
import { instantText } from '#platform/ui/dates.ts';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Section } from '#platform/ui/layout.tsx';
import type { OpeningView } from '#tender/core/procedure/opening/view.ts';
import { useCommand } from '../data/command.ts';
import { useFrame } from '../data/frame.ts';
import { usePeople } from '../data/people.ts';
import { Deed } from '../frame/deed.tsx';
import { openingPageWords } from './words.ts';

/** Who has approved the opening and for whom it still waits; the button for who may. */
export function Approvals({ view }: { readonly view: OpeningView }): ReactNode {
  const t = useWords(openingPageWords);
  const { language } = useLanguage();
  const { timeZone } = useFrame();
  const { nameOf } = usePeople();
  const approve = useCommand('approve-opening');
  const given = view.approvals.map(({ user, at }) => ({
    id: user,
    label: nameOf(user),
    state: 'done' as const,
    note: t('approvedAt', { at: instantText(at, timeZone, language) }),
  }));
  const missing = view.vault === 'opened' ? 0 : Math.max(0, view.personsNeeded - given.length);
  const waiting = Array.from({ length: missing }, (_, index) => {
    const number = given.length + index + 1;
    return { id: `person-${number}`, label: t('waiting', { number }), state: 'todo' as const };
  });
  return (
    <Section title={t('approvals')}>
      <Checklist items={[...given, ...waiting]} />
      {view.may.approve ? (
        <Deed
          label={t('approve')}
          title={t('approveTitle')}
          happens={t('approveHappens')}
          seenBy={t('approveSeen')}
          undo={t('approveUndo')}
          busy={approve.busy}
          problem={approve.problem}
          act={async () => (await approve.send({})).ok}
          done={t('approveDone')}
        />
      ) : null}
    </Section>
  );
}
