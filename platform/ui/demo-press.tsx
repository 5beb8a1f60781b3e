import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { classes } from './classes.ts';

interface DemoPressProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** The one step the story waits for. */
  readonly next?: boolean;
}

/** A button on the dark bar of the demonstration. */
export function DemoPress({ next = false, ...rest }: DemoPressProps): ReactNode {
  return (
    <button type="button" {...rest} className={classes('ui-demo-bar__press', next && 'ui-demo-bar__press--next')} />
  );
}
