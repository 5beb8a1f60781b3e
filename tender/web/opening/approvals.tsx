import type { ReactNode } from 'react';
import { Checklist } from '#platform/ui/checklist.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { Text } from '#platform/ui/text.tsx';
import type { OpeningView } from '#tender/core/procedure/opening/view.ts';
import { useCommand } from '../data/command.ts';
import { useMe } from '../data/me.ts';
import { usePeople } from '../data/people.ts';
import { Deed } from '../frame/deed.tsx';
import { useMoment } from '../submission/moment.ts';
import { isLastOne, placesOf } from './places.ts';
import { openingPageWords } from './words.ts';

/** Who has approved and who is still waited for; with the button for who may. */
export function Approvals({ view }: { readonly view: OpeningView }): ReactNode {
  const t = useWords(openingPageWords);
  const moment = useMoment();
  const { nameOf } = usePeople();
  const { data: me } = useMe();
  const mine = view.approvals.some(({ user }) => user === me?.person?.user);
  return (
    <Section title={t('approvals')} intro={t('approvalsIntro', { persons: view.personsNeeded })}>
      <Stack>
        <Checklist
          items={placesOf(view).map(({ user, at }, index) => ({
            id: `${index}`,
            label: user === undefined ? t('person', { number: index + 1 }) : nameOf(user),
            state: user === undefined ? 'todo' : 'done',
            note: at === undefined ? t('waitsFor') : t('approvedAt', { at: moment(at) }),
          }))}
        />
        {mine ? <Text>{t('youApproved')}</Text> : null}
        {view.may.approve ? <Approve view={view} /> : null}
      </Stack>
    </Section>
  );
}

/** The last approval is another deed than the first: it opens the vault, and says so. */
function Approve({ view }: { readonly view: OpeningView }): ReactNode {
  const t = useWords(openingPageWords);
  const command = useCommand('approve-opening');
  const last = isLastOne(view);
  return (
    <div>
      <Deed
        label={t(last ? 'open' : 'approve')}
        icon="unlock"
        title={t(last ? 'openTitle' : 'approveTitle')}
        happens={t(last ? 'openHappens' : 'approveHappens')}
        seenBy={t(last ? 'openSeenBy' : 'approveSeenBy')}
        undo={t(last ? 'openNoUndo' : 'noUndo')}
        busy={command.busy}
        problem={command.problem}
        act={async () => (await command.send({})).ok}
        done={t(last ? 'opened' : 'approved')}
      />
    </div>
  );
}
