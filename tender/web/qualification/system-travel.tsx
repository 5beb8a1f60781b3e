import type { ReactNode } from 'react';
import { say } from '#platform/kernel/words.ts';
import { Disclosure } from '#platform/ui/disclosure.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { useAt } from '../data/route.ts';
import { TravelSlider } from '../frame/travel-slider.tsx';
import { frameWords } from '../frame/words.ts';
import { useSystem, useSystemLog } from './data.ts';
import { systemEventWords } from './event-words.ts';

/** The slider over the log of a system, for who works on it. */
export function SystemTravel(): ReactNode {
  const t = useWords(frameWords);
  const at = useAt();
  const { staff } = useSystem();
  if (staff === undefined) return null;
  return (
    <div className="page-travel">
      {at === undefined ? (
        <Disclosure summary={t('travel')}>
          <Slider />
        </Disclosure>
      ) : (
        <Slider />
      )}
    </div>
  );
}

function Slider(): ReactNode {
  const { language } = useLanguage();
  const log = useSystemLog(true);
  const moments = (log.data ?? []).map(({ seq, at, type }) => ({
    seq,
    at,
    text: isKnown(type) ? say(systemEventWords, type, language) : (type ?? ''),
  }));
  return <TravelSlider moments={moments} />;
}

function isKnown(type: string | undefined): type is keyof typeof systemEventWords {
  return type !== undefined && Object.hasOwn(systemEventWords, type);
}
