/** Guides that come with the program, each served as a file of its own. */
const addresses = import.meta.glob<string>('../../../examples/*/leidraad.yaml', { query: '?url', import: 'default', eager: true });

export interface Example {
  /** Name of its folder: `almelo-beveiliging`. */
  readonly name: string;
  readonly address: string;
}

export const examples: readonly Example[] = Object.entries(addresses).map(([path, address]) => ({ name: path.split('/').at(-2) ?? path, address }));
