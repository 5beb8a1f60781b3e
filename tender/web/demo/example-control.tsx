import { type ReactNode, useId } from 'react';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { useToast } from '#platform/ui/toast.tsx';
import { useChooseExample, useDemoExamples } from '../data/demo.ts';
import { demoWords } from './words.ts';

/** Which example one looks at; nothing where there is one only. Each has people and a clock of its own, so the pages begin anew. */
export function ExampleControl(): ReactNode {
  const t = useWords(demoWords);
  const { language } = useLanguage();
  const id = useId();
  const show = useToast();
  const { data } = useDemoExamples();
  const choose = useChooseExample();
  if (data === undefined || data.examples.length < 2) return null;
  const look = async (procedure: string): Promise<void> => {
    const done = await choose.run(procedure);
    if (done.ok) globalThis.location.assign('/');
    else show({ text: done.error.detail ?? done.error.code ?? '', tone: 'bad' });
  };
  return (
    <span className="demo-slot">
      <label htmlFor={id} className="demo-slot__label">
        {t('example')}
      </label>
      <select
        id={id}
        className="demo-example"
        value={data.chosen}
        disabled={choose.busy}
        onChange={(event) => void look(event.target.value)}
      >
        {data.examples.map(({ procedure, title }) => (
          <option key={procedure} value={procedure}>
            {title[language]}
          </option>
        ))}
      </select>
    </span>
  );
}
