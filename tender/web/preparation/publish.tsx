import { type ReactNode, useState } from 'react';
import { Alert } from '#platform/ui/alert.tsx';
import { Button } from '#platform/ui/button.tsx';
import { Checklist } from '#platform/ui/checklist.tsx';
import { ConfirmDialog } from '#platform/ui/confirm-dialog.tsx';
import { instantText } from '#platform/ui/dates.ts';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { Text } from '#platform/ui/text.tsx';
import { useToast } from '#platform/ui/toast.tsx';
import type { OpeningView } from '#tender/core/procedure/opening/view.ts';
import type { PreparationView } from '#tender/core/procedure/preparation/view.ts';
import { useFrame } from '../data/frame.ts';
import { Loaded } from '../data/loaded.tsx';
import { usePeople } from '../data/people.ts';
import { Refused } from '../data/refused.tsx';
import { useSentence } from '../data/sentence.ts';
import { useView } from '../data/view.ts';
import { useThreshold } from '../opening/custodians.tsx';
import { useChecks } from './checks.ts';
import { usePublishing } from './use-publishing.ts';
import { preparationWords } from './words.ts';

/** What has to be in order, and then the one button that makes all of it public, with the key of the vault. */
export function Publish({ view }: { readonly view: PreparationView }): ReactNode {
  const opening = useView('opening');
  return <Loaded query={opening}>{(vault) => <PublishPart view={view} vault={vault} />}</Loaded>;
}

interface PublishProps {
  readonly view: PreparationView;
  readonly vault: OpeningView;
}

function PublishPart({ view, vault }: PublishProps): ReactNode {
  const t = useWords(preparationWords);
  const sentence = useSentence();
  const [confirming, setConfirming] = useState(false);
  const items = useChecks(view, vault);
  const able = vault.custodians.filter(({ appointed, recipient }) => appointed && recipient !== undefined).length;
  const leads = vault.prices?.openedBy !== 'process-leader' || vault.prices.leaders.length > 0;
  const ready = able >= vault.personsNeeded && leads;
  return (
    <Section title={t('publishTitle')} intro={t('publishIntro')} card>
      <Stack>
        <Checklist items={items} />
        {vault.warnings.map(({ code, severity, params }) => (
          <Alert key={code} tone={severity === 'error' ? 'bad' : 'warn'} title={sentence(code, params)} />
        ))}
        {view.may.publish && ready ? (
          <div>
            <Button kind="primary" onClick={() => setConfirming(true)}>
              {t('publish')}
            </Button>
          </div>
        ) : null}
      </Stack>
      {confirming ? <PublishDialog vault={vault} onClose={() => setConfirming(false)} /> : null}
    </Section>
  );
}

/** The ceremony: who gets a share and what that means, then the key is made, split and forgotten on this device. */
function PublishDialog({ vault, onClose }: { readonly vault: OpeningView; readonly onClose: () => void }): ReactNode {
  const t = useWords(preparationWords);
  const { language } = useLanguage();
  const { deadline, timeZone } = useFrame();
  const { nameOf } = usePeople();
  const show = useToast();
  const publishing = usePublishing(vault);
  const threshold = useThreshold(vault);
  const appointed = vault.custodians.filter((one) => one.appointed);
  const keepers = appointed.filter(({ recipient }) => recipient !== undefined);
  const without = appointed.filter(({ recipient }) => recipient === undefined);
  const leaders = (vault.prices?.leaders ?? []).map(nameOf).join(', ');
  const publish = async (): Promise<void> => {
    if (!(await publishing.publish())) return;
    show({ text: t('done') });
    onClose();
  };
  return (
    <ConfirmDialog
      open
      title={t('confirmTitle')}
      happens={t('confirmHappens', { deadline: instantText(deadline, timeZone, language) })}
      seenBy={t('confirmSeen')}
      undo={t('confirmUndo')}
      confirm={t('publish')}
      busy={publishing.step !== undefined}
      onConfirm={() => void publish()}
      onClose={onClose}
    >
      <Stack gap="s">
        <Text>{t('vaultKey', { names: keepers.map(({ user }) => nameOf(user)).join(', ') })}</Text>
        <Text>{threshold}</Text>
        {vault.prices === undefined ? null : <Text>{t(`priceKey-${vault.prices.openedBy}`, { leaders })}</Text>}
        {without.length === 0 ? null : (
          <Alert tone="warn" title={t('vaultWithout', { names: without.map(({ user }) => nameOf(user)).join(', ') })} />
        )}
        <p role="status">{publishing.step === undefined ? '' : t(`step-${publishing.step}`)}</p>
        <Refused problem={publishing.problem} />
      </Stack>
    </ConfirmDialog>
  );
}
