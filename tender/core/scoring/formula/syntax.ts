import type { Rational } from '#platform/kernel/rational.ts';

export type Operator = '+' | '-' | '*' | '/' | '<' | '<=' | '>' | '>=' | '=' | '!=' | 'and' | 'or';

/** A formula as a tree. `at` is the place of its first character in the text, from 0. */
export type Expression =
  | { readonly kind: 'number'; readonly at: number; readonly value: Rational; readonly text: string }
  | { readonly kind: 'name'; readonly at: number; readonly name: string }
  | { readonly kind: 'entry'; readonly at: number; readonly name: string; readonly key: string }
  | { readonly kind: 'minus'; readonly at: number; readonly operand: Expression }
  | { readonly kind: 'not'; readonly at: number; readonly operand: Expression }
  | {
      readonly kind: 'operation';
      readonly at: number;
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'call'; readonly at: number; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: 'table'; readonly at: number; readonly input: Expression; readonly steps: readonly Step[] };

/** From this input on (inclusive) the table gives this value. */
export interface Step {
  readonly from: Expression;
  readonly value: Expression;
}
