import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import type { AdministrationAnswer } from '#callout/api/administration.ts';
import { Stack } from '#platform/ui/layout.tsx';
import { PageHead } from '#platform/ui/page-head.tsx';
import { PageTitle } from '#platform/ui/page-title.tsx';
import { Loaded } from '../data/loaded.tsx';
import { useAdministration } from './data.ts';
import { NotThere } from './not-there.tsx';
import { newId, type SavedKind } from './saving.tsx';

interface EditPageProps<Thing> {
  readonly kind: SavedKind;
  readonly thingsIn: (set: AdministrationAnswer) => readonly Thing[];
  readonly titleOf: (thing: Thing) => string;
  /** Above the form of a new one. */
  readonly add: string;
  /** Below the name of one that there is. */
  readonly intro?: string;
  readonly form: (set: AdministrationAnswer, before: Thing | undefined) => ReactNode;
}

/** The form of one thing of a list, which the address names, or of a new one. */
export function EditPage<Thing extends { readonly id: string }>(props: EditPageProps<Thing>): ReactNode {
  const { kind, thingsIn, titleOf, add, intro, form } = props;
  const { id = '' } = useParams();
  const administration = useAdministration();
  return (
    <Loaded query={administration}>
      {(set) => {
        const before = thingsIn(set).find((one) => one.id === id);
        if (before === undefined && id !== newId) return <NotThere list={`/administration/${kind}`} />;
        const title = before === undefined ? add : titleOf(before);
        return (
          <Stack gap="l" key={id}>
            <PageTitle title={title} />
            <PageHead title={title} intro={before === undefined ? undefined : intro} />
            {form(set, before)}
          </Stack>
        );
      }}
    </Loaded>
  );
}
