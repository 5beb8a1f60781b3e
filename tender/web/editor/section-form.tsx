import type { ReactNode } from 'react';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { SelectField } from '#platform/ui/select-field.tsx';
import { Heading } from '#platform/ui/text.tsx';
import { plainAt } from '#tender/core/guide/edit/text/plain.ts';
import { fieldText } from '#tender/core/guide/edit/words/words.ts';
import { useForm } from './form-context.ts';
import { GroupForm } from './group-form.tsx';
import { Badge } from './group-list.tsx';
import { PartFrame } from './part-frame.tsx';
import { generalSection, guideSections, type SectionOf } from './sections.ts';
import { editorWords } from './words.ts';

interface SectionPickerProps {
  readonly current: string;
  readonly onPick: (id: string) => void;
}

/** The parts of the guide: a list beside the form, a field above it where there is no room. */
export function SectionPicker({ current, onPick }: SectionPickerProps): ReactNode {
  const t = useWords(editorWords);
  const labelOf = useLabel();
  const { data } = useForm();
  const sections = guideSections();
  return (
    <>
      <nav className="editor-sections" aria-label={t('sections')}>
        <ul>
          {sections.map((section) => (
            <li key={section.id}>
              <button
                type="button"
                aria-current={section.id === current ? 'true' : undefined}
                data-absent={section.id !== generalSection && plainAt(data, [section.id]) === undefined}
                onClick={() => onPick(section.id)}
              >
                <span>{labelOf(section.id)}</span> <SectionBadge section={section} />
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <div className="editor-section-choice">
        <SelectField
          label={t('section')}
          optional={undefined}
          value={current}
          options={sections.map(({ id }) => ({ value: id, label: labelOf(id) }))}
          onChange={({ target }) => onPick(target.value === '' ? generalSection : target.value)}
        />
      </div>
    </>
  );
}

function useLabel(): (id: string) => string {
  const t = useWords(editorWords);
  const { language } = useLanguage();
  return (id) => (id === generalSection ? t('general') : fieldText(`/${id}`, language).label);
}

function SectionBadge({ section }: { readonly section: SectionOf }): ReactNode {
  return <Badge paths={section.members.map(({ key }) => [key])} />;
}

/** Everything that one part of the guide can say. */
export function SectionForm({ id }: { readonly id: string }): ReactNode {
  const labelOf = useLabel();
  const { Field, data } = useForm();
  const section = guideSections().find((each) => each.id === id);
  return (
    <Stack>
      <Heading level={2}>{labelOf(id)}</Heading>
      {section?.members.map((member) => {
        const shared = { path: [member.key], place: `/${member.key}`, member };
        const { field } = member;
        // The name of the section is its name.
        return field.kind === 'group' && plainAt(data, shared.path) !== undefined ? (
          <PartFrame key={member.key} {...shared} bare>
            <GroupForm path={shared.path} place={shared.place} group={field} />
          </PartFrame>
        ) : (
          <Field key={member.key} {...shared} />
        );
      })}
    </Stack>
  );
}
