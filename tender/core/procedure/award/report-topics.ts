/** What a buyer may have to add to the report on a procedure, because nothing that happens in a file says it. */
export const reportTopics = [
  'value',
  'procedure-choice',
  'abnormally-low',
  'subcontracting',
  'cancellation',
  'means',
  'conflicts',
] as const;
export type ReportTopic = (typeof reportTopics)[number];
