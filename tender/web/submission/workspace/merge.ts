import type { Draft } from '#tender/core/procedure/submission/draft.ts';

/** What is saved as one: who signs, with whom, the ESPD of a party, the files of an item. */
export type DraftPart =
  | 'signatories'
  | 'parties'
  | `espd:${string}`
  | `files:${string}`
  | `figures:${string}`
  | `references:${string}`;

export interface Merged {
  readonly draft: Draft;
  /** Parts that were changed on both sides, each in another way. */
  readonly differing: readonly DraftPart[];
}

/**
 * Two drafts that began as the same one, made into one again. What only one side changed is as that side has it; where both changed the
 * same part, `prefer` says whose stands, and the part is named.
 */
export function mergeDrafts(before: Draft, mine: Draft, theirs: Draft, prefer: 'mine' | 'theirs'): Merged {
  const [asBefore, asMine, asTheirs] = [partsOf(before), partsOf(mine), partsOf(theirs)];
  const differing: DraftPart[] = [];
  const fromMine = new Set<DraftPart>();
  for (const part of new Set([...asBefore.keys(), ...asMine.keys(), ...asTheirs.keys()])) {
    const [was, here, there] = [asBefore.get(part), asMine.get(part), asTheirs.get(part)];
    if (here === was || here === there) continue;
    const differs = there !== was;
    if (differs) differing.push(part);
    if (!differs || prefer === 'mine') fromMine.add(part);
  }
  return { draft: compose(mine, theirs, fromMine), differing };
}

/** Whether two drafts hold the same. */
export function sameDrafts(one: Draft, other: Draft): boolean {
  const [first, second] = [partsOf(one), partsOf(other)];
  return first.size === second.size && [...first].every(([part, text]) => second.get(part) === text);
}

/** Each part as text, to be compared; a part that holds nothing has none. */
function partsOf({ content }: Draft): ReadonlyMap<DraftPart, string> {
  const {
    files,
    espd,
    signatories,
    contact,
    registration,
    parties,
    group,
    financial = {},
    references = {},
    abroad,
  } = content;
  const whole = (value: unknown): string => JSON.stringify(value);
  return new Map<DraftPart, string>([
    ['signatories', whole([signatories, contact, registration, ...(abroad === undefined ? [] : [abroad])])],
    ['parties', whole([parties, group])],
    ...Object.entries(espd).map(([party, answers]): [DraftPart, string] => [`espd:${party}`, whole(answers)]),
    ...Object.entries(financial).map(([id, of]): [DraftPart, string] => [`figures:${id}`, whole(of)]),
    ...Object.entries(references).map(([id, of]): [DraftPart, string] => [`references:${id}`, whole(of)]),
    ...[...Map.groupBy(files, ({ item }) => item)].map(([item, of]): [DraftPart, string] => [
      `files:${item}`,
      whole(of.map(({ file }) => file.sha256)),
    ]),
  ]);
}

function compose(mine: Draft, theirs: Draft, fromMine: ReadonlySet<DraftPart>): Draft {
  const of = (part: DraftPart): Draft['content'] => (fromMine.has(part) ? mine : theirs).content;
  const items = new Set([...theirs.content.files, ...mine.content.files].map(({ item }) => item));
  const files = [...items].flatMap((item) => of(`files:${item}`).files.filter((one) => one.item === item));
  const named = new Set([...Object.keys(theirs.content.espd), ...Object.keys(mine.content.espd)]);
  const espd = [...named].flatMap((party) => {
    const answers = of(`espd:${party}`).espd[party];
    return answers === undefined ? [] : [[party, answers] as const];
  });
  const financial = stated(mine, theirs, 'financial', (id) => of(`figures:${id}`).financial?.[id]);
  const references = stated(mine, theirs, 'references', (id) => of(`references:${id}`).references?.[id]);
  const { signatories, contact, registration, abroad } = of('signatories');
  const { parties, group } = of('parties');
  const sealed = { ...mine.sealed, ...theirs.sealed };
  const used = new Set(files.map(({ file }) => file.sha256));
  return {
    content: {
      files,
      espd: Object.fromEntries(espd),
      signatories,
      parties,
      ...(contact === undefined ? {} : { contact }),
      ...(registration === undefined ? {} : { registration }),
      ...(abroad === undefined ? {} : { abroad }),
      ...(group === undefined ? {} : { group }),
      ...(financial === undefined ? {} : { financial }),
      ...(references === undefined ? {} : { references }),
    },
    sealed: Object.fromEntries(Object.entries(sealed).filter(([sha256]) => used.has(sha256))),
    ...(mine.round === undefined ? {} : { round: mine.round }),
  };
}

/** What was stated by requirement of the guide; undefined where neither side has any. */
function stated<Value>(
  mine: Draft,
  theirs: Draft,
  part: 'financial' | 'references',
  value: (requirement: string) => Value | undefined,
): Readonly<Record<string, Value>> | undefined {
  const named = new Set([theirs, mine].flatMap(({ content }) => Object.keys(content[part] ?? {})));
  const found = [...named].flatMap((requirement) => {
    const one = value(requirement);
    return one === undefined ? [] : [[requirement, one] as const];
  });
  return found.length === 0 ? undefined : Object.fromEntries(found);
}
