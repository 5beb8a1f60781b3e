import type { ReactNode } from 'react';
import { Stack } from '../layout.tsx';
import { PageHead } from '../page-head.tsx';
import { PageTitle } from '../page-title.tsx';
import './account.css';

interface AccountFormPageProps {
  readonly title: string;
  readonly intro?: string | undefined;
  readonly children: ReactNode;
}

/** A page with one form, as wide as what is filled in. */
export function AccountFormPage({ title, intro, children }: AccountFormPageProps): ReactNode {
  return (
    <div className="account-form">
      <Stack gap="l">
        <PageTitle title={title} />
        <PageHead title={title} intro={intro} />
        {children}
      </Stack>
    </div>
  );
}
