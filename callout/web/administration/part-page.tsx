import type { ReactNode } from 'react';
import type { AdministrationAnswer } from '#callout/api/administration.ts';
import { ButtonLink } from '#platform/ui/button.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { PageHead } from '#platform/ui/page-head.tsx';
import { PageTitle } from '#platform/ui/page-title.tsx';
import { Loaded } from '../data/loaded.tsx';
import { useAdministration } from './data.ts';
import { administrationWords } from './words.ts';

interface PartPageProps {
  /** Its name in the address, and its word. */
  readonly part:
    | 'certificates'
    | 'groups'
    | 'locations'
    | 'officers'
    | 'people'
    | 'policy'
    | 'scenarios'
    | 'skills'
    | 'talk'
    | 'texts';
  readonly intro: string;
  /** On the link to the page for a new one. */
  readonly add?: string;
  readonly aside?: ReactNode;
  readonly shape?: 'text' | 'table';
  readonly children: (set: AdministrationAnswer) => ReactNode;
}

/** A part of the administration that shows what is set up: its name, what it is for, and the thing itself. */
export function PartPage({ part, intro, add, aside, shape = 'table', children }: PartPageProps): ReactNode {
  const t = useWords(administrationWords);
  const administration = useAdministration();
  const title = t(part);
  const beside = add === undefined ? aside : <ButtonLink to={`/administration/${part}/new`}>{add}</ButtonLink>;
  return (
    <Stack gap="l">
      <PageTitle title={title} />
      <PageHead title={title} intro={intro} aside={beside} />
      <Loaded query={administration} shape={shape}>
        {children}
      </Loaded>
    </Stack>
  );
}
