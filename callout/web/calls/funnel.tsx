import type { ReactNode } from 'react';
import type { CallAnswer } from '#callout/api/answers.ts';
import { useNow } from '#platform/ui/clock.tsx';
import { Icon, type IconName } from '#platform/ui/icon.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { stopwatch } from '../frame/clock-time.ts';
import { coursePageWords } from './words.ts';

const figures = [
  ['called', 'bell'],
  ['onPhone', 'download'],
  ['read', 'document'],
  ['coming', 'arrow'],
  ['arrived', 'check'],
  ['cannot', 'cross'],
  ['waiting', 'clock'],
  ['unreachable', 'ban'],
] as const satisfies readonly (readonly [keyof CallAnswer['counts'], IconName])[];

/** How far the call came, in numbers, and whether those who come are what is needed (BHV-08). */
export function Funnel({ course }: { readonly course: CallAnswer }): ReactNode {
  const t = useWords(coursePageWords);
  return (
    <section className="funnel" aria-label={t('progress')}>
      <dl className="funnel__figures">
        {figures.map(([figure, sign]) => (
          <div key={figure} className={`funnel__figure funnel__figure--${figure}`}>
            <dt>
              <Icon name={sign} /> {t(figure)}
            </dt>
            <dd>{course.counts[figure]}</dd>
          </div>
        ))}
      </dl>
      <Needed course={course} />
    </section>
  );
}

function Needed({ course }: { readonly course: CallAnswer }): ReactNode {
  const t = useWords(coursePageWords);
  const { needed, enough, nextWaveAt, exhausted, phase } = course;
  if (enough === undefined) return phase === 'running' && course.counts.coming === 0 ? <NobodyYet /> : null;
  return (
    <div className={enough ? 'needed needed--enough' : 'needed'}>
      <p className="needed__verdict">
        <Icon name={enough ? 'check' : 'warning'} /> {t(enough ? 'enough' : 'notEnough')}
      </p>
      <ul>
        {needed.map(({ id, skill, name, found, count }) => (
          <li key={id}>
            <Icon name={found >= count ? 'check' : 'minus'} />
            {t('neededOf', { name: skill === 'any' ? t('any') : name, found, count })}
          </li>
        ))}
      </ul>
      {phase === 'running' && nextWaveAt !== undefined ? <NextWave at={nextWaveAt} /> : null}
      {phase === 'running' && exhausted && !enough ? (
        <p className="needed__exhausted" role="alert">
          <Icon name="warning" /> {t('exhausted')}
        </p>
      ) : null}
    </div>
  );
}

/** A call that does not say how many it needs has no verdict; that nobody comes is said all the same. */
function NobodyYet(): ReactNode {
  const t = useWords(coursePageWords);
  return (
    <div className="needed">
      <p className="needed__verdict">
        <Icon name="warning" /> {t('nobodyYet')}
      </p>
    </div>
  );
}

function NextWave({ at }: { readonly at: string }): ReactNode {
  const t = useWords(coursePageWords);
  const now = useNow(1_000);
  const left = stopwatch(now.toString({ fractionalSecondDigits: 3 }), Temporal.Instant.from(at));
  return <p className="needed__wave">{t('nextWave', { time: left })}</p>;
}
