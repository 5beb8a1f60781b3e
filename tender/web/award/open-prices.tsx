import type { ReactNode } from 'react';
import { useWords } from '#platform/ui/language.tsx';
import { SealCard } from '#platform/ui/seal-card.tsx';
import { List, TextLink } from '#platform/ui/text.tsx';
import type { Guide } from '#tender/core/guide/schema/guide.ts';
import type { AwardView } from '#tender/core/procedure/award/view.ts';
import { useCommand } from '../data/command.ts';
import { useProcedureId } from '../data/route.ts';
import { Deed } from '../frame/deed.tsx';
import { awardPageWords } from './words.ts';

interface OpenPricesProps {
  readonly view: AwardView;
  readonly guide: Guide;
}

/** Prices stay in the vault until quality is fixed (ALM-12). */
export function OpenPrices({ view, guide }: OpenPricesProps): ReactNode {
  const t = useWords(awardPageWords);
  const procedure = useProcedureId();
  const open = useCommand('open-prices');
  const sheet = guide.priceSheet?.title ?? t('prices');
  return (
    <SealCard
      picture="closed"
      title={t('pricesClosed')}
      sentence={t(view.pricesSealed ? 'pricesSealedText' : 'pricesClosedText')}
    >
      {view.pricesSealed ? <TextLink to={`/procedures/${procedure}/opening`}>{t('toPriceOpening')}</TextLink> : null}
      {view.may.openPrices ? (
        <div>
          <Deed
            label={t('openPrices')}
            icon="unlock"
            title={t('openPricesTitle')}
            happens={
              <List items={[t('openPricesHappens1', { sheet }), t('openPricesHappens2'), t('openPricesHappens3')]} />
            }
            seenBy={t('openPricesSeen')}
            undo={t('openPricesUndo')}
            busy={open.busy}
            problem={open.problem}
            act={async () => (await open.send({})).ok}
            done={t('pricesOpened')}
          />
        </div>
      ) : null}
    </SealCard>
  );
}
