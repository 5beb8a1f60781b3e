import { type ReactNode, useState } from 'react';
import { EmptyState } from '#platform/ui/empty-state.tsx';
import { NotFound } from '#platform/ui/frame/not-found.tsx';
import { InstantText } from '#platform/ui/instant-text.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { PageHead } from '#platform/ui/page-head.tsx';
import { PageTitle } from '#platform/ui/page-title.tsx';
import { SelectField } from '#platform/ui/select-field.tsx';
import { Text, TextLink } from '#platform/ui/text.tsx';
import type { DemoMails } from '#tender/api/demo.ts';
import { useDemoMails } from '../data/demo.ts';
import { Loaded } from '../data/loaded.tsx';
import { useMe } from '../data/me.ts';
import { procedurePage } from '../data/route.ts';
import { pageOf } from '../qualification/data.ts';
import './mailbox.css';
import { mailboxWords } from './words.ts';

type Mail = DemoMails['mails'][number];

/** What the platform sent, to everybody: only a demonstration has such a page. */
export function MailboxPage(): ReactNode {
  const { data: me } = useMe();
  return me?.mode === 'demonstration' ? <Mailbox /> : <NotFound />;
}

function Mailbox(): ReactNode {
  const t = useWords(mailboxWords);
  const mails = useDemoMails();
  return (
    <Stack gap="l">
      <PageTitle title={t('title')} />
      <PageHead title={t('title')} intro={t('intro')} />
      <Loaded query={mails} shape="cards">
        {(known) =>
          known.length === 0 ? <EmptyState title={t('none')} text={t('noneText')} /> : <Mails mails={known} />
        }
      </Loaded>
    </Stack>
  );
}

function Mails({ mails }: { readonly mails: readonly Mail[] }): ReactNode {
  const t = useWords(mailboxWords);
  const [to, setTo] = useState('');
  const receivers = [...new Set(mails.map(receiverOf))].toSorted();
  const shown = to === '' ? mails : mails.filter((mail) => receiverOf(mail) === to);
  return (
    <Stack>
      <div className="mailbox-to">
        <SelectField
          label={t('to')}
          optional
          value={to}
          options={receivers.map((receiver) => ({ value: receiver, label: receiver }))}
          onChange={(event) => setTo(event.target.value)}
        />
      </div>
      <Text soft>{t('count', { count: shown.length })}</Text>
      {shown.length === 0 ? <EmptyState title={t('noneFor')} /> : null}
      <ul className="mailbox-list">
        {shown.map((mail) => (
          <li key={mail.id}>
            <MailItem mail={mail} />
          </li>
        ))}
      </ul>
    </Stack>
  );
}

function MailItem({ mail }: { readonly mail: Mail }): ReactNode {
  const t = useWords(mailboxWords);
  const { name, organisation } = mail.to;
  return (
    <details className="mailbox-mail">
      <summary>
        <span className="mailbox-mail__subject">{mail.subject}</span>
        <span className="mailbox-mail__meta">
          {organisation === undefined ? t('forWhom', { name }) : t('forWhomOf', { name, organisation })} ·{' '}
          <InstantText at={mail.at} form="short" />
        </span>
      </summary>
      <div className="mailbox-mail__body" lang={mail.language}>
        <p className="page-pre">{mail.text}</p>
        {mail.procedure === undefined ? null : (
          <TextLink to={procedurePage(mail.procedure)}>{t('toProcedure')}</TextLink>
        )}
        {mail.system === undefined ? null : <TextLink to={pageOf(mail.system)}>{t('toSystem')}</TextLink>}
      </div>
    </details>
  );
}

function receiverOf({ to }: Mail): string {
  return to.organisation === undefined ? to.name : `${to.organisation}: ${to.name}`;
}
