import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import type { HeldSkill, Id } from '../organisation/organisation.ts';

/** What stands in one cell of a list of people. A cell with only a dash empties what there was; an empty one leaves it. */
export const emptied = '-';

interface Named {
  readonly id: Id;
  readonly name: string;
}

/** By id or by name, large and small letters alike. */
export function findNamed<T extends Named>(all: Iterable<T>, text: string): T | undefined {
  const wanted = folded(text);
  const list = [...all];
  return list.find(({ id }) => folded(id) === wanted) ?? list.find(({ name }) => folded(name) === wanted);
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

/** `EHBO 2027-03-01`, `EHBO (1-3-2027)` or `EHBO`. Codes: `import-skill-unknown`, `import-date-invalid`. */
export function readSkill(part: string, skills: Iterable<Named>): Result<HeldSkill> {
  const whole = findNamed(skills, part);
  if (whole !== undefined) return ok({ skill: whole.id });
  const [, before = part, date] = /^(.*?)[\s:(]+(\d[\d\-/.]*)\)?$/su.exec(part) ?? [];
  const skill = findNamed(skills, before);
  if (skill === undefined) return refuse('import-skill-unknown', { skill: shown(before) });
  const expires = date === undefined ? undefined : readDay(date);
  return expires === undefined
    ? refuse('import-date-invalid', { date: shown(date ?? part) })
    : ok({ skill: skill.id, expires });
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
