import { type ComponentProps, createContext, type ReactNode, useContext, useMemo } from 'react';
import { Section } from '#platform/ui/layout.tsx';
import { type CommandHandle, useCommand } from '../data/command.ts';
import type { CommandFields } from '../data/command-request.ts';
import { useFrame } from '../data/frame.ts';

interface Contractor {
  readonly operator: string;
  /** Where contracts of others stand on the same page. */
  readonly name?: string | undefined;
}

const Whose = createContext<Contractor | undefined>(undefined);

interface WhoseContractProps extends Contractor {
  readonly children: ReactNode;
}

/** All that is done within is about the contract of this winner, where the guide awards several. */
export function WhoseContract({ operator, name, children }: WhoseContractProps): ReactNode {
  const whose = useMemo(() => ({ operator, name }), [operator, name]);
  return <Whose value={whose}>{children}</Whose>;
}

/** A part of what is said of one contract; its title says whose, where several contracts have such a part. */
export function ContractSection({
  title,
  ...rest
}: ComponentProps<typeof Section> & { readonly title: string }): ReactNode {
  const name = useContext(Whose)?.name;
  return <Section {...rest} title={name === undefined ? title : `${title}: ${name}`} />;
}

type OfOneContract =
  | 'register-contract'
  | 'decide-option'
  | 'revise-contract'
  | 'end-contract'
  | 'record-talk'
  | 'warn-contractor'
  | 'record-guarantee'
  | 'call-back-up'
  | 'call-reserve-contract';

/** A command about the contract at hand. */
export function useContractCommand<Type extends OfOneContract>(type: Type): CommandHandle<Type> {
  const operator = useContext(Whose)?.operator;
  const { send, ...rest } = useCommand(type);
  const whose = operator === undefined ? {} : { operator };
  return { ...rest, send: (fields: CommandFields<Type>) => send({ ...fields, ...whose }) };
}

/** Under what name a text about the contract at hand is kept on the device until it is sent. */
export function useContractDraft(name: string): string {
  const { procedure } = useFrame();
  const operator = useContext(Whose)?.operator;
  return operator === undefined ? `${name}-${procedure}` : `${name}-${procedure}-${operator}`;
}
