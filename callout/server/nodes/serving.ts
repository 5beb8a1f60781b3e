import type { NodeLinks } from './node-links.ts';
import { type Nodes, silence } from './nodes.ts';

/** How often is looked whether this node can serve, in milliseconds. */
const lookEvery = 500;

/** What is known of another node. */
export interface Elsewhere {
  /** It can be asked. */
  readonly linked: boolean;
  /** It says that it has the database. */
  readonly database: boolean;
}

/**
 * Whether a node that has been without the database for so many milliseconds keeps its phones. While nobody else can do better it does: they
 * go on ringing, and people go on speaking. As soon as another node may have the database they belong there. After `silence` the others
 * count its phones no more.
 */
export function keepsPhones(withoutFor: number, elsewhere: readonly Elsewhere[]): boolean {
  return withoutFor < silence || elsewhere.every(({ linked, database }) => linked && !database);
}

/** Sends phones and pages away from a node that is alone without the database, and lets them in again when it is back. */
export class Serving {
  readonly #nodes: Nodes;
  readonly #links: NodeLinks;
  #timer: NodeJS.Timeout | undefined;
  #serves = true;
  #sendAway: () => void = () => undefined;

  constructor(nodes: Nodes, links: NodeLinks) {
    this.#nodes = nodes;
    this.#links = links;
  }

  get serves(): boolean {
    return this.#serves;
  }

  /** Told when all lines must go elsewhere. */
  whenAlone(sendAway: () => void): void {
    this.#sendAway = sendAway;
  }

  start(): void {
    this.#timer = setInterval(() => this.#look(), lookEvery);
    this.#timer.unref();
  }

  close(): void {
    clearInterval(this.#timer);
  }

  #look(): void {
    const before = this.#serves;
    this.#serves = keepsPhones(this.#nodes.withoutDatabaseFor(), this.#nodes.others().map(this.#elsewhere));
    if (before && !this.#serves) this.#sendAway();
  }

  readonly #elsewhere = (node: string): Elsewhere => {
    const line = this.#links.line(node);
    return { linked: line !== undefined, database: line?.database === true };
  };
}
