import type { ReactNode } from 'react';
import type { AdministeredPerson } from '#callout/api/administration.ts';
import { useWords } from '#platform/ui/language.tsx';
import { StatusTag } from '#platform/ui/status-tag.tsx';
import { peopleWords } from './words.ts';

/** What is to be known of his account at a glance; before he has one, of his invitation. */
export function accountWord({ account, invitation, provider }: AdministeredPerson) {
  if (account === 'active' && provider !== undefined) return 'activeThrough';
  return account === 'invited' && invitation !== undefined
    ? (`invitation-${invitation.state}` as const)
    : (`account-${account}` as const);
}

interface AccountStateProps {
  readonly person: AdministeredPerson;
  /** Among many: where he signs in stands with it, and only what asks for attention stands out. */
  readonly plain?: boolean;
}

export function AccountState({ person, plain = false }: AccountStateProps): ReactNode {
  const t = useWords(peopleWords);
  const { account, invitation, provider = '' } = person;
  const word = t(plain || account !== 'active' ? accountWord(person) : 'account-active', { provider });
  const state = account === 'invited' ? invitation?.state : undefined;
  if (state === 'refused') return <StatusTag tone="bad">{word}</StatusTag>;
  if (plain && state !== 'expired') return word;
  return <StatusTag tone={account === 'active' ? 'good' : 'warn'}>{word}</StatusTag>;
}
