/** What an installation takes of sealed files; a guide may ask for less. */
export interface UploadLimits {
  /** Bytes of one document before it is sealed. */
  readonly fileBytes: number;
  /** Bytes of ciphertext that one organisation may have brought without having placed them in a tender. */
  readonly unplacedBytes: number;
  /** The same, counted in files. */
  readonly unplacedFiles: number;
  /** Days without a byte after which an upload that is not finished is thrown away. */
  readonly unfinishedDays: number;
  /** Days after closing after which what was never placed is thrown away. */
  readonly unplacedDays: number;
}

const gibibyte = 1_073_741_824;

export const usualUploadLimits: UploadLimits = {
  fileBytes: 2 * gibibyte,
  unplacedBytes: 32 * gibibyte,
  unplacedFiles: 1000,
  unfinishedDays: 7,
  unplacedDays: 14,
};

/** Fewest bytes that count as a chunk, but for the last one of a file: each leaves an event. */
export const smallestChunk = 65_536;
