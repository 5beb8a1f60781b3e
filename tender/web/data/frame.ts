import { createContext, useContext } from 'react';
import type { FrameView } from '#tender/core/procedure/frame.ts';

export const FrameContext = createContext<FrameView | undefined>(undefined);

/** What surrounds the page: title, deadline, roles of the viewer, his operator, lots. Below `ProcedureLayout` it is always there. */
export function useFrame(): FrameView {
  const frame = useContext(FrameContext);
  if (frame === undefined) throw new Error('this page stands in no procedure');
  return frame;
}
