import { createContext, type ReactNode, useContext } from 'react';
import type { Words } from '#platform/kernel/words.ts';

/** What the pages that both products have say of their own product. */
export interface Product {
  readonly name: string;
  /** `stuck`: what goes on all the same when a page broke down, and what to do now. */
  readonly words: Words<'stuck'>;
}

const ProductContext = createContext<Product | undefined>(undefined);

export function ProductProvider(props: { readonly product: Product; readonly children: ReactNode }): ReactNode {
  return <ProductContext value={props.product}>{props.children}</ProductContext>;
}

export function useProduct(): Product {
  const product = useContext(ProductContext);
  if (product === undefined) throw new Error('this page stands in no product');
  return product;
}
