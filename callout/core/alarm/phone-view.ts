import type { Id } from '../organisation/organisation.ts';
import type { PhoneCall } from '../protocol/phone-call.ts';
import { isAddressed, phaseOf } from './call.ts';
import { locationNamed, markNamed, stepOfScenario, textOf, type ViewContext } from './names.ts';
import { stepOf } from './progress.ts';
import type { Call, Member } from './state.ts';

/** The call as this responder sees it; undefined for who was not called: to him there is no such call. */
export function phoneCallOf(call: Call, responder: Id, context: ViewContext): PhoneCall | undefined {
  const member = call.members.get(responder);
  if (member === undefined) return undefined;
  const { decision } = member.progress;
  const role = roleOf(member);
  const task = stepOfScenario(context, call, role)?.task;
  const ended = endOf(call);
  const evaluation = evaluationOf(call, responder);
  const reply = call.replies.findLast((given) => given.responder === responder)?.says;
  return {
    call: call.id,
    mode: call.mode,
    phase: phaseOf(call),
    location: locationNamed(context, call.location),
    nature: call.nature,
    place: textOf(call.personal, 'place'),
    text: textOf(call.personal, 'text'),
    ...(call.mark === undefined ? {} : { mark: markNamed(context, call.mark) }),
    raisedAt: call.raisedAt,
    you: stepOf(member.progress) ?? 'sent',
    ...(decision?.minutes === undefined ? {} : { minutes: decision.minutes }),
    ...(task === undefined ? {} : { task }),
    ...(role === undefined ? {} : { role }),
    roles: rolesOf(call, context),
    others: othersOf(call, responder, context),
    messages: messagesFor(call, responder, context),
    ...(reply === undefined ? {} : { reply }),
    ...(ended === undefined ? {} : { ended }),
    ...(evaluation === undefined ? {} : { evaluation }),
  };
}

/** What he took, or else the last part that is for him. */
export function roleOf({ taken, offered }: Member): Id | undefined {
  return taken ?? offered.at(-1);
}

/** Names on a phone; how many others come is told by number. */
const mostNamed = 30;

interface Deployed {
  readonly responder: Id;
  readonly step: 'coming' | 'arrived';
  readonly role: Id | undefined;
}

/** Who comes or is there, those who are there first. */
interface Turnout {
  readonly all: readonly Deployed[];
  readonly arrived: number;
  /** How many have each part. */
  readonly byRole: ReadonlyMap<Id | undefined, number>;
}

/** The same for all phones of a call, and so found once for each state of it. */
const turnouts = new WeakMap<Call, Turnout>();

function turnoutOf(call: Call): Turnout {
  const known = turnouts.get(call);
  if (known !== undefined) return known;
  const deployed = [...call.members.values()].flatMap((member): readonly Deployed[] => {
    const step = stepOf(member.progress);
    if (step !== 'coming' && step !== 'arrived') return [];
    return [{ responder: member.responder, step, role: roleOf(member) }];
  });
  const arrived = deployed.filter(({ step }) => step === 'arrived');
  const byRole = new Map<Id | undefined, number>();
  for (const { role } of deployed) byRole.set(role, (byRole.get(role) ?? 0) + 1);
  const all = [...arrived, ...deployed.filter(({ step }) => step === 'coming')];
  const found = { all, arrived: arrived.length, byRole };
  turnouts.set(call, found);
  return found;
}

function rolesOf(call: Call, context: ViewContext): PhoneCall['roles'] {
  const asked = new Set(call.demands.flatMap(({ step }) => (step === undefined ? [] : [step])));
  return [...asked].flatMap((id) => {
    const step = stepOfScenario(context, call, id);
    if (step === undefined) return [];
    const needed = step.needed.reduce((sum, { count }) => sum + count, 0);
    return [{ id, name: step.name, task: step.task, needed, taken: turnoutOf(call).byRole.get(id) ?? 0 }];
  });
}

function othersOf(call: Call, responder: Id, context: ViewContext): PhoneCall['others'] {
  const { all, arrived } = turnoutOf(call);
  const own = call.members.get(responder);
  const step = own && stepOf(own.progress);
  const [isThere, isComing] = [step === 'arrived' ? 1 : 0, step === 'coming' ? 1 : 0];
  const others = all.slice(0, mostNamed + 1).filter((one) => one.responder !== responder);
  const names = others.slice(0, mostNamed).map((one) => {
    const part = stepOfScenario(context, call, one.role)?.name;
    return { name: context.nameOf(one.responder), step: one.step, ...(part === undefined ? {} : { role: part }) };
  });
  const coming = all.length - arrived - isComing;
  return { called: call.members.size - 1, coming, arrived: arrived - isThere, names };
}

function messagesFor(call: Call, responder: Id, { nameOf }: ViewContext): PhoneCall['messages'] {
  return call.messages
    .filter(({ to }) => isAddressed(to, responder))
    .map(({ message, at, by, personal, readBy }) => {
      return { message, at, from: nameOf(by), text: textOf(personal, 'text'), read: readBy.has(responder) };
    });
}

export function endOf({ allClear, withdrawn }: Call): PhoneCall['ended'] {
  if (allClear !== undefined) return { at: allClear.at, text: textOf(allClear.personal, 'text') };
  return withdrawn === undefined ? undefined : { at: withdrawn.at, text: textOf(withdrawn.personal, 'reason') };
}

function evaluationOf(call: Call, responder: Id): PhoneCall['evaluation'] {
  if (call.allClear === undefined || call.withdrawn !== undefined) return undefined;
  if (call.conclusion !== undefined) return 'concluded';
  return call.answers.has(responder) ? 'answered' : 'asked';
}
