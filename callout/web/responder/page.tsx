import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { isPassing, problemOf } from '#platform/ui/answer.ts';
import { EmptyState } from '#platform/ui/empty-state.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { LoadingState } from '#platform/ui/loading-state.tsx';
import { PageTitle } from '#platform/ui/page-title.tsx';
import { type Me, useMe } from '../data/me.ts';
import { type Device, recallDevice, rememberDevice } from './device.ts';
import { EnrolledPhone } from './enrolled-phone.tsx';
import { Wizard } from './wizard.tsx';
import { quietWords } from './words.ts';

/** The page of a responder. Without a connection it starts from what this phone knows of itself. */
export function ResponderPage(): ReactNode {
  const t = useWords(quietWords);
  const me = useMe();
  const unreachable = me.error !== null && isPassing(problemOf(me.error));
  return (
    <>
      <PageTitle title={t('title')} />
      {me.data === undefined && !unreachable ? <LoadingState /> : <Known me={me.data} />}
    </>
  );
}

function Known({ me }: { readonly me: Me | undefined }): ReactNode {
  const t = useWords(quietWords);
  const person = me?.person;
  if (me !== undefined && person === undefined) {
    return (
      <div className="phone__plain">
        <h1>{t('title')}</h1>
        <Link className="phone__big" to="/sign-in">
          {t('signIn')}
        </Link>
      </div>
    );
  }
  if (person !== undefined && person.responder === undefined) {
    return (
      <div className="phone__plain">
        <h1>{t('title')}</h1>
        <EmptyState title={t('notResponder')} text={t('notResponderText')} />
        <Link to="/reception">{t('toReception')}</Link>
      </div>
    );
  }
  return <Owner key={person?.user} person={person} />;
}

function Owner({ person }: { readonly person: Me['person'] }): ReactNode {
  const t = useWords(quietWords);
  const [device, setDevice] = useState<Device | undefined>(() => recallDevice(person?.user));
  const [settingUp, setSettingUp] = useState(device === undefined);
  const keep = (enrolled: Device): void => {
    rememberDevice(enrolled);
    setDevice(enrolled);
  };
  if (device === undefined) {
    if (person === undefined) return <EmptyState title={t('noLine')} />;
    return <Wizard person={person} onEnrolled={keep} onDone={() => setSettingUp(false)} />;
  }
  return (
    <EnrolledPhone
      key={device.device}
      device={device}
      person={person}
      settingUp={settingUp}
      onSetUp={setSettingUp}
      onEnrolAgain={() => {
        setSettingUp(true);
        setDevice(undefined);
      }}
    />
  );
}
