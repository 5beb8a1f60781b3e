import { type ReactNode, useId, useState } from 'react';
import { useWords } from '#platform/ui/language.tsx';
import { useOrganisation } from '../data/queries.ts';
import { TalkPanel } from './talk-panel.tsx';
import type { TalkWire } from './wire.ts';
import { talkPanelWords } from './words.ts';

/** Speaking with one of his own groups while nothing is the matter. Nobody listens to a group without having chosen to. */
export function GroupTalk(props: { readonly wire: TalkWire; readonly own: readonly string[] }): ReactNode {
  const t = useWords(talkPanelWords);
  const id = useId();
  const [chosen, setChosen] = useState('');
  const { data: organisation } = useOrganisation();
  const groups = organisation?.groups.filter((group) => props.own.includes(group.id)) ?? [];
  if (groups.length === 0) return null;
  return (
    <section className="here" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('groups')}</h2>
      <p>{t('groupText')}</p>
      <label className="here__at" htmlFor={id}>
        {t('group')}
      </label>
      <select
        id={id}
        className="utrecht-select utrecht-select--html-select"
        value={chosen}
        onChange={(event) => setChosen(event.target.value)}
      >
        <option value="">{t('noGroup')}</option>
        {groups.map((group) => (
          <option key={group.id} value={group.id}>
            {group.name}
          </option>
        ))}
      </select>
      {chosen === '' ? null : <TalkPanel key={chosen} wire={props.wire} channel={`group/${chosen}`} />}
    </section>
  );
}
