import type { Language } from '#platform/kernel/language.ts';
import type { Financial } from '#tender/core/guide/schema/financial.ts';
import { rolesOf } from '#tender/core/suitability/check-statement.ts';
import { type EntityRole, entityRoles, type FinancialStatement } from '#tender/core/suitability/statement.ts';
import { isRecord, parseKept, textOf } from '../submission/kept-json.ts';
import { readAmount, readShare, typed } from './amounts.ts';

export interface EntityFields {
  readonly key: string;
  readonly role: EntityRole;
  readonly of: string;
  readonly name: string;
  readonly share: string;
  readonly guarantees: boolean;
  /** By year and name of the figure, as typed. */
  readonly figures: Record<string, Record<string, string>>;
  readonly explanations: Record<string, string>;
}

/** Figures as they stand in the form. */
export interface FiguresFields {
  readonly entities: EntityFields[];
}

export const mostEntities = 40;

/** A company with a key that no other has, and room for every figure that is asked. */
export function newEntity(
  rule: Financial,
  entities: readonly Pick<EntityFields, 'key' | 'role'>[],
  name = '',
): EntityFields {
  const taken = new Set(entities.map(({ key }) => key));
  let number = 1;
  while (taken.has(`company-${number}`)) number += 1;
  const role = entities.length === 0 ? 'company' : (rolesOf(rule).find((one) => one !== 'company') ?? 'company');
  return { key: `company-${number}`, role, of: 'tenderer', name, share: '', guarantees: false, ...blank(rule) };
}

function blank({ years, figures, requirements }: Financial): Pick<EntityFields, 'figures' | 'explanations'> {
  const empty = (): Record<string, string> => Object.fromEntries(figures.map(({ name }) => [name, '']));
  const explained = requirements.filter(({ explanation }) => explanation !== undefined);
  return {
    figures: Object.fromEntries(years.map(({ id }) => [id, empty()])),
    explanations: Object.fromEntries(explained.map(({ id }) => [id, ''])),
  };
}

/** What was stated, written as the reader writes numbers; one empty company where nothing was. */
export function figuresFields(
  rule: Financial,
  statement: FinancialStatement | undefined,
  name: string,
  language: Language,
): FiguresFields {
  if (statement === undefined || statement.entities.length === 0) return { entities: [newEntity(rule, [], name)] };
  return {
    entities: statement.entities.map(
      ({ key, role, of, name: called, share = '', guarantees = false, figures, explanations }) => {
        const room = blank(rule);
        const shown = Object.entries(room.figures).map(([year, empty]): [string, Record<string, string>] => [
          year,
          Object.fromEntries(
            Object.keys(empty).map((figure) => [figure, typed(figures[year]?.[figure] ?? '', language)]),
          ),
        ]);
        return {
          key,
          role,
          of,
          name: called,
          share: typed(share, language),
          guarantees,
          figures: Object.fromEntries(shown),
          explanations: { ...room.explanations, ...explanations },
        };
      },
    ),
  };
}

/** What is kept in the tender. What cannot be read is left out: the form has refused it before. */
export function statementOf(rule: Financial, { entities }: FiguresFields): FinancialStatement {
  return {
    entities: entities.map(({ key, role, of, name, share, guarantees, figures, explanations }) => {
      const held = role === 'shareholder' ? readShare(share) : undefined;
      const told = Object.entries(explanations).flatMap(([id, text]) =>
        text.trim() === '' ? [] : [[id, text.trim()] as const],
      );
      return {
        key,
        role,
        of,
        name: name.trim(),
        ...(held === undefined ? {} : { share: held }),
        ...(guarantees ? { guarantees } : {}),
        figures: Object.fromEntries(rule.years.map(({ id }) => [id, stated(rule, figures[id] ?? {})])),
        ...(told.length === 0 ? {} : { explanations: Object.fromEntries(told) }),
      };
    }),
  };
}

function stated({ figures }: Financial, written: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    figures.flatMap(({ name, negative }) => {
      const read = readAmount(written[name] ?? '', negative);
      return 'kept' in read ? [[name, read.kept]] : [];
    }),
  );
}

/** What was kept on the device: anything may stand there. */
export function readFigures(rule: Financial, text: string, otherwise: FiguresFields): FiguresFields {
  const read = parseKept(text);
  if (!isRecord(read) || !Array.isArray(read['entities'])) return otherwise;
  const entities = read['entities'].filter(isRecord).slice(0, mostEntities);
  return {
    entities: entities.map((one, index) => {
      const room = blank(rule);
      const { figures, explanations } = one;
      return {
        key: /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/.test(textOf(one['key'])) ? textOf(one['key']) : `company-${index + 1}`,
        role: entityRoles.find((role) => role === one['role']) ?? 'company',
        of: textOf(one['of']) || 'tenderer',
        name: textOf(one['name']),
        share: textOf(one['share']),
        guarantees: one['guarantees'] === true,
        figures: Object.fromEntries(
          Object.entries(room.figures).map(([year, empty]) => [
            year,
            over(empty, isRecord(figures) ? figures[year] : {}),
          ]),
        ),
        explanations: over(room.explanations, explanations),
      };
    }),
  };
}

function over(empty: Readonly<Record<string, string>>, read: unknown): Record<string, string> {
  return Object.fromEntries(Object.keys(empty).map((name) => [name, isRecord(read) ? textOf(read[name]) : '']));
}
