import { defineWords } from '#platform/kernel/words.ts';

export const questionsWords = defineWords({
  'no-suggestions-asked': [
    'Voor dit document vraagt de leidraad geen tekstvoorstellen. Stel uw vraag zonder voorstel.',
    'Le guide ne demande pas de propositions de texte pour ce document. Posez votre question sans proposition.',
    'The guide asks for no text suggestions on this document. Ask your question without one.',
  ],
  'suggestion-undecided': [
    'Zeg of het tekstvoorstel wordt overgenomen; het antwoord geeft de reden.',
    'Dites si la proposition de texte est retenue ; la réponse en donne le motif.',
    'Say whether the suggested text is adopted; the answer gives the reason.',
  ],
  'no-suggestion-made': [
    'Bij deze vraag is geen tekstvoorstel gedaan.',
    'Aucune proposition de texte n’accompagne cette question.',
    'No text was suggested with this question.',
  ],
  'final-version-missing': [
    'De laatste nota gaat met de definitieve versie van ‘{title}’. Voeg die toe.',
    'La dernière note est accompagnée de la version définitive de « {title} ». Ajoutez-la.',
    'The last note comes with the final version of ‘{title}’. Add it.',
  ],
  'no-question-round': [
    'Deze procedure kent geen vragenronde.',
    'Cette procédure ne prévoit pas de questions.',
    'This procedure has no question round.',
  ],
  'question-rounds-closed': [
    'De laatste vragenronde is gesloten. U kunt geen vragen meer stellen.',
    'La dernière série de questions est close. Vous ne pouvez plus poser de questions.',
    'The last question round has closed. You cannot ask questions any more.',
  ],
  'only-follow-up-questions': [
    'In deze ronde kunt u alleen vragen stellen over een antwoord uit een eerdere nota. Kies om welk antwoord het gaat.',
    'Dans cette série, seules des questions sur une réponse déjà publiée sont admises. Choisissez la réponse.',
    'In this round you can only ask about an answer of an earlier note. Choose which answer.',
  ],
  'no-such-document': [
    'Dit document hoort niet bij de aanbestedingsstukken. Kies een document uit de lijst.',
    'Ce document ne fait pas partie du dossier. Choisissez-en un dans la liste.',
    'This document is not one of the procurement documents. Choose one from the list.',
  ],
  'no-such-question': ['Deze vraag bestaat niet.', 'Cette question n’existe pas.', 'This question does not exist.'],
  'not-your-question': [
    'Deze vraag is niet van uw onderneming.',
    'Cette question n’est pas celle de votre entreprise.',
    'This question is not your company’s.',
  ],
  'question-published': [
    'Deze vraag staat al in een nota van inlichtingen en ligt vast.',
    'Cette question figure déjà dans une note d’information et est figée.',
    'This question stands in a clarification note already and is fixed.',
  ],
  'question-withdrawn': [
    'Deze vraag is ingetrokken.',
    'Cette question a été retirée.',
    'This question has been withdrawn.',
  ],
  'no-such-round': [
    'Deze vragenronde bestaat niet.',
    'Cette série de questions n’existe pas.',
    'This question round does not exist.',
  ],
  'round-still-open': [
    'Deze vragenronde loopt nog tot {until}. Publiceer de nota daarna, zodat alle vragen samen worden beantwoord.',
    'Cette série est ouverte jusqu’au {until}. Publiez la note ensuite, afin de répondre à toutes les questions ensemble.',
    'This question round is open until {until}. Publish the note afterwards, so that all questions are answered together.',
  ],
  'note-published-already': [
    'De nota van deze ronde is al gepubliceerd.',
    'La note de cette série est déjà publiée.',
    'The note of this round has been published already.',
  ],
  'questions-unanswered': [
    'Er {count|is nog # vraag|zijn nog # vragen} zonder antwoord. Beantwoord of weiger {count|die|ze} eerst.',
    'Il reste {count|# question|# questions} sans réponse. Répondez-y ou {count|refusez-la|refusez-les} d’abord.',
    'There {count|is still # question|are still # questions} without an answer. Answer or refuse {count|it|them} first.',
  ],
  'nothing-to-publish': [
    'In deze ronde zijn geen vragen beantwoord en er is geen inleiding. Zonder vragen komt er geen nota.',
    'Aucune réponse dans cette série et pas d’introduction. Sans questions, pas de note.',
    'No question was answered in this round and there is no introduction. Without questions there is no note.',
  ],
  'asker-shows': [
    'De gepubliceerde vraag noemt {name}. Haal de naam weg: de nota is anoniem.',
    'La question publiée mentionne {name}. Retirez le nom : la note est anonyme.',
    'The published question names {name}. Take the name out: the note is anonymous.',
  ],
  'next-answer-questions': [
    'Beantwoord {count|# vraag|# vragen} voor de nota van inlichtingen.',
    'Répondez à {count|# question|# questions} pour la note d’information.',
    'Answer {count|# question|# questions} for the clarification note.',
  ],
  'next-publish-note': [
    'Publiceer de nota van inlichtingen.',
    'Publiez la note d’information.',
    'Publish the clarification note.',
  ],
  'next-ask': [
    'U kunt vragen stellen over de aanbestedingsstukken.',
    'Vous pouvez poser des questions sur le dossier.',
    'You can ask questions about the procurement documents.',
  ],
  'mail-note-published-subject': [
    'Nota van inlichtingen {number}: {title}',
    'Note d’information {number} : {title}',
    'Clarification note {number}: {title}',
  ],
  'mail-note-published-text': [
    'Nota van inlichtingen {number} van {title} ({reference}) is gepubliceerd, met {count|# vraag en antwoord|# vragen en antwoorden}. De nota gaat voor op de leidraad.',
    'La note d’information {number} de {title} ({reference}) est publiée, avec {count|# question et réponse|# questions et réponses}. La note prime sur le guide.',
    'Clarification note {number} of {title} ({reference}) has been published, with {count|# question and answer|# questions and answers}. The note outranks the guide.',
  ],
  'mail-question-refused-subject': [
    'Uw vraag wordt niet behandeld: {title}',
    'Votre question ne sera pas traitée : {title}',
    'Your question will not be dealt with: {title}',
  ],
  'mail-question-refused-text': [
    'De aanbestedende dienst behandelt uw vraag in {title} ({reference}) niet.\n\nUw vraag: {question}\n\nReden: {reason}',
    'Le pouvoir adjudicateur ne traite pas votre question dans {title} ({reference}).\n\nVotre question : {question}\n\nMotif : {reason}',
    'The contracting authority will not deal with your question in {title} ({reference}).\n\nYour question: {question}\n\nReason: {reason}',
  ],
});
