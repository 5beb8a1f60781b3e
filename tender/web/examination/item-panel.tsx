import type { ReactNode } from 'react';
import { toIso } from '#platform/kernel/time.ts';
import { Alert } from '#platform/ui/alert.tsx';
import { AsWritten } from '#platform/ui/as-written.tsx';
import { ButtonLink } from '#platform/ui/button.tsx';
import { useNow } from '#platform/ui/clock.tsx';
import { Disclosure } from '#platform/ui/disclosure.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { SealCard } from '#platform/ui/seal-card.tsx';
import { statedFor } from '#tender/core/procedure/submission/stated-items.ts';
import { useSentence } from '../data/sentence.ts';
import { AskedFacts } from '../submission/asked-facts.tsx';
import { TenderContentView } from '../submission/tender-content-view.tsx';
import { StatedContent } from '../suitability/stated-content.tsx';
import { AskRemedy } from './ask-remedy.tsx';
import { AskSupplement } from './ask-supplement.tsx';
import { FilesShown } from './files-shown.tsx';
import { FindingList } from './finding-list.tsx';
import type { ItemPanelProps } from './item-panel-props.ts';
import { tenderPath, useExaminationLink } from './links.ts';
import { mayExamine } from './may-examine.ts';
import { RemedyCard } from './remedy-card.tsx';
import { remedyWords } from './remedy-words.ts';
import { isSealed, nextOpen, standingOf } from './standing.ts';
import { Verdict } from './verdict.tsx';
import { examinationPageWords } from './words.ts';

/** One item of one tender: what was asked, what is there, what was seen in it, what one records, and what follows. */
export function ItemPanel(props: ItemPanelProps): ReactNode {
  const t = useWords(examinationPageWords);
  const { view, guide, tender, item } = props;
  const asked = guide.submission.checklist.find(({ id }) => id === item.item);
  const isEspd = asked?.kind === 'espd';
  const isStated = asked !== undefined && statedFor(guide, asked) !== undefined;
  if (isSealed(item)) return <SealedItem item={item} />;
  return (
    <Section title={<AsWritten>{item.title}</AsWritten>} level={3} card>
      <Stack gap="l">
        {isEspd || isStated ? null : <FilesShown files={item.files} isPrice={asked?.envelope === 'price'} />}
        {asked === undefined || !isStated || tender.tenderedOn === undefined ? null : (
          <StatedContent
            guide={guide}
            item={asked}
            content={tender.content}
            today={Temporal.PlainDate.from(tender.tenderedOn)}
          />
        )}
        <FindingList item={item} operatorName={tender.operatorName} />
        {asked === undefined ? null : (
          <Disclosure summary={t('asked')}>
            <AskedFacts item={asked} guide={guide} />
          </Disclosure>
        )}
        {isEspd ? (
          <Disclosure summary={t('espdContent')} open>
            <TenderContentView
              content={{ ...tender.content, files: [] }}
              items={[]}
              espd={guide.submission.espd}
              tenderer={tender.operatorName}
            />
          </Disclosure>
        ) : null}
        <Verdict {...props} />
        <WhatFollows {...props} />
        {view.remedies
          .filter(({ operator, item: about }) => operator === tender.operator && about === item.item)
          .map((remedy) => (
            <RemedyCard key={remedy.remedy} remedy={remedy} view={view} />
          ))}
        <Onward {...props} />
      </Stack>
    </Section>
  );
}

/** Nothing of it can be seen yet but how many sealed documents there are. */
function SealedItem({ item }: Pick<ItemPanelProps, 'item'>): ReactNode {
  const t = useWords(remedyWords);
  const sentence = useSentence();
  return (
    <Section title={<AsWritten>{item.title}</AsWritten>} level={3} card>
      <SealCard picture="closed" title={t('sealedItem')} sentence={t('sealedItemText', { count: item.sealed ?? 0 })}>
        {item.findings.map(({ code }) => (
          <Alert key={code} tone="bad" title={sentence(code)} />
        ))}
      </SealCard>
    </Section>
  );
}

/** After an omission was recorded: remedy where the guide allows it, exclusion where it does not. */
function WhatFollows({ view, guide, tender, item }: ItemPanelProps): ReactNode {
  const t = useWords(examinationPageWords);
  const remedy = useWords(remedyWords);
  const to = useExaminationLink();
  const { isSuggestion, prospect } = standingOf(tender.operator, item, view.remedies, toIso(useNow()));
  if (isSuggestion || tender.excluded !== undefined || !mayExamine(view, guide, item.item)) return null;
  if (prospect === 'may-ask' && guide.submission.regularisation !== undefined)
    return <AskSupplement tender={tender} item={item} guide={guide} />;
  if (prospect === 'may-ask') return <AskRemedy tender={tender} item={item} hours={guide.submission.remedyHours} />;
  if (prospect !== 'no-remedy') return null;
  return (
    <Alert
      tone="bad"
      title={remedy('askNoneTitle')}
      actions={<ButtonLink to={to(`exclude/${tender.operator}`)}>{t('toExclusion')}</ButtonLink>}
    >
      <p>{remedy('askNone')}</p>
    </Alert>
  );
}

function Onward({ view, tender, item }: ItemPanelProps): ReactNode {
  const t = useWords(examinationPageWords);
  const to = useExaminationLink();
  const next = nextOpen(view.tenders, { operator: tender.operator, item: item.item });
  const nextTender = view.tenders.find(({ operator }) => operator === next?.operator);
  const nextItem = nextTender?.items.find((one) => one.item === next?.item);
  if (next === undefined || nextTender === undefined || nextItem === undefined) return null;
  return (
    <div>
      <ButtonLink to={to(tenderPath(next.operator, next.item))} kind="quiet" icon="arrow">
        {t('nextOpen', { item: nextItem.title, name: nextTender.operatorName })}
      </ButtonLink>
    </div>
  );
}
