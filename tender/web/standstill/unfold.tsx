import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '#platform/ui/button.tsx';
import type { IconName } from '#platform/ui/icon.tsx';

interface UnfoldProps {
  readonly label: ReactNode;
  readonly kind?: 'primary' | 'secondary' | 'quiet';
  readonly icon?: IconName;
  /** What comes in the place of the button; `close` brings the button back. */
  readonly children: (close: () => void) => ReactNode;
}

/** A button that makes way for its form. Focus goes along: into the form, and back to the button. */
export function Unfold({ label, kind = 'secondary', icon, children }: UnfoldProps): ReactNode {
  const [state, setState] = useState<'untouched' | 'open' | 'closed'>('untouched');
  const form = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (state === 'open') form.current?.focus();
    if (state === 'closed') button.current?.focus();
  }, [state]);
  if (state === 'open') {
    return (
      <div ref={form} tabIndex={-1}>
        {children(() => setState('closed'))}
      </div>
    );
  }
  return (
    <div>
      <Button ref={button} kind={kind} onClick={() => setState('open')} {...(icon === undefined ? {} : { icon })}>
        {label}
      </Button>
    </div>
  );
}
