import { type ReactNode, useState } from 'react';
import type { AdministrationAnswer } from '#callout/api/administration.ts';
import { RadioField } from '#platform/ui/choice-field.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import { TextareaField } from '#platform/ui/textarea-field.tsx';
import { EditForm } from '../edit-form.tsx';
import { EditPage } from '../edit-page.tsx';
import { asLocation, firstLocation, isOwn, LocationField, wholeOrganisation } from '../location-field.tsx';
import { RemoveSaved, useSaving } from '../saving.tsx';
import { administrationWords } from '../words.ts';
import { textWords } from './words.ts';

type StandardText = AdministrationAnswer['texts'][number];

export function TextPage(): ReactNode {
  const t = useWords(textWords);
  return (
    <EditPage<StandardText>
      kind="texts"
      thingsIn={({ texts }) => texts}
      titleOf={({ nature }) => nature}
      add={t('add')}
      form={(set, before) => <TextForm set={set} before={before} />}
    />
  );
}

interface Draft {
  readonly use: 'call' | 'message';
  readonly nature: string;
  readonly text: string;
  readonly location: string;
}

function draftOf(set: AdministrationAnswer, before: StandardText | undefined): Draft {
  if (before === undefined) return { use: 'call', nature: '', text: '', location: firstLocation(set) };
  const { use = 'call', nature, text, location = wholeOrganisation } = before;
  return { use, nature, text, location };
}

interface TextFormProps {
  readonly set: AdministrationAnswer;
  readonly before: StandardText | undefined;
}

function TextForm({ set, before }: TextFormProps): ReactNode {
  const t = useWords(textWords);
  const saving = useSaving('texts', before, set.texts);
  const [tried, setTried] = useState(false);
  const [draft, setDraft] = useState(() => draftOf(set, before));
  const change = (changed: Partial<Draft>): void => setDraft((old) => ({ ...old, ...changed }));
  const mine = before === undefined || isOwn(set, before.location);
  const save = (): void => {
    setTried(true);
    const { use, nature, text, location } = draft;
    if (nature.trim() === '' || text.trim() === '' || location === '') return;
    const used = use === 'message' ? { use } : {};
    void saving.save(nature, (id): StandardText => ({ id, ...used, nature, text, ...asLocation(location) }));
  };
  return (
    <EditForm
      mine={mine}
      problem={saving.problem}
      busy={saving.busy}
      onSave={save}
      more={
        before === undefined ? null : (
          <RemoveSaved kind="texts" thing={before} name={before.nature} happens={t('removeHappens')} />
        )
      }
    >
      <TextFields set={set} draft={draft} mine={mine} tried={tried} onChange={change} />
    </EditForm>
  );
}

interface TextFieldsProps {
  readonly set: AdministrationAnswer;
  readonly draft: Draft;
  readonly mine: boolean;
  readonly tried: boolean;
  readonly onChange: (changed: Partial<Draft>) => void;
}

function TextFields({ set, draft, mine, tried, onChange }: TextFieldsProps): ReactNode {
  const t = useWords(textWords);
  const say = useWords(administrationWords);
  const { use, nature, text, location } = draft;
  const missing = (value: string) => (tried && value.trim() === '' ? say('needed') : undefined);
  const calls = use === 'call';
  return (
    <>
      <RadioField
        legend={t('use')}
        name="use"
        value={use}
        disabled={!mine}
        options={[
          { value: 'call', label: t('call'), hint: t('callHint') },
          { value: 'message', label: t('message'), hint: t('messageHint') },
        ]}
        onPick={(picked) => onChange({ use: picked === 'message' ? 'message' : 'call' })}
      />
      <LocationField
        set={set}
        value={location}
        disabled={!mine}
        error={missing(location)}
        onPick={(picked) => onChange({ location: picked })}
      />
      <TextField
        label={t(calls ? 'nature' : 'messageName')}
        hint={t(calls ? 'natureHint' : 'messageNameHint')}
        value={nature}
        maxLength={200}
        readOnly={!mine}
        error={missing(nature)}
        onChange={(event) => onChange({ nature: event.target.value })}
      />
      <Wording text={text} mine={mine} error={missing(text)} onChange={(written) => onChange({ text: written })} />
    </>
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
