import type { ToldStory } from './told.ts';

/** Whom one can be in a demonstration, for the terminal. */
export function demonstrationTable(story: ToldStory): string {
  const rows = story.people.map(({ id, function: title, organisation, roles }) => {
    const name = story.organisations.find((known) => known.id === organisation)?.name ?? organisation;
    return [name, title, roles.join(', '), id];
  });
  const headings = ['Organisatie', 'Functie', 'Rollen', 'Gebruiker'];
  const widths = headings.map((heading, column) =>
    Math.max(heading.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [line(headings), line(widths.map((width) => '─'.repeat(width))), ...rows.map(line), ''].join('\n');
}
