/** The tables of docs/assurance: what is demanded, and how it stands. */
export interface Demand {
  /** As tests cite it. */
  readonly cited: string;
  readonly text: string;
  readonly standing: Standing;
  /** Requirements that this row stands for. */
  readonly count: number;
}

const standings = ['test', 'met', 'not applicable', 'open'] as const;

export interface Standing {
  readonly kind: (typeof standings)[number];
  /** How it is met, why it does not apply, or what is missing; nothing for what tests show. */
  readonly reason: string;
}

export function annexIn(markdown: string): readonly Demand[] {
  return rowsIn(markdown, 3).map(([point = '', text = '', answer = '']) => demand(point, text, answer, 1));
}

export function threatsIn(markdown: string): readonly Demand[] {
  return rowsIn(markdown, 4).map(([who = '', attack = '', defence = '', answer = '']) =>
    demand(`threat: ${who}`, `${attack} → ${defence}`, answer, 1),
  );
}

/** A group such as `9.*` says in its second column for how many requirements it stands. */
export function asvsIn(markdown: string): readonly Demand[] {
  return rowsIn(markdown, 4).map(([number = '', level = '', text = '', answer = '']) =>
    demand(`ASVS-${number}`, text, answer, number.endsWith('*') ? Number.parseInt(level, 10) : 1),
  );
}

function demand(cited: string, text: string, answer: string, count: number): Demand {
  const [, kind = '', reason = ''] = /^([^:]+)(?:: (.+))?$/u.exec(answer) ?? [];
  const known = standings.find((one) => one === kind);
  if (known === undefined || (known === 'test') !== (reason === '')) {
    throw new Error(`${cited}: "${answer}" is neither test, nor met, not applicable or open with a reason`);
  }
  return { cited, text, standing: { kind: known, reason }, count };
}

/** The rows of the one table of so many columns, without its head. */
function rowsIn(markdown: string, columns: number): readonly (readonly string[])[] {
  const lines = markdown.split('\n').filter((line) => line.startsWith('| ') && line.endsWith(' |'));
  return lines.slice(1).map((line) => {
    const cells = line.slice(2, -2).split(' | ');
    if (cells.length !== columns) throw new Error(`not ${columns} columns: ${line}`);
    return cells;
  });
}

/** What is demanded to be tested and is not, and what tests cite that nobody demands. */
export function faultsIn(
  demands: readonly Demand[],
  citing: ReadonlyMap<string, readonly string[]>,
  ours: RegExp,
): { readonly gaps: readonly string[]; readonly unknown: readonly string[] } {
  const known = new Set(demands.map(({ cited }) => cited));
  return {
    gaps: demands
      .filter(({ cited, standing }) => standing.kind === 'test' && !citing.has(cited))
      .map(({ cited }) => cited),
    unknown: [...citing.keys()].filter((cited) => ours.test(cited) && !known.has(cited)).toSorted(),
  };
}
