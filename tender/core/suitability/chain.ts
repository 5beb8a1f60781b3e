import { compare, parseRational } from '#platform/kernel/rational.ts';
import type { Financial } from '../guide/schema/financial.ts';
import { declared } from '../scoring/declared.ts';
import { type EntityResult, judgeEntity } from './entity.ts';
import { best, type Outcome, worst } from './outcome.ts';
import type { CompiledFinancial } from './rule.ts';
import type { FinancialEntity, FinancialStatement } from './statement.ts';

/** One sentence of the guide applied: to whom, and what stood after it. */
export interface ChainStep {
  readonly rule: 'own' | 'guarantor' | 'top' | 'shareholder' | 'small-shareholder' | 'guarantee' | 'members';
  /** Key of the entity that it is about. */
  readonly entity?: string;
  readonly outcome: Outcome;
}

export interface SubjectResult {
  /** Key of a member of the tender, or of a partner. */
  readonly subject: string;
  readonly outcome: Outcome;
  readonly entities: readonly EntityResult[];
  readonly steps: readonly ChainStep[];
}

export interface MemberResult {
  readonly member: string;
  readonly outcome: Outcome;
  readonly subjects: readonly SubjectResult[];
}

export interface FinancialResult {
  readonly outcome: Outcome;
  readonly members: readonly MemberResult[];
  readonly steps: readonly ChainStep[];
}

/** Financial health of a tender by the rule of the guide. `members`: `tenderer`, and the keys of the members of a consortium (CVO-12, CVO-13). */
export function judgeFinancial(
  compiled: CompiledFinancial,
  statement: FinancialStatement,
  members: readonly string[],
): FinancialResult {
  const { rule } = compiled;
  const judged = members.map((member) => judgeMember(compiled, statement, member));
  const outcome = together(
    rule,
    judged.map((one) => one.outcome),
  );
  return {
    outcome,
    members: judged,
    steps: judged.length > 1 && rule.members !== undefined ? [{ rule: 'members', outcome }] : [],
  };
}

function together({ members }: Financial, outcomes: readonly Outcome[]): Outcome {
  return members?.enough === 'one' ? best(outcomes) : worst(outcomes);
}

/** A partnership is judged by its partners, anybody else by his own figures. */
function judgeMember(compiled: CompiledFinancial, { entities }: FinancialStatement, member: string): MemberResult {
  const partners = entities.filter(({ role, of }) => role === 'partner' && of === member);
  if (partners.length === 0) {
    const company = entities.find(({ role, of }) => role === 'company' && of === member);
    const subject = judgeSubject(compiled, entities, member, company);
    return { member, outcome: subject.outcome, subjects: [subject] };
  }
  const subjects = partners.map((partner) => judgeSubject(compiled, entities, partner.key, partner));
  const outcome = together(
    compiled.rule,
    subjects.map((one) => one.outcome),
  );
  return { member, outcome, subjects };
}

/** A company with those around it: who guarantees for it, and who stands above it. */
function judgeSubject(
  compiled: CompiledFinancial,
  entities: readonly FinancialEntity[],
  subject: string,
  company: FinancialEntity | undefined,
): SubjectResult {
  const around = entities.filter(({ of, role }) => of === subject && role !== 'company' && role !== 'partner');
  const own = company === undefined ? undefined : judgeEntity(compiled, company, false);
  const first: ChainStep = { rule: 'own', outcome: own?.outcome ?? 'unknown', ...entityOf(own) };
  const guarantors = guarantorsOf(compiled, around);
  const above = aboveOf(compiled, around);
  const standing = standingOf(compiled.rule, first.outcome, guarantors);
  const higher = worst(above.map(({ outcome }) => outcome));
  const guarantee = guaranteeOf(compiled, around, above);
  const steps = [
    first,
    ...guarantors.map((one): ChainStep => ({ rule: 'guarantor', outcome: one.outcome, ...entityOf(one) })),
    ...above.map((one): ChainStep => ({ rule: ruleOf(one), outcome: one.outcome, ...entityOf(one) })),
    ...small(compiled.rule, around),
  ];
  const whole = worst([standing, higher]);
  const cured = withGuarantee(compiled.rule, standing, higher, guarantee?.outcome);
  const involved = [own, ...guarantors, ...above, guarantee].filter((one) => one !== undefined);
  return {
    subject,
    outcome: cured,
    entities: [...new Map(involved.map((one) => [one.entity.key, one])).values()],
    steps:
      guarantee === undefined || (whole === 'met' && cured === whole)
        ? steps
        : [...steps, { rule: 'guarantee', outcome: guarantee.outcome, ...entityOf(guarantee) }],
  };
}

function entityOf(result: EntityResult | undefined): { readonly entity?: string } {
  return result === undefined ? {} : { entity: result.entity.key };
}

function ruleOf({ entity }: EntityResult): 'top' | 'shareholder' {
  return entity.role === 'top' ? 'top' : 'shareholder';
}

function guarantorsOf(compiled: CompiledFinancial, around: readonly FinancialEntity[]): readonly EntityResult[] {
  if (compiled.rule.chain.guarantor === undefined) return [];
  return around.filter(({ role }) => role === 'guarantor').map((one) => judgeEntity(compiled, one, false));
}

function standingOf({ chain }: Financial, own: Outcome, guarantors: readonly EntityResult[]): Outcome {
  if (guarantors.length === 0) return own;
  const theirs = worst(guarantors.map(({ outcome }) => outcome));
  return chain.guarantor?.stands === 'instead' ? theirs : worst([own, theirs]);
}

function aboveOf(compiled: CompiledFinancial, around: readonly FinancialEntity[]): readonly EntityResult[] {
  const { chain } = compiled.rule;
  return around
    .filter((one) => (one.role === 'top' && chain.top !== undefined) || isTested(compiled.rule, one))
    .map((one) => judgeEntity(compiled, one, true));
}

/** The bound itself is tested. */
export function isTested({ chain }: Financial, { role, share = '' }: FinancialEntity): boolean {
  if (role !== 'shareholder' || chain.shareholders === undefined) return false;
  const held = parseRational(share);
  return held.ok && compare(held.value, declared(chain.shareholders.from)) >= 0;
}

function small(rule: Financial, around: readonly FinancialEntity[]): readonly ChainStep[] {
  if (rule.chain.shareholders === undefined) return [];
  return around
    .filter((one) => one.role === 'shareholder' && !isTested(rule, one))
    .map(({ key }): ChainStep => ({ rule: 'small-shareholder', entity: key, outcome: 'met' }));
}

/** The best of those who guarantee and whose guarantee the guide accepts. */
function guaranteeOf(
  compiled: CompiledFinancial,
  around: readonly FinancialEntity[],
  above: readonly EntityResult[],
): EntityResult | undefined {
  const accepted: readonly string[] = compiled.rule.chain.guarantee?.by ?? [];
  const results = around
    .filter(({ role, guarantees }) => guarantees === true && accepted.includes(role))
    .map(
      (one) => above.find(({ entity }) => entity.key === one.key) ?? judgeEntity(compiled, one, one.role !== 'outside'),
    );
  const outcome = best(results.map((one) => one.outcome));
  return results.find((one) => one.outcome === outcome);
}

function withGuarantee(
  { chain }: Financial,
  standing: Outcome,
  higher: Outcome,
  guarantee: Outcome | undefined,
): Outcome {
  if (guarantee === undefined) return worst([standing, higher]);
  return chain.guarantee?.cures === 'chain'
    ? best([worst([standing, higher]), guarantee])
    : worst([best([standing, guarantee]), higher]);
}
