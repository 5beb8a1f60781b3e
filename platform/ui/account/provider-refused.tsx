import { type ReactNode, useEffect, useState } from 'react';
import { providerWords } from '#platform/identity/provider/refusal-words.ts';
import { ProblemAlert } from '../problem-alert.tsx';

/** What stands behind `#` when the server leads the browser back from the identity provider; said once. */
export function useBroughtBack(): string {
  const [code] = useState(() => globalThis.location.hash.slice(1));
  useEffect(() => {
    if (code.startsWith('provider-') || Object.hasOwn(providerWords, code))
      history.replaceState(history.state, '', globalThis.location.pathname);
  }, [code]);
  return code;
}

/** Why it did not work there; nothing for anything else that stands in the address. */
export function ProviderRefused({ code }: { readonly code: string }): ReactNode {
  const [problem] = useState(() => (Object.hasOwn(providerWords, code) ? { code } : undefined));
  return problem === undefined ? null : <ProblemAlert problem={problem} words={providerWords} />;
}
