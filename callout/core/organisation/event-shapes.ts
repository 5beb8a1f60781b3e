import { z } from 'zod';
import { type EventShapes, idSchema, nameSchema } from './basics.ts';
import {
  fenceSchema,
  groupSchema,
  officerSchema,
  planSchema,
  policySchema,
  responderSchema,
  scenarioSchema,
  talkRulesSchema,
  textSchema,
  windowSchema,
} from './commands.ts';
import type { OrganisationEvent } from './events.ts';

const named = z.strictObject({ id: idSchema, name: nameSchema });
const removed = z.strictObject({ id: idSchema });
const texts = z.array(z.string());

/** What the events of the stream `organisation` hold. */
export const organisationEventShapes: EventShapes<OrganisationEvent> = {
  OrganisationFounded: z.strictObject({ name: nameSchema, zone: z.string() }),
  PolicySet: z.strictObject({ policy: policySchema }),
  TalkRulesSet: z.strictObject({ talk: talkRulesSchema }),
  RegionSet: named,
  RegionRemoved: removed,
  SkillSet: named,
  SkillRemoved: removed,
  LocationSet: named.extend({ region: idSchema, address: z.string().optional() }),
  LocationRemoved: removed,
  MinimaSet: z.strictObject({ location: idSchema, minima: z.array(windowSchema) }),
  SignsSet: z.strictObject({ location: idSchema, fences: z.array(fenceSchema), wifi: texts, beacons: texts }),
  PlanSet: z.strictObject({ plan: planSchema }),
  PlanRemoved: removed,
  GroupSet: z.strictObject({ group: groupSchema }),
  GroupRemoved: removed,
  RespondersSet: z.strictObject({ responders: z.array(responderSchema) }),
  RespondersRemoved: z.strictObject({ responders: z.array(idSchema) }),
  TextSet: z.strictObject({ text: textSchema }),
  TextRemoved: removed,
  ScenarioSet: z.strictObject({ scenario: scenarioSchema }),
  ScenarioRemoved: removed,
  OfficerAppointed: z.strictObject({ officer: officerSchema }),
  OfficerDismissed: z.strictObject({ officer: officerSchema }),
};
