import { createContext, type ReactNode, useContext } from 'react';

const ZoneContext = createContext('Europe/Amsterdam');

/** The time zone in which everything below shows its times: the zone of the procedure, never that of the device. */
export function ZoneProvider(props: { readonly zone: string; readonly children: ReactNode }): ReactNode {
  return <ZoneContext value={props.zone}>{props.children}</ZoneContext>;
}

export function useZone(): string {
  return useContext(ZoneContext);
}
