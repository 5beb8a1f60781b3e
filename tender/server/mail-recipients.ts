import type { ProcedureFile } from '#tender/core/procedure/file.ts';
import type { Recipient } from '#tender/core/procedure/stage.ts';
import type { Person } from './directory.ts';

/** The people whom a message is for. An operator's message goes to all its people. */
export function resolveRecipients(
  recipient: Recipient,
  file: ProcedureFile,
  people: readonly Person[],
): readonly Person[] {
  switch (recipient.to) {
    case 'user':
      return people.filter((person) => person.user === recipient.user);
    case 'operator':
      return people.filter((person) => belongsTo(person, recipient.operator));
    case 'role':
      return people.filter((person) => file.preparation.granted[person.user]?.includes(recipient.role) ?? false);
    case 'followers':
      return people.filter((person) => operatorsInvolved(file).some((operator) => belongsTo(person, operator)));
  }
}

function belongsTo(person: Person, operator: string): boolean {
  return person.organisation?.kind === 'operator' && person.organisation.id === operator;
}

function operatorsInvolved(file: ProcedureFile): readonly string[] {
  return Object.entries(file.interest.operators)
    .filter(([operator, { following }]) => following || tookPart(file, operator))
    .map(([operator]) => operator);
}

function tookPart(file: ProcedureFile, operator: string): boolean {
  return (
    file.submission.workspaces[operator] !== undefined ||
    file['site-visit'].registrations[operator] !== undefined ||
    file.questions.questions.some((question) => question.operator === operator)
  );
}
