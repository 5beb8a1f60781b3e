/** Guides that come with the program, each served as a file of its own. */
const addresses = import.meta.glob<string>(
  ['../../../examples/**/{leidraad,leidraad-*,guide}.yaml', '!../../../examples/**/as-published/**'],
  { query: '?url', import: 'default', eager: true },
);

/** Read when the pages are built. */
const told = import.meta.glob<Told>(
  ['../../../examples/**/{leidraad,leidraad-*,guide}.yaml', '!../../../examples/**/as-published/**'],
  { query: '?told', import: 'default', eager: true },
);

interface Told {
  /** As the guide gives it, in its own language. */
  readonly title: string;
  /** Of a restricted procedure; empty for any other. */
  readonly phase: string;
}

export interface Example extends Told {
  /** Where it stands, such as `gemeente-schoonmaak`, or `gemeente-schoonmaak-gunning` where its folder has several. */
  readonly name: string;
  readonly address: string;
}

export const examples: readonly Example[] = Object.entries(addresses).map(([path, address]) => {
  const name = nameOf(path);
  return { name, address, ...(told[path] ?? { title: name, phase: '' }) };
});

/** Its folders, and what its own name says besides that it is a guide. */
function nameOf(path: string): string {
  const [, inside = path] = path.split('/examples/');
  return inside
    .replace(/\.yaml$/u, '')
    .split('/')
    .map((part) => part.replace(/^(leidraad|guide)-?/u, ''))
    .filter((part) => part !== '')
    .join('-');
}
