/** Guides that come with the program, each served as a file of its own. */
const addresses = import.meta.glob<string>('../../../examples/*/{leidraad,guide}.yaml', {
  query: '?url',
  import: 'default',
  eager: true,
});

export interface Example {
  /** Name of its folder, such as `gemeente-schoonmaak`. */
  readonly name: string;
  /** `Gemeente schoonmaak` */
  readonly title: string;
  readonly address: string;
}

export const examples: readonly Example[] = Object.entries(addresses).map(([path, address]) => {
  const name = path.split('/').at(-2) ?? path;
  const words = name.replaceAll('-', ' ');
  return { name, title: words.charAt(0).toUpperCase() + words.slice(1), address };
});
