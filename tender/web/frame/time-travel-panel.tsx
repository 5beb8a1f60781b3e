import type { ReactNode } from 'react';
import type { Language } from '#platform/kernel/language.ts';
import { say } from '#platform/kernel/words.ts';
import { Disclosure } from '#platform/ui/disclosure.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import type { Moment } from '#platform/ui/time-travel.tsx';
import type { LogAnswer } from '#tender/api/answers.ts';
import type { FrameView } from '#tender/core/procedure/frame.ts';
import { useDownloads, verifierPage } from '../data/links.ts';
import { useAt } from '../data/route.ts';
import { useLog } from '../data/view.ts';
import { DownloadLink } from './download-link.tsx';
import { eventWords } from './event-words.ts';
import { TravelSlider } from './travel-slider.tsx';
import { frameWords } from './words.ts';

/** The slider over the file's log, for those who may look at any moment of it. */
export function TimeTravelPanel({ frame }: { readonly frame: FrameView }): ReactNode {
  const t = useWords(frameWords);
  const at = useAt();
  const mayTravel = frame.roles.some((role) => role === 'auditor' || role === 'buyer' || role === 'process-leader');
  if (!mayTravel) return null;
  return at === undefined ? (
    <div className="page-travel">
      <Disclosure summary={t('travel')}>
        <Slider />
        {frame.roles.includes('auditor') ? <WholeFile /> : null}
      </Disclosure>
    </div>
  ) : (
    <div className="page-travel">
      <Slider />
    </div>
  );
}

/** The auditor takes the file with him once nothing of it is hidden any more. */
function WholeFile(): ReactNode {
  const t = useWords(frameWords);
  const downloads = useDownloads();
  return (
    <p>
      <DownloadLink to={downloads.bundle}>{t('wholeFile')}</DownloadLink>{' '}
      <a className="nl-link" href={verifierPage}>
        {t('checkYourself')}
      </a>
    </p>
  );
}

function Slider(): ReactNode {
  const { language } = useLanguage();
  const log = useLog(true);
  return <TravelSlider moments={momentsOf(log.data ?? [], language)} />;
}

/** The moments of the log; one that is hidden still has its place, at the instant of the one before it. */
export function momentsOf(events: LogAnswer['events'], language: Language): readonly Moment[] {
  let last = '';
  return events.flatMap(({ seq, at, type }) => {
    if (at !== '') last = at;
    if (last === '') return [];
    return [
      {
        seq,
        at: last,
        text: isKnown(type) ? say(eventWords, type, language) : say(frameWords, 'hiddenEvent', language),
      },
    ];
  });
}

function isKnown(type: string | undefined): type is keyof typeof eventWords {
  return type !== undefined && Object.hasOwn(eventWords, type);
}
