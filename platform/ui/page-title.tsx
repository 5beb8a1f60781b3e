import type { ReactNode } from 'react';
import { useProduct } from './product.tsx';

/** What stands on the tab of the browser. */
export function PageTitle(props: { readonly title: string }): ReactNode {
  const { name } = useProduct();
  return <title>{`${props.title} – ${name}`}</title>;
}
