import { say } from '#platform/kernel/words.ts';
import type { ProcedureFile } from '#tender/core/procedure/file.ts';
import { guideOf } from '#tender/core/procedure/planning/phases.ts';
import type { QuestionPlace } from '#tender/core/procedure/questions/events.ts';
import type { AskedQuestion } from '#tender/core/procedure/questions/state.ts';
import { letterHead } from './letterhead.ts';
import type { DocumentContext, DocumentMaker } from './maker.ts';
import { documentWords } from './words.ts';

/** Numbered clarification notes; public as soon as they are published. */
export const questionsDocuments: DocumentMaker = {
  readable: (file) => file.questions.notes.map(({ number }) => `clarification-note-${number}`),
  make(file, id, context) {
    const note = file.questions.notes.find(({ number }) => id === `clarification-note-${number}`);
    if (note === undefined) throw new Error(`no note ${id}`);
    const asked = note.questions.flatMap(
      (key) => file.questions.questions.find(({ question }) => question === key) ?? [],
    );
    return {
      template: 'clarification-note',
      data: {
        head: letterHead(file, context, note.at),
        number: note.number,
        intro: note.introduction,
        rows: asked.flatMap((question, index) => row(file, question, index, context)),
        amendments: asked.flatMap(({ place, answered }) =>
          answered?.amends === undefined ? [] : [{ ...placeOf(file, place, context), text: answered.amends }],
        ),
      },
    };
  },
};

function row(
  file: ProcedureFile,
  { place, answered, suggestion }: AskedQuestion,
  index: number,
  context: DocumentContext,
) {
  if (answered === undefined) return [];
  const { published, answer, adopted } = answered;
  const { language } = context;
  const question =
    suggestion === undefined ? published : say(documentWords, 'suggested', language, { published, suggestion });
  const outcome = adopted === true ? 'suggestion-adopted' : 'suggestion-refused';
  const told = adopted === undefined ? answer : say(documentWords, outcome, language, { answer });
  return [{ number: `${index + 1}`, ...placeOf(file, place, context), question, answer: told }];
}

function placeOf(
  file: ProcedureFile,
  { document, page, section }: QuestionPlace,
  { language }: DocumentContext,
): { document: string; place: string } {
  const found = guideOf(file).documents.find(({ id }) => id === document);
  const name = found === undefined ? say(documentWords, 'the-guide', language) : `${found.number} ${found.title}`;
  const onPage = say(documentWords, 'page', language, { page });
  return { document: name, place: section === undefined ? onPage : `${section}, ${onPage}` };
}
