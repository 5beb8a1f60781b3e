import type { ReactNode } from 'react';
import { ClockProvider } from '#platform/ui/clock.tsx';
import { LanguageSwitch } from '#platform/ui/language.tsx';
import { ToastProvider } from '#platform/ui/toast.tsx';
import { ZoneProvider } from '#platform/ui/zone.tsx';
import { useChanges } from '../data/changes.ts';
import { useMe } from '../data/me.ts';
import { DemoControls } from '../demo/demo-controls.tsx';
import { Mark } from '../theme/mark.tsx';
import { ResponderPage } from './page.tsx';
import '../frame/press.css';
import './responder.css';

/** The pages for one thumb: nothing around them but the name of the app. */
export function ResponderLayout(): ReactNode {
  const me = useMe();
  useChanges(me.data?.person !== undefined);
  return (
    <ClockProvider offset={me.data?.offset ?? 0}>
      <ZoneProvider zone={me.data?.organisation.timeZone ?? 'Europe/Amsterdam'}>
        <ToastProvider>
          <div className="phone">
            <header className="phone__head">
              <Mark />
              <strong>Paraat</strong>
              <LanguageSwitch />
            </header>
            <main className="phone__main">
              <ResponderPage />
            </main>
            {me.data?.mode === 'demonstration' ? <DemoControls /> : null}
          </div>
        </ToastProvider>
      </ZoneProvider>
    </ClockProvider>
  );
}
