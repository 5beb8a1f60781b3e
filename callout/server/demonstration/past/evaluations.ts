import type { CallCommandOf } from '#callout/core/alarm/commands.ts';

/** What invented people said afterwards. */
export const remarks: readonly string[] = [
  'De deur van de noodtrap zat op slot.',
  'De EHBO-koffer was niet aangevuld.',
  'Duidelijke opdracht, snel ter plaatse.',
  'De portofoon was leeg.',
  'Op de verzamelplaats was niet te horen wie er nog binnen was.',
];

const told: readonly {
  readonly went: string;
  readonly improve: string;
  readonly what: string;
  readonly who: string;
}[] = [
  {
    went: 'De eerste twee waren binnen twee minuten ter plaatse.',
    improve: 'De noodtrap was op slot.',
    what: 'Sluitplan van de noodtrappen nalopen',
    who: 'Facilitair bedrijf',
  },
  {
    went: 'De taken waren duidelijk en werden direct verdeeld.',
    improve: 'Niet iedereen droeg een hesje.',
    what: 'Hesjes bij elke ingang ophangen',
    who: 'Hoofd BHV',
  },
  {
    went: 'De ambulance is bij de ingang opgevangen.',
    improve: 'De koffer was niet compleet.',
    what: 'EHBO-koffers elk kwartaal controleren',
    who: 'Ploegleider',
  },
];

export function conclusions(index: number, now: Temporal.Instant): Omit<CallCommandOf<'conclude-evaluation'>, 'type'> {
  const one = told[index % told.length] ?? told[0];
  if (one === undefined) throw new Error('there is nothing to conclude');
  const { went, improve, what, who } = one;
  const before = now.toZonedDateTimeISO('UTC').toPlainDate().add({ days: 30 }).toString();
  return { went, improve, actions: [{ what, who, before }] };
}
