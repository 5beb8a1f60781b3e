import { guideFields, type Member } from '#tender/core/guide/edit/fields.ts';

/** The values that stand at the top of a guide, in no part of their own. */
export const generalSection = 'general';

export interface SectionOf {
  readonly id: string;
  readonly members: readonly Member[];
}

/** The parts of a guide as the schema has them at its top. */
export function guideSections(): readonly SectionOf[] {
  const { members } = guideFields();
  // The version of the language is for the program that reads the file.
  const simple = members.filter(({ key, field }) => field.kind === 'value' && key !== 'leidraad');
  const parts = members.filter(({ field }) => field.kind !== 'value');
  return [{ id: generalSection, members: simple }, ...parts.map((member) => ({ id: member.key, members: [member] }))];
}

/** The section in which a place of the guide is edited. */
export function sectionOf(pointer: string): string {
  const first = pointer.split('/')[1] ?? '';
  return guideSections().some(({ id }) => id === first) ? first : generalSection;
}
