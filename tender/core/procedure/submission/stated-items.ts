import type { Guide } from '../../guide/schema/guide.ts';
import type { ChecklistItem, Suitability } from '../../guide/schema/submission.ts';
import { judgeFinancial } from '../../suitability/chain.ts';
import { gapsOf, misfitsOf } from '../../suitability/check-statement.ts';
import { type CompetenceResult, judgeReferences, referenceMisfits } from '../../suitability/references.ts';
import { compileFinancial } from '../../suitability/rule.ts';
import type { Finding } from '../basics.ts';
import type { Party, TenderContent } from './events.ts';

/** What was filled in on the page for an item, and what is to be said of it. */
export interface StatedItem {
  readonly begun: boolean;
  readonly findings: readonly Finding[];
}

/** The requirement whose figures or references are filled in with an item. */
export function statedFor(guide: Guide, item: ChecklistItem): Suitability | undefined {
  if (item.about === undefined) return undefined;
  const requirement = guide.suitability.find(({ id }) => id === item.about);
  return item.kind === 'financial'
    ? requirement?.financial && requirement
    : item.kind === 'references'
      ? requirement?.references && requirement
      : undefined;
}

/** Those who must meet the requirements together: the tenderer, and the members of his consortium. */
export function membersOf(parties: readonly Party[]): readonly string[] {
  return ['tenderer', ...parties.filter(({ role }) => role === 'member').map(({ key }) => key)];
}

/**
 * The same for who fills in and for who examines. That a requirement is not met is a warning: nothing lacks, and what follows is for the
 * examination. `today`: the day of tendering, in the zone of the guide; without it ages are not looked at (CVO-12, CVO-15).
 */
export function statedItem(
  requirement: Suitability,
  item: ChecklistItem,
  content: TenderContent,
  today: Temporal.PlainDate | undefined,
): StatedItem {
  return item.kind === 'financial' ? figures(requirement, content) : references(requirement, content, today);
}

function figures(requirement: Suitability, { financial, parties }: TenderContent): StatedItem {
  const { financial: rule, id, title } = requirement;
  const statement = financial?.[id];
  if (rule === undefined || statement === undefined) return { begun: false, findings: [] };
  const members = membersOf(parties);
  const wrong = misfitsOf(rule, statement, members).map(
    ({ code, params }): Finding => ({ code, severity: 'error', ...(params === undefined ? {} : { params }) }),
  );
  const gaps = gapsOf(rule, statement, members).map(
    ({ name, member, count }): Finding =>
      name === undefined
        ? { code: 'figures-missing-party', severity: 'error', params: { party: partyName(parties, member) } }
        : { code: 'figures-missing', severity: 'error', params: { name, count } },
  );
  return { begun: statement.entities.length > 0, findings: [...wrong, ...gaps, ...verdict()] };

  function verdict(): readonly Finding[] {
    const compiled = rule === undefined ? undefined : compileFinancial(rule);
    if (compiled?.ok !== true || statement === undefined) return [];
    const { outcome } = judgeFinancial(compiled.value, statement, members);
    return outcome === 'failed' || outcome === 'open'
      ? [{ code: `financial-${outcome}`, severity: 'warning', params: { title } }]
      : [];
  }
}

/** Empty for the tenderer himself: whoever shows it knows his name. */
function partyName(parties: readonly Party[], member: string | undefined): string {
  return parties.find(({ key }) => key === member)?.name ?? '';
}

function references(
  requirement: Suitability,
  content: TenderContent,
  today: Temporal.PlainDate | undefined,
): StatedItem {
  const stated = content.references?.[requirement.id] ?? [];
  const wrong = referenceMisfits(requirement, stated).map(
    ({ code, params }): Finding => ({ code, severity: 'error', ...(params === undefined ? {} : { params }) }),
  );
  const { endedWithin, ...ageless } = requirement;
  const judged =
    today === undefined || endedWithin === undefined
      ? judgeReferences(ageless, stated, Temporal.PlainDate.from('9999-12-31'))
      : judgeReferences(requirement, stated, today);
  const found = judged.competences
    .filter(({ way }) => way !== 'shown')
    .map((result): Finding => {
      const { way, counted = '', since = '' } = result;
      const text = requirement.competences?.find(({ id }) => id === result.competence)?.text ?? result.competence;
      const name = nameOf(result, stated);
      const lacks = way === 'none' || way === 'several';
      const params = { competence: text, ...(lacks ? {} : { name, counted, since }) };
      return { code: `competence-${way}`, severity: lacks ? 'error' : 'warning', params };
    });
  return { begun: stated.length > 0, findings: [...wrong, ...found] };
}

function nameOf(
  { references: [key] }: CompetenceResult,
  stated: NonNullable<TenderContent['references']>[string],
): string {
  return stated.find((one) => one.key === key)?.name ?? '';
}
