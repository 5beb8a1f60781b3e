/** Why a number, date, status or refusal is what it is. All texts are ready to read, in the language of the reader. */
export interface Why {
  readonly title: string;
  readonly rules: readonly WhyRule[];
  readonly inputs: readonly WhyInput[];
  /** The arithmetic written out with the numbers filled in, one step a line: `(20 + 12 + 12) / 3 = 14,67`. */
  readonly steps: readonly string[];
  /** The events it rests on, by their sequence number in the file, in order. */
  readonly events: readonly number[];
}

export interface WhyRule {
  readonly text: string;
  /** Where it stands in the guide: `Leidraad § 6.5`. */
  readonly place?: string;
  /** Where it stands in the law: `Aanbestedingswet 2012, artikel 2.127`. */
  readonly article?: string;
}

export interface WhyInput {
  readonly label: string;
  readonly value: string;
  /** Who or what gave the value: a document, a person's role, an event. */
  readonly source?: string;
}
