import { type ReactNode, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { AdministrationAnswer } from '#callout/api/administration.ts';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { PageHead } from '#platform/ui/page-head.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import { TextareaField } from '#platform/ui/textarea-field.tsx';
import { Loaded } from '../../data/loaded.tsx';
import { PageTitle } from '../../frame/page-title.tsx';
import { type Command, codeFor, part, useAdministration, useDeed } from '../data.ts';
import { EditForm } from '../edit-form.tsx';
import { asLocation, firstLocation, isOwn, LocationField, wholeOrganisation } from '../location-field.tsx';
import { NotThere } from '../not-there.tsx';
import { RemoveButton } from '../remove-button.tsx';
import { administrationWords } from '../words.ts';
import { textWords } from './words.ts';

type StandardText = AdministrationAnswer['texts'][number];

export function TextPage(): ReactNode {
  const { text: id = '' } = useParams();
  const t = useWords(textWords);
  const administration = useAdministration();
  return (
    <Loaded query={administration}>
      {(set) => {
        const text = set.texts.find((one) => one.id === id);
        if (text === undefined && id !== 'new') return <NotThere list="/administration/texts" />;
        const title = text?.nature ?? t('add');
        return (
          <Stack gap="l">
            <PageTitle title={title} />
            <PageHead title={title} />
            <TextForm key={id} set={set} before={text} />
          </Stack>
        );
      }}
    </Loaded>
  );
}

function placeOf({ location = wholeOrganisation }: StandardText): string {
  return location;
}

function undoOf(before: StandardText | undefined, id: string): Command {
  return before === undefined
    ? { method: 'delete', path: `/texts/${part(id)}` }
    : { method: 'post', path: '/texts', body: { text: before } };
}

interface TextFormProps {
  readonly set: AdministrationAnswer;
  readonly before: StandardText | undefined;
}

function TextForm({ set, before }: TextFormProps): ReactNode {
  const t = useWords(textWords);
  const say = useWords(administrationWords);
  const navigate = useNavigate();
  const deed = useDeed();
  const [tried, setTried] = useState(false);
  const [nature, setNature] = useState(before?.nature ?? '');
  const [text, setText] = useState(before?.text ?? '');
  const [location, setLocation] = useState(before === undefined ? firstLocation(set) : placeOf(before));
  const mine = before === undefined || isOwn(set, before.location);
  const missing = (value: string) => (tried && value.trim() === '' ? say('needed') : undefined);
  const save = async (): Promise<void> => {
    setTried(true);
    if (nature.trim() === '' || text.trim() === '' || location === '') return;
    const id =
      before?.id ??
      codeFor(
        nature,
        set.texts.map((one) => one.id),
      );
    const undo = undoOf(before, id);
    const body = { text: { id, nature, text, ...asLocation(location) } };
    const done = await deed.run(
      { method: 'post', path: '/texts', body },
      { said: say('saved', { name: nature }), undo },
    );
    if (done) await navigate('/administration/texts');
  };
  return (
    <EditForm
      mine={mine}
      problem={deed.problem}
      busy={deed.busy}
      onSave={() => void save()}
      more={before === undefined ? null : <RemoveText text={before} />}
    >
      <LocationField set={set} value={location} disabled={!mine} error={missing(location)} onPick={setLocation} />
      <TextField
        label={t('nature')}
        hint={t('natureHint')}
        value={nature}
        maxLength={200}
        readOnly={!mine}
        error={missing(nature)}
        onChange={(event) => setNature(event.target.value)}
      />
      <Wording text={text} mine={mine} error={missing(text)} onChange={setText} />
    </EditForm>
  );
}

function RemoveText({ text }: { readonly text: StandardText }): ReactNode {
  const t = useWords(textWords);
  return (
    <RemoveButton
      name={text.nature}
      happens={t('removeHappens')}
      command={{ method: 'delete', path: `/texts/${part(text.id)}` }}
      undo={{ method: 'post', path: '/texts', body: { text } }}
      list="/administration/texts"
    />
  );
}

interface WordingProps {
  readonly text: string;
  readonly mine: boolean;
  readonly error: string | undefined;
  readonly onChange: (text: string) => void;
}

function Wording({ text, mine, error, onChange }: WordingProps): ReactNode {
  const t = useWords(textWords);
  return (
    <>
      <TextareaField
        label={t('text')}
        hint={t('textHint', { field: `{${t('fieldExample')}}` })}
        value={text}
        rows={3}
        limit={2000}
        readOnly={!mine}
        error={error}
        onChange={(event) => onChange(event.target.value)}
      />
      {text.trim() === '' ? null : <Preview text={text} />}
    </>
  );
}

/** The text with its fields marked. */
function Preview({ text }: { readonly text: string }): ReactNode {
  const t = useWords(textWords);
  return (
    <figure className="admin__quote">
      <figcaption className="ui-soft">{t('preview')}</figcaption>
      <p>
        {text
          .split(/(\{[^{}]*\})/)
          .map((piece, index) => (/^\{.+\}$/.test(piece) ? <mark key={index}>{piece.slice(1, -1)}</mark> : piece))}
      </p>
    </figure>
  );
}
