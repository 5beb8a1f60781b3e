/** Keys of queries; all that belongs to one procedure begins the same, so that one call refreshes it. */
export const keys = {
  me: ['me'],
  procedures: ['procedures'],
  procedure: (procedure: string) => ['procedure', procedure],
  frame: (procedure: string, at: string | undefined) => ['procedure', procedure, 'frame', at],
  view: (procedure: string, stage: string, at: string | undefined) => ['procedure', procedure, 'view', stage, at],
  people: (procedure: string) => ['procedure', procedure, 'people'],
  platformFacts: (procedure: string) => ['procedure', procedure, 'platform-facts'],
  log: (procedure: string) => ['procedure', procedure, 'log'],
  demo: ['demo'],
  mailbox: ['mailbox'],
  administration: ['administration'],
} as const;
