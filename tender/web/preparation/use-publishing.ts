import { useState } from 'react';
import type { Problem } from '#platform/ui/problem.ts';
import type { OpeningView } from '#tender/core/procedure/opening/view.ts';
import { useCommand } from '../data/command.ts';
import { problemOf } from '../data/problem.ts';

export interface Publishing {
  /** Tells whether it is public. */
  readonly publish: () => Promise<boolean>;
  readonly step: 'making-key' | 'publishing' | undefined;
  readonly problem: Problem | undefined;
}

/** Makes the vault key on this device, splits it among the custodians who have a key, and publishes; the whole key goes nowhere. */
export function usePublishing({ custodians, personsNeeded, prices }: OpeningView): Publishing {
  const { send } = useCommand('publish-procedure');
  const [step, setStep] = useState<Publishing['step']>();
  const [problem, setProblem] = useState<Problem>();
  const work = async (): Promise<Problem | undefined> => {
    const withKey = custodians.flatMap(({ user, recipient }) => (recipient === undefined ? [] : [{ user, recipient }]));
    const isKeeper = new Set(custodians.filter(({ appointed }) => appointed).map(({ user }) => user));
    const keepers = withKey.filter(({ user }) => isKeeper.has(user));
    if (keepers.length < personsNeeded) {
      return { code: 'custodian-keys-too-few', params: { needed: personsNeeded, present: keepers.length } };
    }
    setStep('making-key');
    const { preparePriceVault, prepareVault } = await import('#tender/sealing/vault-key.ts');
    const vault = await prepareVault(keepers, personsNeeded);
    const leaders = withKey.filter(({ user }) => prices?.leaders.includes(user));
    const second = prices === undefined ? {} : { priceVault: await preparePriceVault(keepers, personsNeeded, leaders) };
    setStep('publishing');
    const done = await send({ vault, ...second });
    return done.ok ? undefined : done.error;
  };
  const publish = async (): Promise<boolean> => {
    setProblem(undefined);
    const refused = await work().catch(problemOf);
    setStep(undefined);
    setProblem(refused);
    return refused === undefined;
  };
  return { publish, step, problem };
}
