import { type ReactNode, useState } from 'react';
import { useParams } from 'react-router';
import { Button } from '#platform/ui/button.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { PageHead } from '#platform/ui/page-head.tsx';
import { PageTitle } from '#platform/ui/page-title.tsx';
import { List, Text } from '#platform/ui/text.tsx';
import { Loaded } from '../../data/loaded.tsx';
import { part, useAdministration, useDeed, usePerson } from '../data.ts';
import { EditForm } from '../edit-form.tsx';
import { isRole, scopeName } from '../officers/scopes.ts';
import { officerWords } from '../officers/words.ts';
import { RemoveButton } from '../remove-button.tsx';
import { administrationWords } from '../words.ts';
import { AccountSection } from './account-section.tsx';
import type { PersonProps } from './person-props.ts';
import { Phones } from './phones.tsx';
import { ResponderFields, responderDraft, responderOf } from './responder-fields.tsx';
import { peopleWords } from './words.ts';

/** One person: as responder, with his phones and what their test alarm showed, and his account. */
export function PersonPage(): ReactNode {
  const { user = '' } = useParams();
  const administration = useAdministration();
  const person = usePerson(user);
  return (
    <Loaded query={administration}>
      {(set) => (
        <Loaded query={person}>
          {(known) => (
            <Stack gap="xl">
              <PageTitle title={known.name} />
              <PageHead title={known.name} intro={known.email} />
              <ResponderSection key={`responder-${user}-${JSON.stringify(known.responder)}`} set={set} person={known} />
              {known.responder === undefined ? null : <Phones devices={known.devices} />}
              <Offices set={set} person={known} />
              <AccountSection key={`account-${user}-${known.name}-${known.email ?? ''}`} set={set} person={known} />
            </Stack>
          )}
        </Loaded>
      )}
    </Loaded>
  );
}

function ResponderSection({ set, person }: PersonProps): ReactNode {
  const t = useWords(peopleWords);
  const say = useWords(administrationWords);
  const deed = useDeed();
  const { user, name, responder } = person;
  const [draft, setDraft] = useState(() => responderDraft(responder, set));
  const [adds, setAdds] = useState(false);
  const [tried, setTried] = useState(false);
  const path = `/people/${part(user)}/responder`;
  const save = (): void => {
    setTried(true);
    if (draft.home === '') return;
    const command = commandFor(user, responderOf(draft));
    const undo =
      responder === undefined
        ? ({ method: 'delete', path } as const)
        : commandFor(user, responderOf(responderDraft(responder, set)));
    void deed.run(command, { said: say('saved', { name }), undo });
  };
  if (responder === undefined && !adds) {
    return (
      <Section title={t('responder')} intro={t('notResponder')}>
        <div>
          <Button onClick={() => setAdds(true)}>{t('isResponder')}</Button>
        </div>
      </Section>
    );
  }
  return (
    <Section title={t('responder')}>
      <EditForm
        problem={deed.problem}
        busy={deed.busy}
        onSave={save}
        more={responder === undefined ? null : <RemoveResponder name={name} path={path} />}
      >
        <ResponderFields
          set={set}
          draft={draft}
          tried={tried}
          onChange={(changed) => setDraft((before) => ({ ...before, ...changed }))}
        />
      </EditForm>
    </Section>
  );
}

function RemoveResponder({ name, path }: { readonly name: string; readonly path: string }): ReactNode {
  const t = useWords(peopleWords);
  return (
    <RemoveButton
      name={name}
      title={t('removeTitle', { name })}
      press={t('removeResponder')}
      happens={t('removeHappens', { name })}
      undoText={t('irreversible')}
      command={{ method: 'delete', path }}
      list="/administration/people"
    />
  );
}

function commandFor(user: string, responder: object) {
  return { method: 'post', path: '/responders', body: { responders: [{ id: user, ...responder }] } } as const;
}

function Offices({ set, person }: PersonProps): ReactNode {
  const t = useWords(peopleWords);
  const say = useWords(officerWords);
  if (person.offices.length === 0) return null;
  return (
    <Section title={t('offices')}>
      <List
        items={person.offices.map(({ role, scope }) => (
          <Text key={`${role} ${scope ?? ''}`}>
            {isRole(role) ? say(role) : role}: {scopeName(set, scope, say('wholeOrganisation'))}
          </Text>
        ))}
      />
    </Section>
  );
}
