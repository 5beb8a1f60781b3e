import { type ReactNode, useRef, useState } from 'react';
import type { CallAnswer } from '#callout/api/answers.ts';
import { Button } from '#platform/ui/button.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import { useToast } from '#platform/ui/toast.tsx';
import { useCallDeed } from '../data/deeds.ts';
import { Refused } from '../data/refused.tsx';
import { Sheet } from './sheet.tsx';
import { coursePageWords } from './words.ts';

interface SendMessageProps {
  readonly course: CallAnswer;
  readonly onClose: () => void;
}

/** One line to everybody who was called; its id is made here, so that pressing twice tells once. */
export function SendMessage({ course, onClose }: SendMessageProps): ReactNode {
  const t = useWords(coursePageWords);
  const show = useToast();
  const message = useRef(crypto.randomUUID());
  const [text, setText] = useState('');
  const deed = useCallDeed(course.call, 'send-message');
  const send = async (): Promise<void> => {
    const done = await deed.run({ message: message.current, text, to: 'all' });
    if (!done.ok) return;
    show({ text: t('messageSent') });
    onClose();
  };
  return (
    <Sheet title={t('messageTitle')} onClose={onClose}>
      <form
        className="options"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== '') void send();
        }}
      >
        <TextField
          label={t('messageText')}
          value={text}
          maxLength={1000}
          onChange={(event) => setText(event.target.value)}
        />
        <Refused problem={deed.problem} />
        <Button kind="primary" type="submit" busy={deed.busy}>
          {t('messageSend')}
        </Button>
      </form>
    </Sheet>
  );
}
