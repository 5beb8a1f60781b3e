import type { ReactNode } from 'react';
import { Alert } from '#platform/ui/alert.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { List } from '#platform/ui/text.tsx';
import type { QualificationProblem } from '#tender/core/qualification/guide/read.ts';
import type { QualificationGuide } from '#tender/core/qualification/guide/schema.ts';
import { GuideFileField } from '../guide/guide-file-field.tsx';
import { preparationWords } from './preparation-words.ts';

/** A guide of a system that was read here, before anything is sent. */
export interface CheckedGuide {
  readonly fileName: string;
  readonly source: string;
  /** Absent when there are problems. */
  readonly guide?: QualificationGuide | undefined;
  /** Each with its place, in the language of the reader at the time. */
  readonly problems: readonly {
    readonly severity: QualificationProblem['severity'];
    readonly line: number;
    readonly column: number;
    readonly text: string;
  }[];
}

export async function checkGuide(
  fileName: string,
  source: string,
  language: 'nl' | 'fr' | 'en',
): Promise<CheckedGuide> {
  // Reading YAML is a large part of the program that most pages never need.
  const [{ readQualificationGuide, qualificationProblemText }, { lintQualification }] = await Promise.all([
    import('#tender/core/qualification/guide/read.ts'),
    import('#tender/core/qualification/guide/lint/lint.ts'),
  ]);
  const { guide, problems: unreadable, lines } = readQualificationGuide(source);
  const problems = [...unreadable, ...(guide === undefined ? [] : lintQualification(guide, lines))];
  const placed = (problem: QualificationProblem) => ({
    severity: problem.severity,
    line: problem.line,
    column: problem.column,
    text: qualificationProblemText(problem, language),
  });
  return { fileName, source, guide, problems: problems.map(placed) };
}

interface ChooseSystemGuideProps {
  readonly chosen: CheckedGuide | undefined;
  readonly onChosen: (checked: CheckedGuide | undefined) => void;
}

/** A guide from the device, read at once; what is wrong with it stands below, with its place. */
export function ChooseSystemGuide({ chosen, onChosen }: ChooseSystemGuideProps): ReactNode {
  const t = useWords(preparationWords);
  const { language } = useLanguage();
  const check = async (file: { readonly name: string; readonly text: string } | undefined): Promise<void> =>
    onChosen(file === undefined ? undefined : await checkGuide(file.name, file.text, language));
  return (
    <Stack>
      <GuideFileField label={t('guideFile')} chosen={chosen} onRead={(file) => void check(file)} />
      {chosen === undefined ? null : <Found checked={chosen} />}
    </Stack>
  );
}

/** Errors, which keep a notice back, apart from warnings, which do not. */
export function Found({ checked: { problems } }: { readonly checked: CheckedGuide }): ReactNode {
  const t = useWords(preparationWords);
  const placed = (severe: boolean) =>
    problems
      .filter(({ severity }) => (severity === 'error') === severe)
      .map(({ line, column, text }) => `${t('at', { line, column })}: ${text}`);
  const [errors, warnings] = [placed(true), placed(false)];
  if (problems.length === 0) return <Alert tone="good" title={t('noProblems')} role="status" />;
  return (
    <>
      {errors.length === 0 ? null : (
        <Alert tone="bad" title={t('problems', { count: errors.length })} role="status">
          <p>{t('problemsText')}</p>
          <List items={errors} />
        </Alert>
      )}
      {warnings.length === 0 ? null : (
        <Alert tone="warn" title={t('warnings', { count: warnings.length })} role="status">
          <p>{t('warningsText')}</p>
          <List items={warnings} />
        </Alert>
      )}
    </>
  );
}
