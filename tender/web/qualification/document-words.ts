import { defineWords } from '#platform/kernel/words.ts';

/** Where the authority adds, replaces and withdraws the documents of the qualification file. */
export const documentWords = defineWords({
  title: [
    'Stukken van het kwalificatiedossier',
    'Pièces du dossier de qualification',
    'Documents of the qualification file',
  ],
  intro: [
    'Wie het kwalificatiedossier krijgt, leest deze stukken. Het gaat pas weg als elk stuk er is in de taal van het dossier. {done} van {all} zijn er.',
    'Qui reçoit le dossier de qualification lit ces pièces. Il ne part que si chaque pièce existe dans la langue du dossier. {done} sur {all} y sont.',
    'Who is sent the qualification file reads these documents. It is sent only when each is there in the language of the case. {done} of {all} are.',
  ],
  missing: ['nog toe te voegen', 'à ajouter', 'still to be added'],
  since: ['sinds {at}', 'depuis le {at}', 'since {at}'],
  add: ['Voeg toe', 'Ajouter', 'Add'],
  replace: ['Vervang', 'Remplacer', 'Replace'],
  withdraw: ['Trek in', 'Retirer', 'Withdraw'],
  close: ['Sluit', 'Fermer', 'Close'],
  file: ['Het bestand', 'Le fichier', 'The file'],
  fileNeeded: ['Kies een bestand.', 'Choisissez un fichier.', 'Choose a file.'],
  wait: [
    'Wacht tot het bestand is ontvangen.',
    'Attendez que le fichier soit reçu.',
    'Wait until the file was received.',
  ],
  added: ['Het stuk is toegevoegd', 'La pièce est ajoutée', 'The document was added'],
  replaceHint: [
    'Wie het dossier in deze taal al heeft en nog geen beslissing kent, krijgt bericht van het nieuwe bestand en kan het oude blijven lezen.',
    'Qui a déjà le dossier dans cette langue et attend une décision est averti du nouveau fichier et peut encore lire l’ancien.',
    'Who has the file in this language already, and awaits a decision, is told of the new document and can still read the old one.',
  ],
  withdrawTitle: ['‘{title}’ intrekken?', 'Retirer « {title} » ?', 'Withdraw ‘{title}’?'],
  withdrawHappens: [
    'Het stuk gaat niet meer mee met een kwalificatiedossier. Tot er een ander bestand staat, kan het dossier in deze taal niet worden toegestuurd.',
    'La pièce ne fait plus partie d’un dossier de qualification. Tant qu’il n’y a pas d’autre fichier, le dossier ne peut être envoyé dans cette langue.',
    'The document is no longer sent with a qualification file. Until there is another one, the file cannot be sent in this language.',
  ],
  withdrawSeen: [
    'Wie het dossier in deze taal al heeft en nog geen beslissing kent, krijgt bericht met de reden.',
    'Qui a déjà le dossier dans cette langue et attend une décision en est averti, avec le motif.',
    'Who has the file in this language already, and awaits a decision, is told with the reason.',
  ],
  withdrawUndo: [
    'U kunt later een ander bestand toevoegen; dat dit er stond, blijft zichtbaar.',
    'Vous pourrez ajouter un autre fichier ; on verra toujours que celui-ci y était.',
    'You can add another file later; that this one was there stays visible.',
  ],
  reason: ['Reden', 'Motif', 'Reason'],
  reasonNeeded: ['Geef een reden.', 'Indiquez un motif.', 'Give a reason.'],
  earlier: ['Eerdere bestanden', 'Fichiers antérieurs', 'Earlier files'],
  replacedOn: ['vervangen op {at}', 'remplacé le {at}', 'replaced on {at}'],
  withdrawnOn: ['ingetrokken op {at}: {reason}', 'retiré le {at} : {reason}', 'withdrawn on {at}: {reason}'],
  missingFor: [
    'Het dossier kan nog niet weg: in de taal van dit dossier {count|ontbreekt # stuk|ontbreken # stukken}.',
    'Le dossier ne peut pas encore partir : {count|# pièce manque|# pièces manquent} dans la langue de ce dossier.',
    'The file cannot be sent yet: {count|# document is missing|# documents are missing} in the language of this case.',
  ],
  toDocuments: ['Voeg de stukken toe', 'Ajouter les pièces', 'Add the documents'],
});
