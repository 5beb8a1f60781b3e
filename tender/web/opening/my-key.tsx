import { type ReactNode, useState } from 'react';
import { Alert } from '#platform/ui/alert.tsx';
import { Actions, Button } from '#platform/ui/button.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { Text } from '#platform/ui/text.tsx';
import type { CustodianView, OpeningView } from '#tender/core/procedure/opening/view.ts';
import { Loaded } from '../data/loaded.tsx';
import { KeySheet } from '../sealing/key-sheet.tsx';
import { useMoment } from '../submission/moment.ts';
import { type OwnCustody, useOwnCustody } from './custody.ts';
import { MakeKey } from './make-key.tsx';
import { pricesPageWords } from './prices-words.ts';
import { ReleasePrices, ReleaseShare } from './release-share.tsx';
import { TryShare } from './try-share.tsx';
import { openingPageWords } from './words.ts';

interface MyKeyProps {
  readonly view: OpeningView;
  readonly custody: CustodianView;
}

/** What a custodian has to do with his own key: make it, try it, and release his share when the vault has closed. */
export function MyKey({ view, custody }: MyKeyProps): ReactNode {
  const t = useWords(openingPageWords);
  const own = useOwnCustody();
  const [fresh, setFresh] = useState<string>();
  return (
    <Section title={t('myKey')} card>
      <Loaded query={own}>
        {(kept) =>
          fresh === undefined ? (
            <Steps view={view} custody={custody} own={kept} onMade={setFresh} />
          ) : (
            <Recovery identity={fresh} onDone={() => setFresh(undefined)} />
          )
        }
      </Loaded>
    </Section>
  );
}

interface StepsProps extends MyKeyProps {
  readonly own: OwnCustody;
  readonly onMade: (identity: string) => void;
}

function Steps({ view, custody, own, onMade }: StepsProps): ReactNode {
  const t = useWords(openingPageWords);
  const moment = useMoment();
  const { registeredAt, provedAt, releasedAt, holdsShare, holdsPriceKey } = custody;
  const prices = useWords(pricesPageWords);
  if (view.may.register) return <MakeKey own={own} registeredAt={registeredAt} onMade={onMade} />;
  if (view.may.openPricesAlone || view.may.releasePrices) return <ReleasePrices view={view} own={own} />;
  if (view.vault === 'opened') {
    return (
      <Stack>
        <Text>{prices('later')}</Text>
        {view.may.prove ? <TryShare own={own} again={provedAt !== undefined} /> : null}
      </Stack>
    );
  }
  if (releasedAt !== undefined) return <Text>{t('youReleased', { at: moment(releasedAt) })}</Text>;
  if (!holdsShare && !holdsPriceKey) return <Text>{t('noShare')}</Text>;
  if (view.may.release) return <ReleaseShare view={view} own={own} />;
  return (
    <Stack>
      {holdsPriceKey ? <Text>{prices('leaderKey')}</Text> : null}
      <Text>{t('releaseLater', { deadline: moment(view.deadline, 'deadline') })}</Text>
      {provedAt === undefined ? null : <Text>{t('triedAt', { at: moment(provedAt) })}</Text>}
      {view.may.prove ? <TryShare own={own} again={provedAt !== undefined} /> : null}
    </Stack>
  );
}

/** The key on paper, shown this one time. */
function Recovery({ identity, onDone }: { readonly identity: string; readonly onDone: () => void }): ReactNode {
  const t = useWords(openingPageWords);
  return (
    <Stack>
      <Alert tone="warn" role="status" title={t('recoveryOnce')}>
        <p>{t('recoveryWhy')}</p>
      </Alert>
      <KeySheet title={t('recovery')} secret={identity} text={t('recoveryText')} />
      <Actions>
        <Button icon="document" onClick={() => globalThis.print()}>
          {t('printKey')}
        </Button>
        <Button kind="primary" onClick={onDone}>
          {t('recoveryDone')}
        </Button>
      </Actions>
    </Stack>
  );
}
