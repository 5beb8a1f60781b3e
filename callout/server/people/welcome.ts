import type { Welcome } from '#platform/identity/provider/binding.ts';
import { scopeOf } from '../administration/scope.ts';
import type { Room } from '../room.ts';
import { takeBack } from './expected.ts';

/** Whom the organisation knows, for those who come from its identity provider. */
export function welcomeOf(room: () => Pick<Room, 'organisation' | 'expected' | 'names'>): Welcome {
  return {
    awaited(address) {
      const person = room().expected.withAddress(address);
      return person && { userId: person.user, name: person.name, language: person.language };
    },
    standing(user) {
      const organisation = room().organisation.now;
      if (scopeOf(organisation, user) !== undefined) return 'administrator';
      const works = organisation.responders.has(user) || organisation.officers.some((officer) => officer.user === user);
      return works ? 'member' : 'none';
    },
    async arrives(tx, user) {
      await takeBack(tx, room().expected.of(user)?.invitation);
    },
    async arrived(user) {
      await room().names.refresh();
      await room().expected.forget([user]);
    },
  };
}
