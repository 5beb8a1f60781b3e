import type { AdministeredPerson, AdministrationAnswer } from '#callout/api/administration.ts';
import { toCsv } from '#platform/kernel/csv.ts';

const headings = ['naam', 'e-mail', 'locatie', 'groepen', 'vaardigheden', 'actief', 'taal'] as const;
/** Spreadsheets take the file for UTF-8 by this. */
const mark = '\ufeff';

/** The responders as a list that can be imported again; a name that a spreadsheet would run is made harmless. */
export function peopleCsv(people: readonly AdministeredPerson[], set: AdministrationAnswer): string {
  const nameOf = (all: readonly { readonly id: string; readonly name: string }[], id: string) =>
    all.find((one) => one.id === id)?.name ?? id;
  const rows = people.flatMap(({ name, email = '', language, responder }) => {
    if (responder === undefined) return [];
    const { home, groups, skills, active } = responder;
    const held = skills.map(({ skill, expires }) =>
      expires === undefined ? nameOf(set.skills, skill) : `${nameOf(set.skills, skill)} ${expires}`,
    );
    return [
      [
        name,
        email,
        nameOf(set.locations, home),
        groups.map((group) => nameOf(set.groups, group)).join(' | '),
        held.join(' | '),
        active ? 'ja' : 'nee',
        language,
      ],
    ];
  });
  return `${mark}${toCsv([headings, ...rows])}\r\n`;
}

/** What a list to be imported looks like, with what this organisation really has. */
export function templateCsv(set: AdministrationAnswer): string {
  const location = set.locations[0]?.name ?? 'Hoofdgebouw';
  const group = set.groups.find(({ rights }) => rights.includes('respond'))?.name ?? 'BHV';
  const [first = 'EHBO', second] = set.skills.map(({ name }) => name);
  const skills = [`${first} 2028-12-31`, ...(second === undefined ? [] : [second])].join(' | ');
  const row = (name: string, email: string) => [name, email, location, group, skills, 'ja', 'nl'];
  return `${mark}${toCsv([headings, row('Voorbeeld Een', 'een@voorbeeld.example'), row('Voorbeeld Twee', 'twee@voorbeeld.example')])}\r\n`;
}

export function csvFile(text: string): Blob {
  return new Blob([text], { type: 'text/csv;charset=utf-8' });
}
