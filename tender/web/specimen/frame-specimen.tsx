import { type ReactNode, useState } from 'react';
import { Alert } from '#platform/ui/alert.tsx';
import { Actions, Button, ButtonLink } from '#platform/ui/button.tsx';
import { type CheckItem, Checklist } from '#platform/ui/checklist.tsx';
import { ClockProvider } from '#platform/ui/clock.tsx';
import { ConfirmDialog } from '#platform/ui/confirm-dialog.tsx';
import { DataTable } from '#platform/ui/data-table.tsx';
import { InstantText } from '#platform/ui/instant-text.tsx';
import { Section } from '#platform/ui/layout.tsx';
import { MoneyText } from '#platform/ui/money-text.tsx';
import { ProcedureFrame } from '#platform/ui/procedure-frame.tsx';
import { SealCard } from '#platform/ui/seal-card.tsx';
import { StatusTag } from '#platform/ui/status-tag.tsx';
import type { Column } from '#platform/ui/table-rows.ts';
import { Facts } from '#platform/ui/text.tsx';
import { TimeTravel } from '#platform/ui/time-travel.tsx';
import { useToast } from '#platform/ui/toast.tsx';
import { Explained } from '#platform/ui/why-drawer.tsx';
import { closing, closingWhy, moments, nav, type Question, questions, stages } from './example.ts';

/** A page of a procedure as a tenderer sees it two days before closing. */
export function FrameSpecimen(): ReactNode {
  const [confirming, setConfirming] = useState(false);
  const [seq, setSeq] = useState<number | null>(null);
  const past = moments.find((moment) => moment.seq === seq);
  const submit = (
    <Button kind="primary" icon="arrow" onClick={() => setConfirming(true)}>
      Naar indienen
    </Button>
  );
  return (
    <ClockProvider stillAt={past?.at}>
      <ProcedureFrame
        language="nl"
        title="Beveiliging gemeentelijke gebouwen"
        reference="V-2025-7"
        authority="Gemeente Voorbeeldstad"
        status={<StatusTag tone="accent">Europese openbare procedure</StatusTag>}
        stages={stages}
        binding={{ at: closing, label: 'Sluiting van de kluis' }}
        next={{
          kind: 'must',
          title: 'Dien uw inschrijving in',
          text: 'Uw inschrijving is nog een concept. Er ontbreken twee documenten.',
          until: closing,
          action: past === undefined ? submit : undefined,
        }}
        nav={nav}
      >
        <TimeTravel moments={moments} seq={seq} onMove={setSeq} />
        <Tender readOnly={past !== undefined} />
        <Questions />
        <Terms />
        <Alert tone="warn" title="De tweede Nota van Inlichtingen wijzigt eis 12">
          <p>Daar waar de leidraad en de nota verschillen, gaat de nota voor. Kijk uw antwoord op vraag 1 na.</p>
        </Alert>
        <SubmitDialog open={confirming} onClose={() => setConfirming(false)} />
      </ProcedureFrame>
    </ClockProvider>
  );
}

const documents: readonly CheckItem[] = [
  { id: 'references', label: 'Invulbijlage referenties', note: 'Bijlage 2, PDF', state: 'done' },
  {
    id: 'sheet',
    label: 'Prijzenblad in Excel',
    note: 'Bijlage 5. Cel D14 is leeg; elke cel moet zijn ingevuld.',
    state: 'problem',
    action: <Button kind="quiet">Vervang</Button>,
  },
  {
    id: 'signed-sheet',
    label: 'Prijzenblad, ondertekend',
    note: 'Bijlage 5, PDF',
    state: 'todo',
    action: <Button kind="quiet">Voeg toe</Button>,
  },
  { id: 'answers', label: 'Antwoorden op de open vragen', note: '4 pagina’s, Verdana 9', state: 'done' },
  { id: 'espd', label: 'Uniform Europees Aanbestedingsdocument', state: 'busy', note: 'Deel IV is nog niet ingevuld' },
  { id: 'mandate', label: 'Volmacht', note: 'Alleen als een ander dan de bestuurder tekent', state: 'optional' },
];

function Tender(props: { readonly readOnly: boolean }): ReactNode {
  const show = useToast();
  const remove = (): void =>
    show({ text: 'Concept verwijderd.', undo: { run: () => show({ text: 'Concept teruggezet.' }) } });
  return (
    <>
      <SealCard
        picture="none"
        title="Concept, nog niet ingediend"
        sentence="Alleen u ziet deze inschrijving. Zolang zij een concept is, telt zij niet mee."
      >
        {props.readOnly ? null : (
          <Actions>
            <Button onClick={remove}>Verwijder concept</Button>
          </Actions>
        )}
      </SealCard>
      <Section
        title="Wat u indient"
        intro="Zes documenten. Ontbreekt er een, dan krijgt u 24 uur om dat te herstellen. Voor de prijsberekening geldt dat niet."
      >
        <Checklist items={documents} />
      </Section>
    </>
  );
}

const questionColumns: readonly Column<Question>[] = [
  { id: 'nr', header: 'Nr.', text: (question) => String(question.nr), numeric: true },
  { id: 'document', header: 'Document', text: (question) => `${question.document}, ${question.place}` },
  { id: 'text', header: 'Vraag', text: (question) => question.text },
  {
    id: 'state',
    header: 'Stand',
    text: (question) => (question.state === 'answered' ? 'Beantwoord' : 'Open'),
    cell: (question) =>
      question.state === 'answered' ? (
        <StatusTag tone="good" icon="check">
          Beantwoord
        </StatusTag>
      ) : (
        <StatusTag icon="clock">Open</StatusTag>
      ),
  },
];

function Questions(): ReactNode {
  return (
    <Section title="Vragen en antwoorden" aside={<ButtonLink to="/specimen/vragen">Alle vragen</ButtonLink>}>
      <DataTable
        caption="Vragen uit de tweede ronde"
        rows={questions}
        filter
        rowKey={(question) => String(question.nr)}
        empty={{ title: 'Nog geen vragen' }}
        columns={questionColumns}
      />
    </Section>
  );
}

function Terms(): ReactNode {
  const closes = (
    <Explained why={closingWhy}>
      <InstantText at={closing} />
    </Explained>
  );
  return (
    <Section title="Gegevens" card>
      <Facts
        facts={[
          { label: 'Sluiting van de kluis', value: closes },
          { label: 'Geraamde waarde', value: <MoneyText amount="1250000" /> },
          { label: 'Looptijd', value: '1 februari 2026 tot en met 31 januari 2030, daarna vier keer een optiejaar' },
          { label: 'CPV-code', value: '79710000-4 Beveiligingsdiensten' },
        ]}
      />
    </Section>
  );
}

function SubmitDialog(props: { readonly open: boolean; readonly onClose: () => void }): ReactNode {
  const show = useToast();
  return (
    <ConfirmDialog
      open={props.open}
      title="Inschrijving in de kluis leggen"
      happens="Uw zes documenten worden in uw browser versleuteld en in de kluis gelegd. U krijgt een ontvangstbewijs."
      seenBy="Niemand tot maandag 6 oktober 2025, 12.00 uur. Ook de gemeente en de beheerder kunnen er niet bij."
      undo="Ja. Tot de sluiting kunt u de inschrijving intrekken of vervangen."
      confirm="Leg in de kluis"
      onConfirm={() => {
        props.onClose();
        show({ text: 'Uw inschrijving ligt in de kluis.' });
      }}
      onClose={props.onClose}
    />
  );
}
