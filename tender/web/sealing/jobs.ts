/** What the page asks of the sealing thread. */
export type Job =
  | {
      readonly kind: 'seal';
      readonly file: File;
      readonly recipients: readonly string[];
      /** Under which name the ciphertext is kept; without it, it stays in memory. */
      readonly keepAs: string | undefined;
    }
  | { readonly kind: 'open'; readonly sealed: Blob; readonly identity: string; readonly size: number }
  | { readonly kind: 'digest'; readonly file: Blob }
  | { readonly kind: 'lock'; readonly identity: string; readonly passphrase: string }
  | { readonly kind: 'unlock'; readonly locked: string; readonly passphrase: string };

export type Outcome =
  | {
      readonly kind: 'sealed';
      /** When it was not kept as a file. */
      readonly blob: Blob | undefined;
      /** Hex SHA-256 of the file as it was chosen, and of what it was sealed into. */
      readonly plainSha256: string;
      readonly sha256: string;
      readonly size: number;
    }
  | { readonly kind: 'opened'; readonly blob: Blob; readonly sha256: string }
  /** Hex SHA-256. */
  | { readonly kind: 'digested'; readonly sha256: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'refused'; readonly code: string };

export type Answer =
  /** Part of the file that was read, 0 to 1. */
  | { readonly kind: 'progress'; readonly fraction: number }
  | { readonly kind: 'done'; readonly outcome: Outcome }
  | { readonly kind: 'failed' };
