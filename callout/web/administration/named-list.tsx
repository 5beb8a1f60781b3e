import { type ReactNode, useState } from 'react';
import { Actions, Button } from '#platform/ui/button.tsx';
import { EmptyState } from '#platform/ui/empty-state.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import { Refused } from '../data/refused.tsx';
import { codeFor, part, useDeed } from './data.ts';
import { administrationWords } from './words.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

interface NamedListProps {
  /** Below `/v1/administration`: `/skills` or `/regions`. */
  readonly path: string;
  readonly items: readonly Named[];
  /** Codes that a new one may not have. */
  readonly taken?: readonly string[];
  readonly mayChange: boolean;
  readonly none: string;
  readonly add: string;
  readonly addPress: string;
}

/** Things that have a name and no more, changed in the list itself. What is in use is not removed: the server says by what. */
export function NamedList(props: NamedListProps): ReactNode {
  const { path, items, mayChange, none } = props;
  const t = useWords(administrationWords);
  return (
    <Stack>
      {items.length === 0 ? <EmptyState title={none} /> : null}
      <ul className="admin__list">
        {items.map((item) =>
          mayChange ? (
            <NamedItem key={`${item.id} ${item.name}`} path={path} item={item} />
          ) : (
            <li key={item.id} className="admin__item">
              {item.name}
            </li>
          ),
        )}
      </ul>
      {mayChange ? <AddNamed {...props} /> : <p>{t('ofAll')}</p>}
    </Stack>
  );
}

function NamedItem({ path, item }: { readonly path: string; readonly item: Named }): ReactNode {
  const t = useWords(administrationWords);
  const deed = useDeed();
  const [name, setName] = useState(item.name);
  const to = `${path}/${part(item.id)}`;
  const before = { method: 'put', path: to, body: { name: item.name } } as const;
  return (
    <li className="admin__item">
      <TextField label={t('name')} value={name} maxLength={200} onChange={(event) => setName(event.target.value)} />
      <Actions>
        <Button
          busy={deed.busy}
          onClick={() => {
            if (name.trim() === '') return;
            void deed.run({ method: 'put', path: to, body: { name } }, { said: t('saved', { name }), undo: before });
          }}
        >
          {t('save')}
          <span className="ui-hidden">: {item.name}</span>
        </Button>
        <Button
          kind="quiet"
          icon="trash"
          busy={deed.busy}
          onClick={() =>
            void deed.run({ method: 'delete', path: to }, { said: t('removed', { name: item.name }), undo: before })
          }
        >
          {t('remove')}
          <span className="ui-hidden">: {item.name}</span>
        </Button>
      </Actions>
      <Refused problem={deed.problem} />
    </li>
  );
}

function AddNamed({ path, items, taken = [], add, addPress }: NamedListProps): ReactNode {
  const t = useWords(administrationWords);
  const deed = useDeed();
  const [name, setName] = useState('');
  const send = async (): Promise<void> => {
    if (name.trim() === '') return;
    const to = `${path}/${part(codeFor(name, [...items.map(({ id }) => id), ...taken]))}`;
    const said = { said: t('saved', { name }), undo: { method: 'delete', path: to } } as const;
    if (await deed.run({ method: 'put', path: to, body: { name } }, said)) setName('');
  };
  return (
    <form
      noValidate
      className="admin__form"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Stack>
        <TextField label={add} value={name} maxLength={200} onChange={(event) => setName(event.target.value)} />
        <Refused problem={deed.problem} />
        <div>
          <Button type="submit" busy={deed.busy}>
            {addPress}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
