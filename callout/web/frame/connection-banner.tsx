import type { ReactNode } from 'react';
import { Icon } from '#platform/ui/icon.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { useConnection } from '../data/connection.ts';
import { useMe } from '../data/me.ts';
import { useClockTime } from './clock-time.ts';
import './frame.css';
import { frameWords } from './words.ts';

/** Says at once that the server is out of reach, what that means and what to use instead. */
export function ConnectionBanner(): ReactNode {
  const t = useWords(frameWords);
  const clock = useClockTime();
  const { data: me } = useMe();
  const telephone = me?.organisation.telephone ?? '';
  const { good, heard } = useConnection();
  if (good) return null;
  const time = clock(Temporal.Instant.fromEpochMilliseconds(heard));
  return (
    <div className="frame-lost" role="alert">
      <Icon name="warning" />
      <div>
        <strong>{t('lostTitle')}</strong>
        <p>{telephone === '' ? t('lostText', { time }) : t('lostTextCall', { time, telephone })}</p>
      </div>
    </div>
  );
}
