import type { ReactNode } from 'react';

/** What stands on the tab of the browser. */
export function PageTitle(props: { readonly title: string }): ReactNode {
  return <title>{`${props.title} – Paraat`}</title>;
}
