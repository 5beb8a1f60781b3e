import type { Language } from '#platform/kernel/language.ts';

/**
 * What every letter starts with. All text in the data of letters stands in the language of the letter already: instants, points and
 * amounts as they are to be read. It is printed as it is, whatever signs are in it.
 */
export interface LetterHead {
  readonly language: Language;
  /** Who writes; for a document of a tenderer, the tenderer. */
  readonly authority: string;
  readonly authorityAddress?: readonly string[];
  readonly procedure: string;
  readonly reference: string;
  readonly lot?: string;
  /** Day of the letter, `2025-11-04`; makes the file the same whenever it is made. */
  readonly date: string;
  readonly recipient?: { readonly name: string; readonly address?: readonly string[] };
  /** By function; a name where the law asks one. */
  readonly signatories?: readonly Signatory[];
}

export interface Signatory {
  readonly function: string;
  readonly name?: string;
}

export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** ALM-02: questions in document order, without who asked them. */
export interface ClarificationNote {
  readonly head: LetterHead;
  readonly number: number;
  readonly intro: string;
  readonly rows: readonly {
    readonly number: string;
    readonly document: string;
    readonly place: string;
    readonly question: string;
    readonly answer: string;
  }[];
  readonly amendments: readonly {
    readonly document: string;
    readonly place: string;
    readonly was?: string;
    readonly text: string;
  }[];
}

/** ALM-04: who tendered, recorded directly after closing. */
export interface OpeningRecord {
  readonly head: LetterHead;
  readonly deadline: string;
  readonly openedAt: string;
  /** Functions of those who opened the vault. */
  readonly openedBy: readonly string[];
  readonly received: readonly { readonly tenderer: string; readonly receivedAt: string; readonly lot?: string }[];
  readonly refused: readonly { readonly tenderer: string; readonly at: string; readonly reason: string }[];
  readonly remarks?: string;
}

/** ROC-31: that the prices, which lay apart, were opened, by whom, and whose could not be. What they are does not stand in it. */
export interface PriceOpeningRecord {
  readonly head: LetterHead;
  /** When quality was frozen; absent where the process leader opened before. */
  readonly frozenAt?: string;
  readonly openedAt: string;
  readonly openedBy: readonly string[];
  readonly tenders: readonly { readonly tenderer: string; readonly outcome: string }[];
}

/** ALM-07: an evident omission, to be mended before a moment. */
export interface RemedyRequest {
  readonly head: LetterHead;
  readonly omissions: readonly { readonly document: string; readonly omission: string; readonly remedy: string }[];
  readonly until: string;
}

/** How a decision can be contested, and until when. */
export interface LegalProtection {
  readonly days: number;
  /** Moments, such as `maandag 24 november 2025, 24.00 uur`. */
  readonly standstillEnds: string;
  readonly forfeitureEnds: string;
  readonly court: string;
}

/** Places of a tender that do not go together, and which of them counted (ROC-26). */
export interface ToldContradiction {
  readonly statements: readonly { readonly place: string; readonly text: string }[];
  readonly reading: 'most-favourable' | 'as-explained';
  readonly taken: string;
  readonly reason: string;
}

export interface ExclusionLetter {
  readonly head: LetterHead;
  readonly grounds: readonly { readonly ground: string; readonly rule: string; readonly reasons: string }[];
  readonly contradictions?: readonly ToldContradiction[];
  readonly protection: LegalProtection;
}

/** The reasons, the scores beside those of the winner, and the term (art. 2.130 Aw2012; ALM-20). */
export interface AwardLetter {
  readonly head: LetterHead;
  /** `ineligible`: a threshold was not reached, so that there is no rank (ROC-35). */
  readonly outcome: 'winner' | 'reserve' | 'rejection' | 'ineligible';
  readonly winner: string;
  /** All who are awarded a contract, where the guide awards several; best first. The scores beside one's own are those of the first. */
  readonly awarded?: readonly { readonly rank: string; readonly name: string; readonly total: string }[];
  /** Of who is awarded a contract, where the guide has parts: his, and why it is his. */
  readonly part?: { readonly title: string; readonly reason: string };
  /** It is a selection that was decided: `awarded` are those who will be invited. */
  readonly selection?: true;
  /** 0 without a rank. */
  readonly rank: number;
  readonly failed?: readonly { readonly threshold: string; readonly measured: string; readonly minimum: string }[];
  /** Tenders that were assessed. */
  readonly tenders: number;
  readonly criteria: readonly {
    readonly criterion: string;
    readonly maximum: string;
    readonly own: string;
    readonly winner: string;
    readonly reasons: string;
    /** In what the winner's tender was better. */
    readonly winnerReasons?: string;
  }[];
  readonly totals: { readonly maximum: string; readonly own: string; readonly winner: string };
  readonly contradictions?: readonly ToldContradiction[];
  /** Of who stood level: that lots were drawn, by whom and when, what came of it, and how he can check that (ALM-17, ROC-37). */
  readonly draw?: {
    readonly others: string;
    readonly drawnAt: string;
    readonly drawnBy: string;
    readonly place: number;
    readonly count: number;
    /** In the order drawn. */
    readonly order: readonly string[];
    readonly method: 'revealed' | 'by-hand';
    readonly deed: string;
  };
  readonly protection: LegalProtection;
  /** What the first and second in rank must hand in (ALM-10). */
  readonly evidence?: { readonly documents: readonly string[]; readonly until: string };
}

export interface ScoreReport {
  readonly head: LetterHead;
  readonly tenderers: readonly string[];
  /** `points` and `arithmetic` in the order of the tenderers. */
  readonly criteria: readonly {
    readonly criterion: string;
    readonly maximum: string;
    readonly points: readonly string[];
    readonly arithmetic: readonly string[];
  }[];
  readonly totals: readonly string[];
  readonly ranks: readonly string[];
  /** Rules on which it rests: formula, rounding, ties. */
  readonly rules: readonly string[];
}

export interface Receipt {
  readonly head: LetterHead;
  readonly tenderer: string;
  readonly receivedAt: string;
  readonly files: readonly {
    readonly document: string;
    readonly size: string;
    /** Of the ciphertext. */
    readonly sha256: string;
  }[];
  /** Place in the log and what proves it. */
  readonly proof: readonly Fact[];
}

/** ALM-17 */
export interface DrawRecord {
  readonly head: LetterHead;
  readonly occasion: string;
  readonly participants: readonly string[];
  readonly drawnAt: string;
  readonly drawnBy: readonly Signatory[];
  readonly method: string;
  /** In the order drawn. */
  readonly order: readonly string[];
  readonly proof: readonly Fact[];
}

/** ALM-19 */
export interface VerificationMinutes {
  readonly head: LetterHead;
  readonly tenderer: string;
  readonly heldAt: string;
  readonly place: string;
  readonly present: readonly { readonly function: string; readonly organisation: string }[];
  readonly topics: readonly { readonly topic: string; readonly discussed: string; readonly conclusion: string }[];
  readonly conclusion: string;
}

/** ALM-10 */
export interface EvidenceRequest {
  readonly head: LetterHead;
  readonly rank: number;
  readonly documents: readonly { readonly document: string; readonly age: string; readonly format: string }[];
  readonly until: string;
}

/** What directive 2014/24/EU art. 84(1) asks, point by point. */
export interface ProcedureReportLetter {
  readonly head: LetterHead;
  readonly intro: string;
  readonly sections: readonly {
    readonly title: string;
    readonly facts: readonly Fact[];
    readonly table?: {
      readonly headings: readonly string[];
      readonly rows: readonly (readonly string[])[];
      /** Of the columns, against each other; all alike when left out. */
      readonly widths?: readonly number[];
    };
    readonly paragraphs: readonly string[];
  }[];
}

/** A plain document of anybody: a certificate, a declaration, a signed price sheet. */
export interface Statement {
  readonly head: LetterHead;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly facts?: readonly Fact[];
  readonly table?: { readonly headings: readonly string[]; readonly rows: readonly (readonly string[])[] };
}

/** The guide itself, as tenderers read it. */
export interface GuideLetter {
  readonly head: LetterHead;
  /** What it is called: of a selection something else. */
  readonly kind: string;
  readonly intro: string;
  readonly parts: readonly {
    readonly title: string;
    /** 1 for the parts of the guide itself; parts of parts are one deeper. */
    readonly level: number;
    readonly paragraphs: readonly string[];
    readonly facts: readonly Fact[];
    readonly table?: { readonly headings: readonly string[]; readonly rows: readonly (readonly string[])[] };
  }[];
}

export interface LetterData {
  readonly 'clarification-note': ClarificationNote;
  readonly 'opening-record': OpeningRecord;
  readonly 'price-opening-record': PriceOpeningRecord;
  readonly 'remedy-request': RemedyRequest;
  readonly 'exclusion-letter': ExclusionLetter;
  readonly 'award-letter': AwardLetter;
  readonly 'score-report': ScoreReport;
  readonly receipt: Receipt;
  readonly 'draw-record': DrawRecord;
  readonly 'verification-minutes': VerificationMinutes;
  readonly 'evidence-request': EvidenceRequest;
  readonly statement: Statement;
  readonly 'procedure-report': ProcedureReportLetter;
  readonly guide: GuideLetter;
}

export type LetterTemplate = keyof LetterData;

/** A letter that can be typeset: which, and with what. */
export type Letter = {
  readonly [Template in LetterTemplate]: { readonly template: Template; readonly data: LetterData[Template] };
}[LetterTemplate];
