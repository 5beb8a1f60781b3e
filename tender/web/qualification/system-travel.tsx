import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { say } from '#platform/kernel/words.ts';
import { Disclosure } from '#platform/ui/disclosure.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { TimeTravel } from '#platform/ui/time-travel.tsx';
import { useAt } from '../data/route.ts';
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
  const at = useAt();
  const log = useSystemLog(true);
  const [search, setSearch] = useSearchParams();
  const move = (seq: number | null): void => {
    const next = new URLSearchParams(search);
    if (seq === null) next.delete('at');
    else next.set('at', String(seq));
    setSearch(next, { replace: true, preventScrollReset: true });
  };
  const moments = (log.data ?? []).map(({ seq, at: when, type }) => ({
    seq,
    at: when,
    text: isKnown(type) ? say(systemEventWords, type, language) : (type ?? ''),
  }));
  return <TimeTravel moments={moments} seq={at === undefined ? null : Number(at)} onMove={move} />;
}

function isKnown(type: string | undefined): type is keyof typeof systemEventWords {
  return type !== undefined && Object.hasOwn(systemEventWords, type);
}
