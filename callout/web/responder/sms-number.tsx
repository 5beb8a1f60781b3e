import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { TelephoneAnswer } from '#callout/api/answers.ts';
import { useAction } from '#platform/ui/action.ts';
import { Button } from '#platform/ui/button.tsx';
import { Disclosure } from '#platform/ui/disclosure.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { getJson, request } from '#platform/ui/request.ts';
import { TextField } from '#platform/ui/text-field.tsx';
import { keys } from '../data/keys.ts';
import { Refused } from '../data/refused.tsx';
import { quietWords } from './words.ts';

const path = '/v1/me/telephone';

/** The number for SMS, where this server sends any: its owner alone gives it and sees it. */
export function SmsNumber(): ReactNode {
  const { data } = useQuery({
    queryKey: keys.telephone,
    queryFn: ({ signal }) => getJson<TelephoneAnswer>(path, signal),
  });
  return data?.sms === true ? <Form key={data.number} number={data.number} /> : null;
}

function Form({ number }: { readonly number: string | undefined }): ReactNode {
  const t = useWords(quietWords);
  const queries = useQueryClient();
  const [text, setText] = useState(number ?? '');
  const again = async (): Promise<void> => queries.invalidateQueries({ queryKey: keys.telephone });
  const keep = useAction(() => request('put', path, { body: { number: text } }).then(again));
  const remove = useAction(() => request('delete', path).then(again));
  return (
    <Disclosure summary={t('smsTitle')}>
      <form
        className="options"
        onSubmit={(event) => {
          event.preventDefault();
          void keep.run(undefined);
        }}
      >
        <p>{t('smsText')}</p>
        <p role="status">{number === undefined ? t('smsNone') : t('smsKept', { number })}</p>
        <TextField
          label={t('smsNumber')}
          type="tel"
          autoComplete="tel"
          value={text}
          maxLength={40}
          onChange={(event) => setText(event.target.value)}
        />
        <Refused problem={keep.problem ?? remove.problem} />
        <Button kind="primary" type="submit" busy={keep.busy}>
          {t('smsKeep')}
        </Button>
        {number === undefined ? null : (
          <Button kind="quiet" busy={remove.busy} onClick={() => void remove.run(undefined)}>
            {t('smsRemove')}
          </Button>
        )}
      </form>
    </Disclosure>
  );
}
