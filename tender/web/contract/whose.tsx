import { createContext, type ReactNode, useContext } from 'react';
import { type CommandHandle, useCommand } from '../data/command.ts';
import type { CommandFields } from '../data/command-request.ts';
import { useFrame } from '../data/frame.ts';

const Whose = createContext<string | undefined>(undefined);

interface WhoseContractProps {
  readonly operator: string;
  readonly children: ReactNode;
}

/** All that is done within is about the contract of this winner, where the guide awards several. */
export function WhoseContract({ operator, children }: WhoseContractProps): ReactNode {
  return <Whose value={operator}>{children}</Whose>;
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
  const operator = useContext(Whose);
  const { send, ...rest } = useCommand(type);
  const whose = operator === undefined ? {} : { operator };
  return { ...rest, send: (fields: CommandFields<Type>) => send({ ...fields, ...whose }) };
}

/** Under what name a text about the contract at hand is kept on the device until it is sent. */
export function useContractDraft(name: string): string {
  const { procedure } = useFrame();
  const operator = useContext(Whose);
  return operator === undefined ? `${name}-${procedure}` : `${name}-${procedure}-${operator}`;
}
