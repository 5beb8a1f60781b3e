/** Whose work on which procedure, and whether keys of the demonstration may be asked for. */
export interface Whose {
  readonly procedure: string;
  readonly operator: string;
  readonly demonstration: boolean;
  /** The round of new tenders for whose vault is sealed; 0 for the first tenders. */
  readonly round: number;
}
