import { type ReactNode, useState } from 'react';
import { Button } from '#platform/ui/button.tsx';
import { Disclosure } from '#platform/ui/disclosure.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { StatusTag } from '#platform/ui/status-tag.tsx';
import { Heading, List } from '#platform/ui/text.tsx';
import type { ProvidedDocument } from '#tender/core/qualification/state.ts';
import type { DocumentLine, StaffView } from '#tender/core/qualification/view.ts';
import { useMoment } from '../submission/moment.ts';
import { CaseFile } from './case-file.tsx';
import { useSystem } from './data.ts';
import { documentWords } from './document-words.ts';
import { ProvideDocument } from './provide-document.tsx';
import { WithdrawDocument } from './withdraw-document.tsx';
import { systemWords } from './words.ts';

/** Where the files of the qualification file are added, replaced and withdrawn (ORES-03). */
export function ProvidedDocuments({ staff }: { readonly staff: StaffView }): ReactNode {
  const t = useWords(documentWords);
  const { documents } = useSystem();
  const done = staff.documents.filter(({ provided }) => provided !== undefined).length;
  return (
    <Section title={t('title')} intro={t('intro', { done, all: staff.documents.length })}>
      <Stack>
        <ul className="qualification-list">
          {documents.map(({ id, kind }) => (
            <li key={id} className="qualification-piece">
              <OneDocument
                kind={kind}
                lines={staff.documents.filter(({ document }) => document === id)}
                staff={staff}
              />
            </li>
          ))}
        </ul>
        {staff.earlierDocuments.length === 0 ? null : <Earlier documents={staff.earlierDocuments} />}
      </Stack>
    </Section>
  );
}

type Kind = ReturnType<typeof useSystem>['documents'][number]['kind'];

interface OneDocumentProps {
  readonly kind: Kind;
  /** One for each language of the system. */
  readonly lines: readonly DocumentLine[];
  readonly staff: StaffView;
}

function OneDocument({ kind, lines, staff }: OneDocumentProps): ReactNode {
  const s = useWords(systemWords);
  const { language } = useLanguage();
  const shown = lines.find((line) => line.language === language) ?? lines[0];
  return (
    <>
      <div className="qualification-piece__head">
        <Heading level={3}>
          <span lang={shown?.language}>{shown?.title}</span>
        </Heading>
        <StatusTag>{s(`kind-${kind}`)}</StatusTag>
      </div>
      {lines.map((line) => (
        <Line key={line.language} line={line} may={staff.may.provide} />
      ))}
    </>
  );
}

function Line({ line, may }: { readonly line: DocumentLine; readonly may: boolean }): ReactNode {
  const t = useWords(documentWords);
  const s = useWords(systemWords);
  const moment = useMoment();
  const [open, setOpen] = useState(false);
  const { provided, language } = line;
  const named = <span className="ui-hidden">: {`${line.title}, ${s(language)}`}</span>;
  return (
    <div className="qualification-sub">
      <div className="qualification-piece__head">
        <span className="qualification-language">{s(language)}</span>
        {provided === undefined ? (
          <StatusTag tone="warn">{t('missing')}</StatusTag>
        ) : (
          <span className="ui-soft">{t('since', { at: moment(provided.at) })}</span>
        )}
      </div>
      {provided === undefined ? null : <CaseFile file={provided.file} />}
      {may && !open ? (
        <div className="qualification-documents">
          <Button kind={provided === undefined ? 'secondary' : 'quiet'} onClick={() => setOpen(true)}>
            {t(provided === undefined ? 'add' : 'replace')}
            {named}
          </Button>
          {provided === undefined ? null : <WithdrawDocument line={line} />}
        </div>
      ) : null}
      {may && open ? <ProvideDocument line={line} onDone={() => setOpen(false)} /> : null}
    </div>
  );
}

function Earlier({ documents }: { readonly documents: readonly ProvidedDocument[] }): ReactNode {
  const t = useWords(documentWords);
  const moment = useMoment();
  const ended = ({ until }: ProvidedDocument): string => {
    const at = moment(until?.at);
    return until?.reason === undefined ? t('replacedOn', { at }) : t('withdrawnOn', { at, reason: until.reason });
  };
  return (
    <Disclosure summary={t('earlier')}>
      <List
        items={documents.map((one) => (
          <span key={one.seq}>
            <CaseFile file={one.file} /> {ended(one)}
          </span>
        ))}
      />
    </Disclosure>
  );
}
