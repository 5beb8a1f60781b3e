import type { ReactNode } from 'react';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { SelectField } from '#platform/ui/select-field.tsx';
import { useToast } from '#platform/ui/toast.tsx';
import { useChooseExample, useDemoExamples } from '../data/demo.ts';
import { demoWords } from './words.ts';

/** Which example one looks at; nothing where there is one only. Each has people and a clock of its own, so the pages begin anew. */
export function ExampleControl(): ReactNode {
  const t = useWords(demoWords);
  const { language } = useLanguage();
  const show = useToast();
  const { data } = useDemoExamples();
  const choose = useChooseExample();
  if (data === undefined || data.examples.length < 2) return null;
  const look = async (procedure: string): Promise<void> => {
    if (procedure === '') return;
    const done = await choose.run(procedure);
    if (done.ok) globalThis.location.assign('/');
    else show({ text: done.error.detail ?? done.error.code ?? '', tone: 'bad' });
  };
  return (
    <SelectField
      label={t('example')}
      hint={t('exampleHint')}
      value={data.chosen}
      disabled={choose.busy}
      options={data.examples.map(({ procedure, title }) => ({ value: procedure, label: title[language] }))}
      onChange={(event) => void look(event.target.value)}
    />
  );
}
