import type { sealWords } from './seal-words.ts';

/** Why something was not sealed. */
export interface SealRefused {
  readonly code: keyof typeof sealWords & string;
  readonly params?: Readonly<Record<string, string>>;
}
