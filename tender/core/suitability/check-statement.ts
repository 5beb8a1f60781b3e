import { compare, parseRational, rational, sign } from '#platform/kernel/rational.ts';
import type { Refusal } from '#platform/kernel/result.ts';
import type { Financial } from '../guide/schema/financial.ts';
import { isTested } from './chain.ts';
import type { FinancialEntity, FinancialStatement } from './statement.ts';

/**
 * What cannot be so in a statement: codes `figures-entity-twice`, `figures-of-nobody`, `figures-role-unknown`, `figures-share-needed`,
 * `figures-unknown`, `figures-negative`. The same for who fills in and for who examines.
 */
export function misfitsOf(
  rule: Financial,
  statement: FinancialStatement,
  members: readonly string[],
): readonly Refusal[] {
  const { entities } = statement;
  const partners = entities.filter(({ role }) => role === 'partner').map(({ key }) => key);
  const seen = new Set<string>();
  return entities.flatMap((entity) => {
    const { key, of, name, role } = entity;
    const twice = seen.has(key) || members.includes(key) || standsTwice(entities, entity);
    seen.add(key);
    const known = members.includes(of) || (partners.includes(of) && role !== 'partner' && role !== 'company');
    return [
      ...(twice ? [{ code: 'figures-entity-twice', params: { name } }] : []),
      ...(known ? [] : [{ code: 'figures-of-nobody', params: { name } }]),
      ...(rolesOf(rule).includes(role) ? [] : [{ code: 'figures-role-unknown', params: { name } }]),
      ...(role === 'shareholder' && !isShare(entity.share) ? [{ code: 'figures-share-needed', params: { name } }] : []),
      ...wrongFigures(rule, entity),
    ];
  });
}

/** What an entity may be under this guide. */
export function rolesOf({ chain, members }: Financial): readonly FinancialEntity['role'][] {
  return [
    'company',
    ...(members === undefined ? [] : (['partner'] as const)),
    ...(chain.top === undefined ? [] : (['top'] as const)),
    ...(chain.guarantor === undefined ? [] : (['guarantor'] as const)),
    ...(chain.shareholders === undefined ? [] : (['shareholder'] as const)),
    ...(chain.guarantee?.by.includes('outside') === true ? (['outside'] as const) : []),
  ];
}

/** One company and one top each. */
function standsTwice(entities: readonly FinancialEntity[], { key, of, role }: FinancialEntity): boolean {
  const single = role === 'company' || role === 'top';
  return single && entities.find((one) => one.of === of && one.role === role)?.key !== key;
}

function isShare(share: string | undefined): boolean {
  const held = parseRational(share ?? '');
  return held.ok && sign(held.value) > 0 && compare(held.value, rational(100)) <= 0;
}

function wrongFigures({ years, figures }: Financial, entity: FinancialEntity): readonly Refusal[] {
  return Object.entries(entity.figures).flatMap(([id, stated]) => {
    const year = years.find((one) => one.id === id);
    return Object.entries(stated).flatMap(([name, amount]): readonly Refusal[] => {
      const figure = figures.find((one) => one.name === name);
      if (year === undefined || figure === undefined)
        return [{ code: 'figures-unknown', params: { name: entity.name, figure: name } }];
      const value = parseRational(amount);
      if (figure.negative || !value.ok || sign(value.value) >= 0) return [];
      const params = { name: entity.name, figure: figure.title, year: year.year };
      return [{ code: 'figures-negative', params }];
    });
  });
}

export interface Gap {
  /** Name of the entity; undefined where a member has stated nobody. */
  readonly name?: string;
  readonly member?: string;
  readonly count: number;
}

/** Figures that lack of who is looked at. Of a small shareholder none are asked. */
export function gapsOf(rule: Financial, { entities }: FinancialStatement, members: readonly string[]): readonly Gap[] {
  const asked = rule.years.length * rule.figures.length;
  const lacking = entities.flatMap((entity): readonly Gap[] => {
    if (entity.role === 'shareholder' && !isTested(rule, entity)) return [];
    const stated = rule.years.flatMap(({ id }) =>
      rule.figures.filter(({ name }) => entity.figures[id]?.[name] !== undefined),
    );
    const count = asked - stated.length;
    return count > 0 ? [{ name: entity.name, count }] : [];
  });
  const silent = members.filter(
    (member) => !entities.some(({ of, role }) => of === member && (role === 'company' || role === 'partner')),
  );
  return [...lacking, ...silent.map((member) => ({ member, count: asked }))];
}
