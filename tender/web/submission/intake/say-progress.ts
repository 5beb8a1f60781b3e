import { formatBytes, formatDuration } from '#platform/kernel/format.ts';
import type { Language } from '#platform/kernel/language.ts';
import type { Params } from '#platform/kernel/words.ts';
import type { Incoming } from './incoming.ts';

type Word = 'sending' | 'sendingSoFar' | 'sendingSpeed' | 'lineLost';

/** How far the sending is, how fast, and how long it will take at this speed. */
export function sayProgress(
  { sent, of, bytesPerSecond, lost }: NonNullable<Incoming['progress']>,
  t: (word: Word, params?: Params) => string,
  language: Language,
): string {
  const params = { sent: formatBytes(sent, language), size: formatBytes(of, language) };
  if (lost) return t('lineLost', params);
  if (bytesPerSecond === undefined || bytesPerSecond < 1) return t(sent === 0 ? 'sending' : 'sendingSoFar', params);
  const seconds = Math.ceil((of - sent) / bytesPerSecond);
  const left = formatDuration(Temporal.Duration.from({ seconds }), language);
  return t('sendingSpeed', { ...params, speed: formatBytes(Math.round(bytesPerSecond), language), left });
}
