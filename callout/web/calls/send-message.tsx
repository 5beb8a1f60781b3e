import { type ReactNode, useRef, useState } from 'react';
import type { CallAnswer } from '#callout/api/answers.ts';
import type { Recipients } from '#callout/core/alarm/commands.ts';
import { variablesIn } from '#callout/core/organisation/texts.ts';
import { Button } from '#platform/ui/button.tsx';
import { Dialog } from '#platform/ui/dialog.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { SelectField } from '#platform/ui/select-field.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import { useToast } from '#platform/ui/toast.tsx';
import { useCallDeed } from '../data/deeds.ts';
import { useOrganisation } from '../data/queries.ts';
import { Refused } from '../data/refused.tsx';
import { filledIn } from '../reception/choices.ts';
import { messageTexts, recipientsFor } from './recipients.ts';
import { coursePageWords } from './words.ts';

interface SendMessageProps {
  readonly course: CallAnswer;
  readonly onClose: () => void;
}

/** Three presses and one field (BHV-05): the sheet, a standard text or a line of one's own, and to whom, which sends it. */
export function SendMessage({ course, onClose }: SendMessageProps): ReactNode {
  const t = useWords(coursePageWords);
  const { data: organisation } = useOrganisation();
  const message = useMessage(course, onClose);
  const { ready, busy, send } = message;
  const choices = recipientsFor(course, organisation, {
    all: t('messageSend'),
    coming: t('messageToComing'),
    skill: (name) => t('messageToSkill', { name }),
  });
  const [all, ...others] = choices;
  return (
    <Dialog title={t('messageTitle')} onClose={onClose}>
      <form
        className="options options--whole"
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) void send('all');
        }}
      >
        <Texts course={course} message={message} />
        <Refused problem={message.problem} />
        <Button kind="primary" type="submit" busy={busy}>
          {all?.name}
        </Button>
        <fieldset className="presses" disabled={!ready || busy}>
          <legend>{t('messageOnly')}</legend>
          {others.map(({ key, name, to }) => (
            <button key={key} type="button" className="press" onClick={() => void send(to)}>
              {name}
            </button>
          ))}
        </fieldset>
        <OnePerson course={course} message={message} />
      </form>
    </Dialog>
  );
}

type Message = ReturnType<typeof useMessage>;

/** Its id is made here, so that pressing twice tells once. */
function useMessage(course: CallAnswer, onClose: () => void) {
  const t = useWords(coursePageWords);
  const show = useToast();
  const id = useRef(crypto.randomUUID());
  const [standard, setStandard] = useState('');
  const [typed, setTyped] = useState('');
  const deed = useCallDeed(course.call, 'send-message');
  const [variable] = variablesIn(standard);
  const text = variable === undefined ? typed.trim() : filledIn(standard, typed);
  const ready = typed.trim() !== '';
  const choose = (chosen: string): void => {
    setStandard(chosen);
    setTyped(variablesIn(chosen).length === 0 ? chosen : '');
  };
  const send = async (to: Recipients): Promise<void> => {
    const done = await deed.run({ message: id.current, text, to });
    if (!done.ok) return;
    show({ text: t('messageSent') });
    onClose();
  };
  return { standard, typed, setTyped, variable, text, ready, choose, send, busy: deed.busy, problem: deed.problem };
}

function Texts({ course, message }: { readonly course: CallAnswer; readonly message: Message }): ReactNode {
  const t = useWords(coursePageWords);
  const { data: organisation } = useOrganisation();
  const texts = messageTexts(organisation, course.location.id);
  const { standard, typed, setTyped, variable, text, choose } = message;
  const field = useRef<HTMLInputElement>(null);
  const press = (chosen: string): void => {
    choose(chosen);
    field.current?.focus();
  };
  return (
    <>
      {texts.length === 0 ? null : (
        <fieldset className="presses">
          <legend>{t('messageStandard')}</legend>
          {texts.map(({ id, nature, text: chosen }) => (
            <button
              key={id}
              type="button"
              className="press"
              aria-pressed={standard === chosen}
              onClick={() => press(standard === chosen ? '' : chosen)}
            >
              {nature}
            </button>
          ))}
        </fieldset>
      )}
      <TextField
        ref={field}
        label={variable ?? t('messageText')}
        value={typed}
        maxLength={1000}
        onChange={(event) => setTyped(event.target.value)}
      />
      {variable === undefined ? null : <p className="messages__preview">{text}</p>}
    </>
  );
}

function OnePerson({ course, message }: { readonly course: CallAnswer; readonly message: Message }): ReactNode {
  const t = useWords(coursePageWords);
  const [person, setPerson] = useState('');
  const people = [...course.people, ...course.unreachable].toSorted((a, b) => a.name.localeCompare(b.name, 'nl'));
  return (
    <div className="messages__person">
      <SelectField
        label={t('messagePerson')}
        optional
        value={person}
        options={people.map(({ responder, name }) => ({ value: responder, label: name }))}
        onChange={(event) => setPerson(event.target.value)}
      />
      {person === '' || !message.ready ? null : (
        <Button busy={message.busy} onClick={() => void message.send([person])}>
          {t('messageSendPerson', { name: people.find(({ responder }) => responder === person)?.name ?? '' })}
        </Button>
      )}
    </div>
  );
}
