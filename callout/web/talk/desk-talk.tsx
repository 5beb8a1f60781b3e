import { type ReactNode, useEffect, useMemo } from 'react';
import { DeskLine } from './desk-line.ts';
import { TalkPanel } from './talk-panel.tsx';

/** The conversation of a call on a page that is no phone: on a line of its own. */
export function DeskTalk({ call }: { readonly call: string }): ReactNode {
  const line = useMemo(() => new DeskLine(globalThis.location), []);
  useEffect(() => {
    line.start();
    return () => line.stop();
  }, [line]);
  return <TalkPanel wire={line} channel={`call/${call}`} />;
}
