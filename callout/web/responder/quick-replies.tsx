import type { ReactNode } from 'react';
import { type Reply, replies } from '#callout/core/alarm/events.ts';
import type { PhoneCall } from '#callout/core/protocol/phone-call.ts';
import { classes } from '#platform/ui/classes.ts';
import { useWords } from '#platform/ui/language.tsx';
import type { OwnPhone } from './use-phone.ts';
import { cardWords } from './words.ts';

const words = { 'need-help': 'needHelp', understood: 'understood', 'done-here': 'doneHere' } as const satisfies Record<
  Reply,
  keyof typeof cardWords
>;

/** One press tells the reception; the one he pressed last is shown as pressed, and whether the reception has it. */
export function QuickReplies({ own, call }: { readonly own: OwnPhone; readonly call: PhoneCall }): ReactNode {
  const t = useWords(cardWords);
  if (call.you === 'cannot') return null;
  return (
    <fieldset className="presses">
      <legend>{t('replies')}</legend>
      {replies.map((says) => (
        <button
          key={says}
          type="button"
          className={classes('press press--thumb', says === 'need-help' && 'press--help')}
          aria-pressed={call.reply === says}
          onClick={() => own.phone.reply(call.call, says)}
        >
          {t(words[says])}
        </button>
      ))}
    </fieldset>
  );
}
