import { useMe } from '../../data/me.ts';
import { useProcedureId } from '../../data/route.ts';
import type { Drawer } from './own-value.ts';

/** Undefined until it is known who is signed in. */
export function useDrawer(by: string): Drawer | undefined {
  const procedure = useProcedureId();
  const { data: me } = useMe();
  return me === undefined ? undefined : { procedure, by, demonstration: me.mode === 'demonstration' };
}
