import { type ReactNode, useState } from 'react';
import type { KioskMadeAnswer, KiosksAnswer } from '#callout/api/places.ts';
import { formatInstant } from '#platform/kernel/format.ts';
import { useAction } from '#platform/ui/action.ts';
import { Button } from '#platform/ui/button.tsx';
import { useNow } from '#platform/ui/clock.tsx';
import { DataTable } from '#platform/ui/data-table.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { QrCode } from '#platform/ui/qr-code.tsx';
import { request } from '#platform/ui/request.ts';
import { Heading } from '#platform/ui/text.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import { useZone } from '#platform/ui/zone.tsx';
import { Loaded } from '../data/loaded.tsx';
import { Refused } from '../data/refused.tsx';
import { placePath, useKiosks } from './data.ts';
import { placesWords } from './words.ts';

type Kiosk = KiosksAnswer['kiosks'][number];

/** Tablets at entrances: which there are, when each was seen last, and a link for another one. */
export function KiosksSection({ location }: { readonly location: string }): ReactNode {
  const t = useWords(placesWords);
  const kiosks = useKiosks(location);
  const [made, setMade] = useState<KioskMadeAnswer>();
  const [name, setName] = useState('');
  const making = useAction(() => request<KioskMadeAnswer>('post', '/v1/kiosks', { body: { location, name } }));
  const make = async (): Promise<void> => {
    const done = await making.run(undefined);
    if (!done.ok) return;
    setMade(done.value);
    setName('');
  };
  return (
    <Stack>
      <Loaded query={kiosks}>{(known) => <Table location={location} kiosks={known.kiosks} />}</Loaded>
      <form
        className="places__row"
        onSubmit={(event) => {
          event.preventDefault();
          void make();
        }}
      >
        <TextField
          label={t('kioskName')}
          value={name}
          maxLength={60}
          onChange={(event) => setName(event.target.value)}
        />
        <Button type="submit" busy={making.busy}>
          {t('makeKiosk')}
        </Button>
      </form>
      <Refused problem={making.problem} />
      {made === undefined ? null : <Link made={made} />}
    </Stack>
  );
}

function useMoment(): (at: string) => string {
  const zone = useZone();
  const { language } = useLanguage();
  return (at) => formatInstant(Temporal.Instant.from(at), zone, language);
}

/** Shown once: whoever has it can make a kiosk of any screen. */
function Link({ made }: { readonly made: KioskMadeAnswer }): ReactNode {
  const t = useWords(placesWords);
  const moment = useMoment();
  const address = `${globalThis.location.origin}/kiosk#${made.code}`;
  return (
    <section className="places__link" aria-live="polite">
      <Heading level={2} look={3}>
        {t('linkTitle')}
      </Heading>
      <p>{t('linkText', { until: moment(made.until) })}</p>
      <QrCode text={address} label={t('linkPicture')} />
      <p>
        <code>{address}</code>
      </p>
    </section>
  );
}

function Table({ location, kiosks }: { readonly location: string; readonly kiosks: readonly Kiosk[] }): ReactNode {
  const t = useWords(placesWords);
  const moment = useMoment();
  const now = useNow(60_000).toString();
  const withdrawal = useAction((kiosk: string) =>
    request('delete', placePath(location, `/kiosks/${encodeURIComponent(kiosk)}`)),
  );
  const state = ({ until, lastSeen, pairedAt }: Kiosk): string => {
    if (pairedAt !== undefined) return t('seen', { time: moment(lastSeen ?? pairedAt) });
    return until !== undefined && until > now ? t('waiting', { until: moment(until) }) : t('expired');
  };
  return (
    <>
      <Refused problem={withdrawal.problem} />
      <DataTable
        caption={t('kiosks')}
        hideCaption
        csv={false}
        rows={kiosks}
        rowKey={({ kiosk }) => kiosk}
        empty={{ title: t('kiosksNone'), text: t('kiosksNoneText') }}
        columns={[
          { id: 'name', header: t('kioskName'), text: ({ name }) => name },
          { id: 'state', header: t('state'), text: state },
          {
            id: 'withdraw',
            header: '',
            text: () => '',
            cell: ({ kiosk, name }) => (
              <Button
                kind="quiet"
                aria-label={t('withdrawOf', { name })}
                busy={withdrawal.busy}
                onClick={() => void withdrawal.run(kiosk)}
              >
                {t('withdraw')}
              </Button>
            ),
          },
        ]}
      />
    </>
  );
}
