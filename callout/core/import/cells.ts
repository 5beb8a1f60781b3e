import { fail, ok, type Refusal, type Result, refuse } from '#platform/kernel/result.ts';
import type { HeldSkill, Id } from '../organisation/organisation.ts';

/** What stands in one cell of a list of people. A cell with only a dash empties what there was; an empty one leaves it. */
export const emptied = '-';

interface Named {
  readonly id: Id;
  readonly name: string;
}

/** By id or else by name, large and small letters alike: several may have one name. */
export function findNamed<T extends Named>(all: Iterable<T>, text: string): readonly T[] {
  const wanted = folded(text);
  const list = [...all];
  const byId = list.find(({ id }) => folded(id) === wanted);
  return byId === undefined ? list.filter(({ name }) => folded(name) === wanted) : [byId];
}

/** The one that is meant. Codes: `import-name-unclear`, and the one for what is not there. */
export function oneOf<T extends Named>(found: readonly T[], text: string, unknown: Refusal): Result<T> {
  const [one, another] = found;
  if (one === undefined) return fail(unknown);
  return another === undefined ? ok(one) : refuse('import-name-unclear', { name: shown(text) });
}

function folded(text: string): string {
  return text.trim().normalize('NFC').toLowerCase().replaceAll('’', "'");
}

/** Things beside each other: between `|`, or commas where the whole is not one name. */
export function partsOf(cell: string, isOne: (text: string) => boolean): readonly string[] {
  if (cell === emptied) return [];
  const parts = cell.includes('|') || isOne(cell) ? cell.split('|') : cell.split(/[,;\n]/);
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** `EHBO 2027-03-01`, `EHBO (1-3-2027)` or `EHBO`. Codes: `import-skill-unknown`, `import-name-unclear`, `import-date-invalid`. */
export function readSkill(part: string, skills: readonly Named[]): Result<HeldSkill> {
  const isWhole = findNamed(skills, part).length > 0;
  const [, before = part, date] = isWhole ? [] : (/^(.*?)[\s:(]+(\d[\d\-/.]*)\)?$/su.exec(part) ?? []);
  const unknown = { code: 'import-skill-unknown', params: { skill: shown(before) } };
  const skill = oneOf(findNamed(skills, before), before, unknown);
  if (!skill.ok) return skill;
  if (isWhole) return ok({ skill: skill.value.id });
  const expires = date === undefined ? undefined : readDay(date);
  return expires === undefined
    ? refuse('import-date-invalid', { date: shown(date ?? part) })
    : ok({ skill: skill.value.id, expires });
}

/** ISO, or day, month and year. */
function readDay(text: string): string | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const local = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  const [year, month, day] = iso === null ? [local?.[3], local?.[2], local?.[1]] : iso.slice(1);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  try {
    return Temporal.PlainDate.from(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`).toString();
  } catch {
    return undefined;
  }
}

const yes = new Set(['ja', 'j', 'oui', 'o', 'yes', 'y', 'true', 'waar', 'vrai', '1', 'x']);
const no = new Set(['nee', 'n', 'non', 'no', 'false', 'onwaar', 'faux', '0']);

/** Undefined for a word that is neither. */
export function readYesNo(text: string): boolean | undefined {
  const word = text.toLowerCase();
  if (yes.has(word)) return true;
  return no.has(word) ? false : undefined;
}

/** What somebody typed, short enough for a sentence. */
export function shown(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
