import { type ReactNode, useState } from 'react';
import { AsWritten } from '#platform/ui/as-written.tsx';
import { Button } from '#platform/ui/button.tsx';
import { instantText } from '#platform/ui/dates.ts';
import { EmptyState } from '#platform/ui/empty-state.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { StatusTag } from '#platform/ui/status-tag.tsx';
import { Text } from '#platform/ui/text.tsx';
import type { Reading } from '#tender/core/guide/schema/guide.ts';
import type { PreparationView } from '#tender/core/procedure/preparation/view.ts';
import { useFrame } from '../data/frame.ts';
import { ChooseReading } from './choose-reading.tsx';
import { preparationWords } from './words.ts';

/** Places where the text can be read in two ways, with what was chosen and from what. */
export function Readings({ view }: { readonly view: PreparationView }): ReactNode {
  const t = useWords(preparationWords);
  if (view.guide.readings.length === 0) return <EmptyState title={t('noReadings')} />;
  return (
    <Stack gap="s">
      <Text>{t('readingsIntro')}</Text>
      {view.guide.readings.map((reading) => (
        <ReadingCard key={reading.id} reading={reading} chosen={view.chosen[reading.id]} mayChoose={view.may.edit} />
      ))}
    </Stack>
  );
}

interface ReadingCardProps {
  readonly reading: Reading;
  readonly chosen: PreparationView['chosen'][string] | undefined;
  readonly mayChoose: boolean;
}

function ReadingCard({ reading, chosen, mayChoose }: ReadingCardProps): ReactNode {
  const t = useWords(preparationWords);
  const { language } = useLanguage();
  const { timeZone } = useFrame();
  const [choosing, setChoosing] = useState(false);
  return (
    <details className="preparation-reading">
      <summary>
        <span className="preparation-reading__title">
          <AsWritten>{reading.title}</AsWritten>
        </span>
        <span className="preparation-reading__choice">
          {t('chosenIs')} <AsWritten>{reading.alternatives.find(({ id }) => id === reading.choice)?.title}</AsWritten>
        </span>
      </summary>
      <Stack>
        <dl className="preparation-places">
          {reading.places.map(({ place, says }) => (
            <div key={`${place} ${says}`}>
              <dt>{t('place', { place })}</dt>
              <dd>
                <AsWritten>{says}</AsWritten>
              </dd>
            </div>
          ))}
        </dl>
        <ul className="preparation-alternatives">
          {reading.alternatives.map((alternative) => (
            <Alternative key={alternative.id} alternative={alternative} chosen={alternative.id === reading.choice} />
          ))}
        </ul>
        <Text>
          <strong>{t('why')}:</strong> <AsWritten>{chosen?.reason ?? reading.reason}</AsWritten>
        </Text>
        {chosen === undefined ? null : (
          <Text soft>{t('chosenHere', { date: instantText(chosen.at, timeZone, language) })}</Text>
        )}
        {!mayChoose ? null : choosing ? (
          <ChooseReading reading={reading} onDone={() => setChoosing(false)} />
        ) : (
          <div>
            <Button onClick={() => setChoosing(true)}>{t('chooseOther')}</Button>
          </div>
        )}
      </Stack>
    </details>
  );
}

type AlternativeOf = Reading['alternatives'][number];

function Alternative({
  alternative,
  chosen,
}: {
  readonly alternative: AlternativeOf;
  readonly chosen: boolean;
}): ReactNode {
  const t = useWords(preparationWords);
  return (
    <li className={chosen ? 'preparation-alternative preparation-alternative--chosen' : 'preparation-alternative'}>
      <span>
        <AsWritten>{alternative.title}</AsWritten>{' '}
        {chosen ? (
          <StatusTag tone="good" icon="check">
            {t('chosen')}
          </StatusTag>
        ) : null}
      </span>
      {alternative.sets.length === 0 ? (
        <span className="preparation-sets">{t('changesNothing')}</span>
      ) : (
        <span className="preparation-sets">
          {t('changes')}:{' '}
          {alternative.sets.map(({ at, value }) => (
            <code key={at}>{`${at} = ${JSON.stringify(value)}`}</code>
          ))}
        </span>
      )}
    </li>
  );
}
