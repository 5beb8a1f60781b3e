import type { Finding } from '../basics.ts';
import type { ProcedureFile } from '../file.ts';
import { operatorName } from '../interest/follow.ts';
import { tenderOf } from '../opening/tender-of.ts';
import { tenderers } from './race.ts';

export interface CrossFinding extends Finding {
  readonly operators: readonly string[];
}

interface Appearance {
  readonly operator: string;
  readonly key: string;
}

/**
 * What shows only when tenders are laid side by side (ALM-23): an undertaking that appears in more than one as tenderer or member, and
 * companies of one group, which may each tender when they can show that they are independent.
 */
export function crossCheck(file: ProcedureFile): readonly CrossFinding[] {
  const undertakings = twice(tenderers(file).flatMap((operator) => registrations(file, operator)));
  const groups = twice(tenderers(file).flatMap((operator) => groupsOf(file, operator)));
  return [
    ...undertakings.map(([registration, operators]) =>
      finding(file, 'undertaking-tenders-twice', 'error', { registration }, operators),
    ),
    ...groups.map(([group, operators]) =>
      finding(file, 'group-tenders-more-than-once', 'warning', { group }, operators),
    ),
  ];
}

function registrations(file: ProcedureFile, operator: string): readonly Appearance[] {
  const content = tenderOf(file, operator);
  const own = content?.registration === undefined ? [] : [content.registration];
  const members =
    content?.parties.filter(({ role }) => role === 'member').map(({ registration }) => registration) ?? [];
  return [...new Set([...own, ...members].map(digits))].filter((key) => key !== '').map((key) => ({ operator, key }));
}

function groupsOf(file: ProcedureFile, operator: string): readonly Appearance[] {
  const content = tenderOf(file, operator);
  const named = [content?.group, ...(content?.parties.map(({ group }) => group) ?? [])];
  const keys = named.flatMap((group) => (group === undefined ? [] : [group.trim().toLocaleLowerCase('nl')]));
  return [...new Set(keys)].map((key) => ({ operator, key }));
}

function twice(appearances: readonly Appearance[]): readonly (readonly [string, readonly string[]])[] {
  const byKey = Map.groupBy(appearances, ({ key }) => key);
  return [...byKey]
    .filter(([, found]) => found.length > 1)
    .map(([key, found]) => [key, found.map(({ operator }) => operator)]);
}

function finding(
  file: ProcedureFile,
  code: string,
  severity: Finding['severity'],
  params: Record<string, string>,
  operators: readonly string[],
): CrossFinding {
  const names = operators.map((operator) => operatorName(file, operator)).join(', ');
  return { code, severity, params: { ...params, names }, operators };
}

function digits(registration: string): string {
  return registration.replaceAll(/\s/g, '').toUpperCase();
}
