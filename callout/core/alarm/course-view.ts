import { toIso } from '#platform/kernel/time.ts';
import type { Id } from '../organisation/organisation.ts';
import { addressees, dueAt, isEnough, isExhausted, phaseOf, staffingOf } from './call.ts';
import { leads, seesCourse } from './leading.ts';
import {
  isErased,
  locationNamed,
  markNamed,
  personNamed,
  skillNamed,
  stepNamed,
  textOf,
  type ViewContext,
} from './names.ts';
import { roleOf } from './phone-view.ts';
import { isComing, stepOf } from './progress.ts';
import type { Call, Member } from './state.ts';
import type { CallCourse, CallSummary, CourseCounts, CoursePerson } from './view.ts';

/** The whole course of a call for who may see it; undefined for anybody else: to him there is no such call (BHV-08). */
export function courseOf(call: Call, viewer: Id, context: ViewContext): CallCourse | undefined {
  const summary = summaryOf(call, viewer, context);
  if (summary === undefined) return undefined;
  const people = [...call.members.values()].map((member) => personOf(call, member, context)).toSorted(byUse);
  const { missing, needs } = staffingOf(call);
  const due = dueAt(call);
  const ended = endOf(call, context);
  return {
    ...summary,
    version: call.version,
    text: textOf(call.personal, 'text'),
    ...(call.mark === undefined ? {} : { mark: markNamed(context, call.mark) }),
    erased: isErased(call.personal),
    raisedBy: personNamed(context, call.raisedBy),
    ...(ended === undefined ? {} : { ended, endedAt: ended.at }),
    people: people.filter((person) => !isLost(person)),
    unreachable: people.filter(isLost),
    needed: needs.map((need) => ({ ...need, ...skillNamed(context, need.skill) })),
    ...(due === undefined ? {} : { nextWaveAt: toIso(due) }),
    exhausted: missing.length > 0 && isExhausted(call, missing),
    demands: demandsOf(call, context),
    nextSteps: nextStepsOf(call, context),
    messages: messagesOf(call, context),
    replies: call.replies.map(({ reply, at, responder, says }) => {
      return { reply, at, says, from: personNamed(context, responder) };
    }),
    ...evaluationOf(call, context),
    may: mayOf(call, leads(context.organisation, call, viewer)),
  };
}

export function summaryOf(call: Call, viewer: Id, context: ViewContext): CallSummary | undefined {
  if (!seesCourse(context.organisation, call, viewer)) return undefined;
  return {
    call: call.id,
    mode: call.mode,
    phase: phaseOf(call),
    location: locationNamed(context, call.location),
    nature: call.nature,
    place: textOf(call.personal, 'place'),
    raisedAt: call.raisedAt,
    counts: countsOf(call),
    enough: isEnough(call),
  };
}

/** Not reachable and without an answer. Whoever answered comes or does not, whatever his phone does afterwards. */
function isLost({ reachable, step }: Pick<CoursePerson, 'reachable' | 'step'>): boolean {
  return !reachable && orderOf(step) === waiting;
}

export function countsOf(call: Call): CourseCounts {
  const all = [...call.members.values()].map(({ reachable, progress }) => ({ reachable, step: stepOf(progress) }));
  const known = all.filter((one) => !isLost(one));
  const reached = (...steps: readonly CoursePerson['step'][]) =>
    known.filter(({ step }) => steps.includes(step)).length;
  const arrived = reached('arrived');
  const coming = arrived + reached('coming');
  const cannot = reached('cannot');
  const read = coming + cannot + reached('read');
  const shown = read + reached('shown');
  const onPhone = shown + reached('on-phone');
  return {
    called: all.length,
    sent: onPhone + reached('sent'),
    onPhone,
    shown,
    read,
    coming,
    cannot,
    arrived,
    waiting: known.length - coming - cannot,
    unreachable: all.length - known.length,
  };
}

const waiting = 2;

function orderOf(step: CoursePerson['step']): number {
  if (step === 'arrived') return 0;
  if (step === 'coming') return 1;
  return step === 'cannot' ? 3 : waiting;
}

function byUse(a: CoursePerson, b: CoursePerson): number {
  const order = orderOf(a.step) - orderOf(b.step);
  if (order !== 0 || a.name === b.name) return order;
  return a.name < b.name ? -1 : 1;
}

function personOf(call: Call, member: Member, context: ViewContext): CoursePerson {
  const { responder, progress, wave, reachable, presence, calledAt, skills } = member;
  const step = stepOf(progress);
  const role = roleOf(member);
  const minutes = isComing(progress) ? progress.decision?.minutes : undefined;
  return {
    responder,
    name: context.nameOf(responder),
    ...(step === undefined ? {} : { step }),
    // A phone that runs behind did not answer before it was asked.
    instants: Object.fromEntries(
      Object.entries(progress.instants).map(([name, at]) => [name, at < calledAt ? calledAt : at]),
    ),
    ...(minutes === undefined ? {} : { minutes }),
    skills: skills.map((skill) => skillNamed(context, skill)),
    wave,
    ...(role === undefined ? {} : { role: stepNamed(context, call, role) }),
    reachable,
    presence,
    calledAt,
  };
}

function endOf({ allClear, withdrawn }: Call, context: ViewContext): CallCourse['ended'] {
  const told = allClear ?? withdrawn;
  if (told === undefined) return undefined;
  const [how, text] =
    allClear === undefined
      ? (['withdrawn', textOf(told.personal, 'reason')] as const)
      : (['all-clear', textOf(told.personal, 'text')] as const);
  return { how, at: told.at, by: personNamed(context, told.by), text };
}

function demandsOf(call: Call, context: ViewContext): CallCourse['demands'] {
  return call.demands.map(({ at, by, step, personal }) => ({
    at,
    by: personNamed(context, by),
    ...(step === undefined ? {} : { step: stepNamed(context, call, step) }),
    ...(personal === undefined ? {} : { reason: textOf(personal, 'reason') }),
  }));
}

function nextStepsOf(call: Call, { organisation }: ViewContext): CallCourse['nextSteps'] {
  const asked = new Set(call.demands.map(({ step }) => step));
  const steps = organisation.scenarios.get(call.scenario ?? '')?.steps ?? [];
  return steps.filter(({ id }) => !asked.has(id)).map(({ id, name }) => ({ id, name }));
}

function messagesOf(call: Call, context: ViewContext): CallCourse['messages'] {
  return call.messages.map(({ message, at, by, personal, to, readBy }) => ({
    message,
    at,
    from: personNamed(context, by),
    text: textOf(personal, 'text'),
    to: addressees(call, to).length,
    read: readBy.size,
  }));
}

function evaluationOf(call: Call, context: ViewContext): Pick<CallCourse, 'evaluation'> {
  if (call.allClear === undefined) return {};
  const answers = [...call.answers].map(([responder, given]) => {
    const member = call.members.get(responder);
    const deployed = member !== undefined && isComing(member.progress);
    const remarks = textOf(given.personal, 'remarks');
    return { from: personNamed(context, responder), deployed, answers: given.answers, remarks };
  });
  const asked = [...call.members.values()].filter(({ progress }) => isComing(progress)).length;
  const { conclusion } = call;
  if (conclusion === undefined) return { evaluation: { asked, answers } };
  const { at, by, personal } = conclusion;
  const actions = conclusion.actions.map(({ before, personal: action }) => {
    return { before, what: textOf(action, 'what'), who: textOf(action, 'who') };
  });
  const told = {
    at,
    by: personNamed(context, by),
    went: textOf(personal, 'went'),
    improve: textOf(personal, 'improve'),
  };
  return { evaluation: { asked, answers, conclusion: { ...told, actions } } };
}

function mayOf(call: Call, isLeader: boolean): CallCourse['may'] {
  const phase = phaseOf(call);
  const running = isLeader && phase === 'running';
  return {
    scaleUp: running,
    mark: running,
    message: isLeader && phase !== 'closed',
    allClear: running,
    withdraw: running,
    close: isLeader && (phase === 'all-clear' || phase === 'withdrawn'),
    conclude: isLeader && call.allClear !== undefined && call.conclusion === undefined,
  };
}
