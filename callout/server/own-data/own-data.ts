import type { OwnDataAnswer } from '#callout/api/own-data.ts';
import type { Answers, RecordedCallEvent } from '#callout/core/alarm/events.ts';
import { peopleOf } from '#callout/core/alarm/people.ts';
import { roleOf } from '#callout/core/alarm/phone-view.ts';
import type { Organisation } from '#callout/core/organisation/organisation.ts';
import type { SignedIn } from '#platform/identity/identity.ts';
import { toIso } from '#platform/kernel/time.ts';
import { listMails, type StoredMail } from '#platform/mail/outbox.ts';
import type { CallFile } from '../calls/call-file.ts';
import { callPeople } from '../calls/call-people.ts';
import { triesFor } from '../delivery/tries.ts';
import type { Device } from '../devices/devices.ts';
import type { Room } from '../room.ts';

type OwnCall = OwnDataAnswer['calls'][number];

/** All that is kept of one person (GDPR art. 15 and 20): nothing of anybody else, and no secrets of his phones. */
export async function ownDataOf(room: Room, signed: SignedIn): Promise<OwnDataAnswer> {
  const kept = await keptOf(room, signed);
  return { ...kept, names: namesIn(room.organisation.now, kept) };
}

/** It is about himself, so he reads where it was, also where he may not see who else is there. */
function namesIn(
  { locations, regions, groups, skills }: Organisation,
  { offices, responder, presence, shifts, calls }: Omit<OwnDataAnswer, 'names'>,
): OwnDataAnswer['names'] {
  const codes = [
    ...offices.flatMap(({ scope }) => scope ?? []),
    ...(responder === undefined
      ? []
      : [responder.home, ...responder.groups, ...responder.skills.map(({ skill }) => skill)]),
    ...[...presence, ...shifts, ...calls].map(({ location }) => location),
  ];
  const nameOf = (id: string) => (locations.get(id) ?? regions.get(id) ?? groups.get(id) ?? skills.get(id))?.name;
  return Object.fromEntries(
    [...new Set(codes)].flatMap((id): [string, string][] => {
      const name = nameOf(id);
      return name === undefined ? [] : [[id, name]];
    }),
  );
}

async function keptOf(room: Room, { userId, name, language }: SignedIn): Promise<Omit<OwnDataAnswer, 'names'>> {
  const { organisation, devices, board, identity, store, clock } = room;
  const responder = organisation.now.responders.get(userId);
  const telephone = room.telephones.of(userId);
  const address = (await identity.addressOf(userId))?.address ?? '';
  const isHis = ({ to }: StoredMail) => ('user' in to ? to.user === userId : to.address === address);
  const mails = (await listMails(store.entries)).filter(isHis);
  return {
    format: 'paraat-own-data',
    version: 1,
    madeAt: toIso(clock.now()),
    account: {
      id: userId,
      name,
      email: address,
      language,
      ...(telephone === undefined ? {} : { telephone }),
    },
    offices: organisation.now.officers
      .filter(({ user }) => user === userId)
      .map(({ role, scope }) => ({ role, ...(scope === undefined ? {} : { scope }) })),
    ...(responder === undefined
      ? {}
      : {
          responder: {
            home: responder.home,
            groups: [...responder.groups],
            skills: responder.skills.map(({ skill, expires }) => ({
              skill,
              ...(expires === undefined ? {} : { expires }),
            })),
            active: responder.active,
          },
        }),
    presence: board.signalsOf(userId).map(({ location, source, says, at }) => ({ location, source, says, at })),
    shifts: room.rosters.shiftsOf(userId).map(({ location, from, to }) => ({ location, from, to })),
    devices: devices.of(userId).map((device) => deviceOf(room, device)),
    sessions: [...(await identity.sessionsOf(userId))],
    calls: await callsOf(room, userId),
    mails: mails.map(({ postedAt, subject, text, confidential }) => ({
      at: postedAt,
      subject,
      text: confidential === true ? '' : text,
    })),
  };
}

function deviceOf(
  { subscriptions }: Room,
  { device, name, kind, enrolledAt, seen }: Device,
): OwnDataAnswer['devices'][number] {
  const pushSince = subscriptions.of(device)?.since;
  return {
    name,
    kind,
    enrolledAt,
    ...(seen === undefined ? {} : { seen }),
    ...(pushSince === undefined ? {} : { pushSince }),
  };
}

async function callsOf(room: Room, user: string): Promise<OwnCall[]> {
  const found: OwnCall[] = [];
  for (const { call } of await room.calls.entries()) {
    const { people } = await callPeople(room.store.entries, call);
    const stands = Object.values(people).includes(user);
    const file = stands ? await room.calls.read(call) : undefined;
    if (file !== undefined) found.push(await ownCall(room, file, user));
    await new Promise((resolve) => setImmediate(resolve));
  }
  return found;
}

async function ownCall(room: Room, { id, call, log }: CallFile, user: string): Promise<OwnCall> {
  const member = call.members.get(user);
  const role = member === undefined ? undefined : roleOf(member);
  const tries = (await triesFor(room, id)).filter(({ responder }) => responder === user);
  const given = call.answers.get(user)?.answers;
  return {
    call: id,
    location: call.location,
    mode: call.mode,
    nature: call.nature,
    raisedAt: call.raisedAt,
    steps: log.flatMap(({ recorded }) => stepsOf(recorded, user)),
    ...(role === undefined ? {} : { task: role }),
    deeds: log.flatMap(({ recorded }) => deedsOf(recorded, user)),
    ...(given === undefined ? {} : { evaluation: answersOf(given) }),
    attempts: tries.map(({ at, channel }) => ({ at, channel })),
    recordings: log.flatMap(({ recorded }) => recordingsOf(recorded, user)),
  };
}

function recordingsOf({ event }: RecordedCallEvent, user: string): OwnCall['recordings'] {
  if (event.type !== 'FloorHeld' || event.speaker !== user || event.personal['recording'] === undefined) return [];
  const { burst, from, until } = event;
  return [{ burst, from, until }];
}

function stepsOf({ event }: RecordedCallEvent, user: string): OwnCall['steps'] {
  if (event.type !== 'ProgressNoted') return [];
  return event.notes.filter(({ responder }) => responder === user).map(({ step, at }) => ({ step, at }));
}

/** What he did himself with its texts; of what others did about him, that it happened. */
function deedsOf({ event, at, actor }: RecordedCallEvent, user: string): OwnCall['deeds'] {
  if (event.type === 'ProgressNoted') return [];
  const own = actor === user || (event.type === 'EvaluationAnswered' && event.responder === user);
  if (!own && !peopleOf(event).includes(user)) return [];
  return [{ type: event.type, at, texts: own && 'personal' in event ? { ...event.personal } : {} }];
}

function answersOf(answers: Answers): Record<string, boolean> {
  return Object.fromEntries(Object.entries(answers).filter((one): one is [string, boolean] => one[1] !== undefined));
}
