import { type ReactNode, useState } from 'react';
import type { CallAnswer } from '#callout/api/answers.ts';
import { ConfirmDialog } from '#platform/ui/confirm-dialog.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import { useToast } from '#platform/ui/toast.tsx';
import { useCallDeed } from '../data/deeds.ts';
import { Refused } from '../data/refused.tsx';
import { useClockTime } from '../frame/clock-time.ts';
import { DeskTalk } from '../talk/desk-talk.tsx';
import { ScaleUp } from './scale-up.tsx';
import { SendMessage } from './send-message.tsx';
import { coursePageWords } from './words.ts';

type Open = 'scale-up' | 'message' | 'all-clear' | 'withdraw' | 'close' | undefined;

/** What can be done about a call now, most urgent first. What this viewer may not do does not show. */
export function CallActions({ course }: { readonly course: CallAnswer }): ReactNode {
  const t = useWords(coursePageWords);
  const [open, setOpen] = useState<Open>();
  const { may } = course;
  const shut = (): void => setOpen(undefined);
  const some = may.scaleUp || may.message || may.allClear || may.withdraw || may.close;
  return (
    <aside className="call__side">
      {some ? (
        <section className="deeds ui-no-print" aria-label={t('actions')}>
          {may.scaleUp ? <Deed look="scale" label={t('scaleUp')} onPress={() => setOpen('scale-up')} /> : null}
          {may.message ? <Deed look="message" label={t('message')} onPress={() => setOpen('message')} /> : null}
          {may.allClear ? <Deed look="clear" label={t('allClear')} onPress={() => setOpen('all-clear')} /> : null}
          {may.close ? <Deed look="clear" label={t('close')} onPress={() => setOpen('close')} /> : null}
          {may.withdraw ? <Deed look="withdraw" label={t('withdraw')} onPress={() => setOpen('withdraw')} /> : null}
        </section>
      ) : null}
      {course.phase === 'running' || course.phase === 'all-clear' ? <DeskTalk call={course.call} /> : null}
      <Messages course={course} />
      {open === 'scale-up' ? <ScaleUp course={course} onClose={shut} /> : null}
      {open === 'message' ? <SendMessage course={course} onClose={shut} /> : null}
      <AllClear course={course} open={open === 'all-clear'} onClose={shut} />
      <Withdraw course={course} open={open === 'withdraw'} onClose={shut} />
      <CloseCall course={course} open={open === 'close'} onClose={shut} />
    </aside>
  );
}

function Deed(props: { readonly look: string; readonly label: string; readonly onPress: () => void }): ReactNode {
  return (
    <button type="button" className={`deed deed--${props.look}`} onClick={props.onPress}>
      {props.label}
    </button>
  );
}

function Messages({ course }: { readonly course: CallAnswer }): ReactNode {
  const t = useWords(coursePageWords);
  const clock = useClockTime();
  const sent = course.messages.map(({ message, at, from, text, to, read }) => {
    return { key: message, at, from, text, note: t('messageRead', { read, to }), reply: false };
  });
  const answered = course.replies.map(({ reply, at, from, says }) => {
    return { key: reply, at, from, text: t(says), note: '', reply: true };
  });
  const lines = [...sent, ...answered].toSorted((a, b) => (a.at < b.at ? 1 : -1));
  return (
    <section className="messages" aria-labelledby="messages-title">
      <h2 id="messages-title">{t('messages')}</h2>
      {lines.length === 0 ? <p className="called__text">{t('messagesNone')}</p> : null}
      <ol aria-live="polite">
        {lines.map(({ key, at, from, text, note, reply }) => (
          <li key={key} className={reply ? 'messages__reply' : undefined}>
            <span className="messages__meta">{[clock(at), from.name, note].filter(Boolean).join(' · ')}</span>
            {text}
          </li>
        ))}
      </ol>
    </section>
  );
}

interface EndProps {
  readonly course: CallAnswer;
  readonly open: boolean;
  readonly onClose: () => void;
}

function AllClear({ course, open, onClose }: EndProps): ReactNode {
  const t = useWords(coursePageWords);
  const [text, setText] = useState(() => t('allClearDefault'));
  const deed = useCallDeed(course.call, 'give-all-clear');
  const confirm = async (): Promise<void> => {
    const done = await deed.run({ text });
    if (done.ok) onClose();
  };
  return (
    <ConfirmDialog
      open={open}
      title={t('allClearTitle')}
      happens={t('allClearHappens')}
      seenBy={t('allClearSeen')}
      undo={t('allClearUndo')}
      confirm={t('allClear')}
      busy={deed.busy}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <TextField
        label={t('allClearText')}
        value={text}
        maxLength={500}
        onChange={(event) => setText(event.target.value)}
      />
      <Refused problem={deed.problem} />
    </ConfirmDialog>
  );
}

function Withdraw({ course, open, onClose }: EndProps): ReactNode {
  const t = useWords(coursePageWords);
  const [reason, setReason] = useState(() => t('withdrawDefault'));
  const deed = useCallDeed(course.call, 'withdraw-call');
  const confirm = async (): Promise<void> => {
    const done = await deed.run({ reason });
    if (done.ok) onClose();
  };
  return (
    <ConfirmDialog
      open={open}
      danger
      title={t('withdrawTitle')}
      happens={t('withdrawHappens')}
      seenBy={t('allClearSeen')}
      undo={t('allClearUndo')}
      confirm={t('withdraw')}
      busy={deed.busy}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <TextField
        label={t('withdrawReason')}
        value={reason}
        maxLength={500}
        onChange={(event) => setReason(event.target.value)}
      />
      <Refused problem={deed.problem} />
    </ConfirmDialog>
  );
}

function CloseCall({ course, open, onClose }: EndProps): ReactNode {
  const t = useWords(coursePageWords);
  const show = useToast();
  const deed = useCallDeed(course.call, 'close-call');
  const confirm = async (): Promise<void> => {
    const done = await deed.run({});
    if (!done.ok) return;
    show({ text: t('close') });
    onClose();
  };
  return (
    <ConfirmDialog
      open={open}
      title={t('closeTitle')}
      happens={t('closeHappens')}
      seenBy={t('closeSeen')}
      undo={t('closeUndo')}
      confirm={t('close')}
      busy={deed.busy}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <Refused problem={deed.problem} />
    </ConfirmDialog>
  );
}
