/** Guides that come with the program, each served as a file of its own. */
const addresses = import.meta.glob<string>(
  ['../../../examples/**/{leidraad,leidraad-*,guide}.yaml', '!../../../examples/**/as-published/**'],
  { query: '?url', import: 'default', eager: true },
);

/** Read when the pages are built: the phase that each of them is about. */
const phases = import.meta.glob<string>(
  ['../../../examples/**/{leidraad,leidraad-*,guide}.yaml', '!../../../examples/**/as-published/**'],
  { query: '?phase', import: 'default', eager: true },
);

export interface Example {
  /** Where it stands, such as `gemeente-schoonmaak`, or `gemeente-schoonmaak-gunning` where its folder has several. */
  readonly name: string;
  /** `Gemeente schoonmaak` */
  readonly title: string;
  readonly address: string;
  /** Of a restricted procedure; empty for any other. */
  readonly phase: string;
}

export const examples: readonly Example[] = Object.entries(addresses).map(([path, address]) => {
  const name = nameOf(path);
  const words = name.replaceAll('-', ' ');
  return { name, title: words.charAt(0).toUpperCase() + words.slice(1), address, phase: phases[path] ?? '' };
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
