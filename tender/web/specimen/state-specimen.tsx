import { type ReactNode, useState } from 'react';
import { Alert } from '#platform/ui/alert.tsx';
import { Actions, Button } from '#platform/ui/button.tsx';
import { ConfirmDialog } from '#platform/ui/confirm-dialog.tsx';
import { DataTable } from '#platform/ui/data-table.tsx';
import { Disclosure } from '#platform/ui/disclosure.tsx';
import { EmptyState } from '#platform/ui/empty-state.tsx';
import { ErrorState } from '#platform/ui/error-state.tsx';
import { Columns, Section, Stack } from '#platform/ui/layout.tsx';
import { LoadingState } from '#platform/ui/loading-state.tsx';
import { NextCard } from '#platform/ui/next-card.tsx';
import { PageHead } from '#platform/ui/page-head.tsx';
import { StatusTag } from '#platform/ui/status-tag.tsx';
import { Heading, List, Text, TextLink } from '#platform/ui/text.tsx';
import { useToast } from '#platform/ui/toast.tsx';
import { Explained } from '#platform/ui/why-drawer.tsx';
import { closing, closingWhy } from './example.ts';

/** Text, buttons, messages, and the states between nothing and something. */
export function StateSpecimen(): ReactNode {
  return (
    <>
      <PageHead
        title="Toestanden"
        intro="Tekst, knoppen, meldingen, en wat er staat zolang er nog niets staat."
        aside={<Button kind="primary">Nieuwe aanbesteding</Button>}
      />
      <Stack gap="xl">
        <NextSpecimen />
        <TextSpecimen />
        <ButtonSpecimen />
        <AlertSpecimen />
        <NothingSpecimen />
      </Stack>
    </>
  );
}

function NextSpecimen(): ReactNode {
  return (
    <Section title="Wat nu">
      <NextCard
        kind="may"
        title="U kunt nog vragen stellen"
        text="Antwoorden komen in de tweede Nota van Inlichtingen."
        until={closing}
        action={<Button kind="primary">Stel een vraag</Button>}
      />
      <NextCard
        kind="nothing"
        text="De beoordelaars zijn aan het werk."
        changes={{ at: '2025-11-04T11:00:00.000Z', text: 'Dan krijgt u de gunningsbeslissing.' }}
      />
    </Section>
  );
}

const delivered = [
  'het prijzenblad, in Excel en ondertekend als PDF',
  'de antwoorden op de twee open vragen, samen hoogstens vier pagina’s',
  'het Uniform Europees Aanbestedingsdocument',
];

function TextSpecimen(): ReactNode {
  return (
    <Section title="Tekst">
      <Text lead>
        Met deze aanbesteding zoekt de gemeente een beveiliger voor het stadhuis en achttien andere locaties.
      </Text>
      <Text>
        De kluis sluit op <Explained why={closingWhy}>maandag 6 oktober 2025, 12.00 uur</Explained>. Lees eerst{' '}
        <TextLink to="/specimen">de leidraad</TextLink> en de{' '}
        <TextLink to="/specimen">twee Nota’s van Inlichtingen</TextLink>.
      </Text>
      <Heading level={3}>U levert aan</Heading>
      <List items={delivered} />
      <Disclosure summary="Hoe wordt een gelijke stand beslist?">
        <Text>
          Bij een gelijke stand telt de hoogste score op de presentatie. Is ook die gelijk, dan loot een onafhankelijke
          notaris.
        </Text>
      </Disclosure>
    </Section>
  );
}

function ButtonSpecimen(): ReactNode {
  const [stopping, setStopping] = useState(false);
  return (
    <Section title="Knoppen">
      <Actions>
        <Button kind="primary">Leg in de kluis</Button>
        <Button icon="download">Download de leidraad</Button>
        <Button kind="quiet">Annuleren</Button>
        <Button kind="danger" icon="ban" onClick={() => setStopping(true)}>
          Stop de aanbesteding
        </Button>
        <Button kind="primary" busy>
          Wordt verstuurd
        </Button>
        <Button disabled>Niet mogelijk</Button>
      </Actions>
      <TagSpecimen />
      <StopDialog open={stopping} onClose={() => setStopping(false)} />
    </Section>
  );
}

function TagSpecimen(): ReactNode {
  return (
    <Actions>
      <StatusTag>Concept</StatusTag>
      <StatusTag tone="accent" icon="lock">
        In de kluis
      </StatusTag>
      <StatusTag tone="good" icon="check">
        Geldig
      </StatusTag>
      <StatusTag tone="warn" icon="warning">
        Te herstellen
      </StatusTag>
      <StatusTag tone="bad" icon="ban" why={closingWhy}>
        Te laat
      </StatusTag>
    </Actions>
  );
}

function StopDialog(props: { readonly open: boolean; readonly onClose: () => void }): ReactNode {
  return (
    <ConfirmDialog
      open={props.open}
      danger
      title="De aanbesteding stoppen"
      happens="De kluis wordt niet geopend. Alle inschrijvers krijgen bericht dat de aanbesteding is gestopt, met uw reden."
      seenBy="Iedereen. De aankondiging van de beëindiging wordt gepubliceerd."
      undo="Nee. U kunt wel een nieuwe aanbesteding beginnen."
      confirm="Stop de aanbesteding"
      onConfirm={props.onClose}
      onClose={props.onClose}
    >
      <Text soft>Het dossier blijft bewaard en te controleren.</Text>
    </ConfirmDialog>
  );
}

function AlertSpecimen(): ReactNode {
  const show = useToast();
  return (
    <Section title="Meldingen">
      <Alert title="De schouw is op 8 september om 13.00 uur">
        <p>Meld u aan voor 4 september, 12.00 uur. Per inschrijver kunnen twee personen komen.</p>
      </Alert>
      <Alert
        tone="good"
        title="In de kluis sinds 6 oktober 2025, 11.42 uur"
        actions={<Button icon="download">Ontvangstbewijs</Button>}
      />
      <Alert tone="warn" title="U hebt nog een concept">
        <p>Over 2 uur sluit de kluis. Een concept telt niet mee.</p>
      </Alert>
      <Alert tone="bad" title="Uw inschrijving is niet ingediend">
        <p>
          De kluis sloot om 12.00.00,000 uur. Uw verzoek kwam om 12.00.00,003 uur binnen. Dat is vastgelegd; u kunt het
          bewijs downloaden.
        </p>
      </Alert>
      <Actions>
        <Button
          onClick={() =>
            show({ text: 'Vraag 4 is ingetrokken.', undo: { run: () => show({ text: 'Vraag 4 staat er weer.' }) } })
          }
        >
          Trek vraag 4 in
        </Button>
      </Actions>
    </Section>
  );
}

function NothingSpecimen(): ReactNode {
  const show = useToast();
  return (
    <Section title="Nog niets">
      <Columns wide>
        <EmptyState
          title="Nog geen inschrijvingen te zien"
          text="De kluis gaat open op maandag 6 oktober 2025, na 12.00 uur, als twee sleutelhouders hun deel vrijgeven."
        />
        <DataTable<{ readonly id: string }>
          caption="Klachten"
          rows={[]}
          rowKey={(row) => row.id}
          columns={[]}
          empty={{
            title: 'Geen klachten',
            text: 'Komt er een klacht binnen, dan staat die hier, met de dag waarop zij beantwoord moet zijn.',
          }}
        />
      </Columns>
      <ErrorState onRetry={() => show({ text: 'Opnieuw opgehaald.' })} />
      <Columns wide>
        <LoadingState />
        <LoadingState shape="table" lines={4} />
      </Columns>
    </Section>
  );
}
