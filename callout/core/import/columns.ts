/** The columns of a list of people, and what they may be called at the top of the file. */

export const importColumns = ['name', 'email', 'location', 'groups', 'skills', 'active', 'language'] as const;
export type ImportColumn = (typeof importColumns)[number];

const names: Readonly<Record<ImportColumn, readonly string[]>> = {
  name: ['naam', 'nom', 'name'],
  email: ['e-mail', 'email', 'e-mailadres', 'mail', 'adresse e-mail', 'courriel', 'e-mail address'],
  location: ['locatie', 'thuislocatie', 'site', 'location', 'home'],
  groups: ['groepen', 'groep', 'groupes', 'groupe', 'groups', 'group'],
  skills: ['vaardigheden', 'vaardigheid', 'certificaten', 'compétences', 'certificats', 'skills', 'certificates'],
  active: ['actief', 'actif', 'active'],
  language: ['taal', 'langue', 'language'],
};

/** Which column a heading means; undefined for one that says nothing here. */
export function columnOf(heading: string): ImportColumn | undefined {
  const wanted = heading.trim().normalize('NFC').toLowerCase();
  return importColumns.find((column) => column === wanted || names[column].includes(wanted));
}

/** One line of the file, by column; what is not in the file is not in it. */
export interface ImportLine {
  /** As a text editor counts them, the heading included. */
  readonly line: number;
  readonly cells: Readonly<Partial<Record<ImportColumn, string>>>;
}
