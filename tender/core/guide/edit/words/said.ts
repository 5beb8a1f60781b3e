type Triple = readonly [nl: string, fr: string, en: string];

/** What a form says about a field, in the languages of the platform: nl, fr, en. */
export interface Said {
  readonly label: Triple;
  /** What it does, or what to think of. */
  readonly help: Triple;
  /** Article of law, requirement of a source document, or practice; a Dutch citation. That of the part around it when left out. */
  readonly ground?: string;
  /** One item of a list. */
  readonly item?: Triple;
}

/**
 * By the place in the schema, or by the end of it, such as `round/places`, for what is said alike wherever it stands; the longest one counts.
 */
export type FieldWords = Readonly<Record<string, Said>>;

export function said(label: Triple, help: Triple, ground?: string, item?: Triple): Said {
  return { label, help, ...(ground === undefined ? {} : { ground }), ...(item === undefined ? {} : { item }) };
}
