import { formatBytes, formatDuration, formatInstantExact } from '#platform/kernel/format.ts';
import type { Language } from '#platform/kernel/language.ts';
import { fromIso } from '#platform/kernel/time.ts';
import { say } from '#platform/kernel/words.ts';
import { accountWords } from './account-words.ts';
import type { Arrival, Chunk } from './state.ts';

/** Where the time went between the announcement of a file and its last byte, all in milliseconds of the platform's own clock. */
export interface Account {
  /** Nothing had reached the platform, nor was it working on anything: before the first chunk, and between chunks. */
  readonly outside: number;
  /** Bytes were coming in. */
  readonly onTheLine: number;
  /** The platform was making durable what had come in. */
  readonly inside: number;
  /** The longest time without anything coming in; `after` is the number of the chunk before it, 0 for the announcement. */
  readonly longestGap?: { readonly after: number; readonly from: string; readonly to: string; readonly ms: number };
  /** The longest that the platform took for one chunk. */
  readonly slowest?: { readonly chunk: number; readonly ms: number };
}

export function accountOf({ begunAt, chunks }: Arrival): Account {
  let account: Account = { outside: 0, onTheLine: 0, inside: 0 };
  let before = begunAt;
  for (const chunk of chunks) {
    account = withChunk(account, chunk, before);
    before = chunk.at;
  }
  return account;
}

function withChunk(account: Account, chunk: Chunk, before: string): Account {
  const gap = Math.max(0, milliseconds(before, chunk.begun));
  const inside = milliseconds(chunk.ended, chunk.at);
  const { longestGap, slowest } = account;
  const longer = longestGap === undefined || gap > longestGap.ms;
  const slower = slowest === undefined || inside > slowest.ms;
  return {
    outside: account.outside + gap,
    onTheLine: account.onTheLine + milliseconds(chunk.begun, chunk.ended),
    inside: account.inside + inside,
    longestGap: longer ? { after: chunk.number - 1, from: before, to: chunk.begun, ms: gap } : longestGap,
    slowest: slower ? { chunk: chunk.number, ms: inside } : slowest,
  };
}

/** A shorter silence between two chunks says nothing of anybody. */
const worthTelling = 2000;

/**
 * In sentences: when all of it was there, and on which side of the platform's boundary time was lost. What reached the platform and when is
 * signed chunk by chunk, so that a tenderer can lay it beside what his own network wrote down.
 */
export function sayAccount(arrival: Arrival, language: Language, zone: string): readonly string[] {
  const at = (iso: string): string => formatInstantExact(fromIso(iso), zone, language);
  const { chunks, offset, size, begunAt, late } = arrival;
  const { outside, onTheLine, inside, longestGap, slowest } = accountOf(arrival);
  const facts = { size: formatBytes(size, language), sent: formatBytes(offset, language), count: chunks.length };
  const last = chunks.at(-1);
  const tell = (code: keyof typeof accountWords & string, params = {}): string =>
    say(accountWords, code, language, { ...facts, ...params });
  const sentences = [
    offset === size && last !== undefined
      ? tell('account-whole', { at: at(last.at), begunAt: at(begunAt) })
      : tell(last === undefined ? 'account-nothing' : 'account-part', { at: at(last?.at ?? begunAt) }),
  ];
  if (longestGap !== undefined && longestGap.ms >= worthTelling) {
    const gap = { from: at(longestGap.from), to: at(longestGap.to), took: took(longestGap.ms, language) };
    sentences.push(
      longestGap.after === 0
        ? tell('account-gap-first', gap)
        : tell('account-gap', { ...gap, before: longestGap.after, next: longestGap.after + 1 }),
    );
  }
  if (slowest !== undefined) {
    const longest = { chunk: slowest.chunk, longest: took(slowest.ms, language) };
    const spent = { outside: took(outside, language), line: took(onTheLine, language), inside: took(inside, language) };
    sentences.push(tell('account-sides', { ...spent, ...longest }));
  }
  for (const chunk of late) {
    const bytes = formatBytes(chunk.length, language);
    sentences.push(tell('account-late', { bytes, begun: at(chunk.begun), ended: at(chunk.ended), at: at(chunk.at) }));
  }
  return sentences;
}

/** Exact below ten seconds, where a word is too coarse. */
function took(ms: number, language: Language): string {
  if (ms >= 10_000) return formatDuration(Temporal.Duration.from({ milliseconds: ms }), language);
  const text = `${Math.floor(ms / 1000)},${String(ms % 1000).padStart(3, '0')}`;
  return `${language === 'en' ? text.replace(',', '.') : text} s`;
}

function milliseconds(from: string, to: string): number {
  return fromIso(to).epochMilliseconds - fromIso(from).epochMilliseconds;
}
