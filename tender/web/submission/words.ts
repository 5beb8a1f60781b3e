import { defineWords } from '#platform/kernel/words.ts';

/** The overview of a tender, its state, and placing it. */
export const submissionPageWords = defineWords({
  title: ['Uw inschrijving', 'Votre offre', 'Your tender'],
  intro: [
    'Wat u hier klaarzet ziet alleen uw onderneming: het verlaat dit apparaat verzegeld. De aanbestedende dienst ziet vóór de opening niets, ook niet óf u inschrijft.',
    'Seule votre entreprise voit ce que vous préparez ici : rien ne quitte cet appareil sans être scellé. Avant l’ouverture, le pouvoir adjudicateur ne voit rien, pas même si vous soumissionnez.',
    'Only your company sees what you prepare here: it leaves this device sealed. Before the opening the contracting authority sees nothing, not even whether you tender.',
  ],
  'seal-none': ['Nog niet begonnen', 'Pas encore commencée', 'Not begun yet'],
  'seal-none-text': [
    'U hebt nog niets klaargezet. De kluis sluit op {deadline}.',
    'Vous n’avez encore rien préparé. Le coffre ferme le {deadline}.',
    'You have prepared nothing yet. The vault closes at {deadline}.',
  ],
  'seal-draft': ['Concept, nog niet ingediend', 'Projet, pas encore déposée', 'Draft, not handed in yet'],
  'seal-draft-text': [
    'Ligt uw inschrijving op {deadline} niet in de kluis, dan hebt u niet ingeschreven.',
    'Si votre offre n’est pas dans le coffre le {deadline}, vous n’avez pas soumissionné.',
    'If your tender is not in the vault at {deadline}, you have not tendered.',
  ],
  'seal-placed': [
    'In de kluis sinds {placedAt}',
    'Dans le coffre depuis le {placedAt}',
    'In the vault since {placedAt}',
  ],
  'seal-placed-text': [
    'Dit is versie {revision}. Tot {deadline} kunt u haar vervangen of intrekken; niemand kan haar eerder openen.',
    'C’est la version {revision}. Jusqu’au {deadline}, vous pouvez la remplacer ou la retirer ; personne ne peut l’ouvrir avant.',
    'This is version {revision}. Until {deadline} you can replace or withdraw it; nobody can open it earlier.',
  ],
  'seal-placed-and-changed': [
    'In de kluis sinds {placedAt}, zonder uw laatste wijzigingen',
    'Dans le coffre depuis le {placedAt}, sans vos dernières modifications',
    'In the vault since {placedAt}, without your latest changes',
  ],
  'seal-placed-and-changed-text': [
    'Versie {revision} ligt in de kluis en telt. Wat u daarna wijzigde telt pas als u haar vervangt, vóór {deadline}.',
    'La version {revision} est dans le coffre et compte. Vos modifications ne compteront que si vous la remplacez avant le {deadline}.',
    'Version {revision} lies in the vault and counts. What you changed since counts only once you replace it, before {deadline}.',
  ],
  'seal-withdrawn': ['Ingetrokken op {withdrawnAt}', 'Retirée le {withdrawnAt}', 'Withdrawn at {withdrawnAt}'],
  'seal-withdrawn-text': [
    'Er ligt niets van u in de kluis. Tot {deadline} kunt u opnieuw indienen.',
    'Il n’y a rien de vous dans le coffre. Vous pouvez déposer à nouveau jusqu’au {deadline}.',
    'Nothing of yours lies in the vault. You can hand in again until {deadline}.',
  ],
  'seal-closed-placed': [
    'In de kluis sinds {placedAt}',
    'Dans le coffre depuis le {placedAt}',
    'In the vault since {placedAt}',
  ],
  'seal-closed-placed-text': [
    'De kluis is gesloten: versie {revision} is uw inschrijving en verandert niet meer.',
    'Le coffre est fermé : la version {revision} est votre offre et ne change plus.',
    'The vault has closed: version {revision} is your tender and does not change any more.',
  ],
  'seal-closed-changed': [
    'In de kluis sinds {placedAt}',
    'Dans le coffre depuis le {placedAt}',
    'In the vault since {placedAt}',
  ],
  'seal-closed-changed-text': [
    'De kluis is gesloten: versie {revision} is uw inschrijving. Wat u daarna nog wijzigde, ligt er niet in en telt niet.',
    'Le coffre est fermé : la version {revision} est votre offre. Vos modifications ultérieures n’y sont pas et ne comptent pas.',
    'The vault has closed: version {revision} is your tender. What you changed since is not in it and does not count.',
  ],
  'seal-not-placed': ['Niet ingediend', 'Non déposée', 'Not handed in'],
  'seal-not-placed-text': [
    'De kluis sloot op {deadline}; er lag geen inschrijving van u in.',
    'Le coffre a fermé le {deadline} ; il ne contenait aucune offre de votre part.',
    'The vault closed at {deadline}; no tender of yours was in it.',
  ],
  closedWithdrawn: [
    'U trok uw inschrijving in en de kluis is sinds {deadline} gesloten: u hebt niet ingeschreven.',
    'Vous avez retiré votre offre et le coffre est fermé depuis le {deadline} : vous n’avez pas soumissionné.',
    'You withdrew your tender and the vault has been closed since {deadline}: you have not tendered.',
  ],
  closesIn: ['Tot sluiting:', 'Jusqu’à la fermeture :', 'Until closing:'],
  receipt: [
    'Ontvangstbewijs van versie {revision} (pdf)',
    'Récépissé de la version {revision} (pdf)',
    'Receipt of version {revision} (PDF)',
  ],
  receiptJson: [
    'Hetzelfde bewijs voor een programma (json)',
    'La même preuve pour un programme (json)',
    'The same proof for a program (JSON)',
  ],
  ownBundle: [
    'Het dossier, voor zover u het mag inzien (zip)',
    'Le dossier, pour autant que vous puissiez le consulter (zip)',
    'The file, as far as you may look into it (ZIP)',
  ],
  checkYourself: [
    'Reken het zelf na, zonder deze site',
    'Vérifiez vous-même, sans ce site',
    'Check it yourself, without this site',
  ],
  late: ['Te laat aangeboden', 'Présentée trop tard', 'Offered too late'],
  lateText: [
    'Op {lateAt} is uw inschrijving aangeboden. De kluis was toen gesloten; zij is niet aangenomen. De poging staat in het dossier.',
    'Le {lateAt}, votre offre a été présentée. Le coffre était déjà fermé ; elle n’a pas été acceptée. La tentative figure au dossier.',
    'At {lateAt} your tender was offered. The vault had closed by then; it was not taken in. The attempt stands in the file.',
  ],

  parts: ['Wat erin hoort', 'Ce qu’elle contient', 'What belongs in it'],
  partsIntro: [
    'U kunt elk onderdeel op elk moment openen en wijzigen, tot de kluis sluit. Alles wordt bewaard.',
    'Vous pouvez ouvrir et modifier chaque élément à tout moment, jusqu’à la fermeture du coffre. Tout est conservé.',
    'You can open and change every part at any moment until the vault closes. Everything is kept.',
  ],
  'task-signatories': [
    'Wie mag tekenen, en uw contactpersoon',
    'Qui peut signer, et votre contact',
    'Who may sign, and your contact',
  ],
  'task-parties': ['Met wie u inschrijft', 'Avec qui vous soumissionnez', 'With whom you tender'],
  signatoriesTodo: ['Namen, functies en bevoegdheid', 'Noms, fonctions et pouvoirs', 'Names, functions and authority'],
  partiesOptional: [
    'Alleen als u met anderen inschrijft, op anderen een beroep doet of bij een groep hoort',
    'Seulement si vous soumissionnez avec d’autres, vous appuyez sur d’autres ou appartenez à un groupe',
    'Only when you tender with others, rely on others or belong to a group',
  ],
  partiesCount: [
    'Anderen in uw inschrijving: {count}',
    'Autres parties dans votre offre : {count}',
    'Others in your tender: {count}',
  ],
  espdCount: [
    '{done} van {all|# verklaring|# verklaringen} beantwoord',
    '{done|# déclaration remplie|# déclarations remplies} sur {all}',
    '{done} of {all|# statement|# statements} answered',
  ],
  espdUnsaved: [
    'op dit apparaat staan antwoorden die nog niet zijn bewaard',
    'cet appareil contient des réponses non enregistrées',
    'this device holds answers that have not been saved yet',
  ],
  espdUnsigned: [
    'wie ervoor tekent is nog niet genoemd',
    'le signataire n’est pas encore nommé',
    'who signs it has not been named yet',
  ],
  remarks: ['{count|# opmerking|# opmerkingen}', '{count|# remarque|# remarques}', '{count|# remark|# remarks}'],
  stepChecking: ['wordt gecontroleerd', 'en cours de vérification', 'being checked'],
  stepSealing: ['wordt verzegeld, {percent}%', 'en cours de scellement, {percent} %', 'being sealed, {percent}%'],
  stepSending: ['wordt verzonden, {percent}%', 'en cours d’envoi, {percent} %', 'being sent, {percent}%'],
  stepWaiting: ['wacht', 'en attente', 'waiting'],
  stepUnfinished: ['nog niet helemaal verzonden', 'pas encore entièrement envoyé', 'not wholly sent yet'],
  stepFailed: ['niet toegevoegd', 'non ajouté', 'not added'],

  hand: ['Indienen', 'Déposer', 'Handing in'],
  handInVault: [
    'Uw inschrijving ligt in de kluis zoals zij hierboven staat. U hoeft niets meer te doen.',
    'Votre offre est dans le coffre telle que ci-dessus. Vous n’avez plus rien à faire.',
    'Your tender lies in the vault as it stands above. You have nothing more to do.',
  ],
  handComplete: [
    'Alles wat de leidraad vraagt staat klaar.',
    'Tout ce que le guide demande est prêt.',
    'All that the guide asks is ready.',
  ],
  handFirst: ['Eerst nog nodig', 'Encore nécessaire', 'Needed first'],
  handOmissions: [
    'Dit ontbreekt nog of is niet volledig',
    'Ceci manque ou est incomplet',
    'This is missing or incomplete',
  ],
  handOmissionsText: [
    'U kunt zo indienen, maar de leidraad verbindt hier gevolgen aan.',
    'Vous pouvez déposer ainsi, mais le guide y attache des conséquences.',
    'You can hand in like this, but the guide attaches consequences to it.',
  ],
  handOmissionsInVault: [
    'Zo ligt zij nu in de kluis. U kunt dit nog aanvullen en haar dan vervangen.',
    'C’est ainsi qu’elle est dans le coffre. Vous pouvez encore compléter, puis la remplacer.',
    'So it lies in the vault now. You can still complete it and then replace it.',
  ],
  shortExclude: ['Leidt tot uitsluiting: {titles}.', 'Mène à l’exclusion : {titles}.', 'Leads to exclusion: {titles}.'],
  shortRemedy: [
    'Binnen {hours} uur na melding te herstellen: {titles}.',
    'À régulariser dans les {hours|# heure|# heures} après notification : {titles}.',
    'To be mended within {hours|# hour|# hours} after notice: {titles}.',
  ],
  leadsToExclude: [
    'leidt tot uitsluiting, zonder mogelijkheid tot herstel',
    'mène à l’exclusion, sans régularisation possible',
    'leads to exclusion, without remedy',
  ],
  leadsToRemedy: [
    'na melding hebt u {hours} uur om het te herstellen; anders volgt uitsluiting',
    'après notification, vous avez {hours|# heure|# heures} pour régulariser ; sinon exclusion',
    'after notice you have {hours|# hour|# hours} to mend it; else exclusion follows',
  ],
  isMissing: ['ontbreekt', 'manque', 'is missing'],
  isIncomplete: ['is niet volledig', 'est incomplet', 'is incomplete'],
  place: ['Leg in de kluis', 'Placer dans le coffre', 'Place in the vault'],
  replace: ['Vervang wat in de kluis ligt', 'Remplacer ce qui est dans le coffre', 'Replace what lies in the vault'],
  withdraw: ['Trek de inschrijving in', 'Retirer l’offre', 'Withdraw the tender'],
  placeTitle: [
    'Uw inschrijving in de kluis leggen?',
    'Placer votre offre dans le coffre ?',
    'Place your tender in the vault?',
  ],
  replaceTitle: [
    'De inschrijving in de kluis vervangen?',
    'Remplacer l’offre dans le coffre ?',
    'Replace the tender in the vault?',
  ],
  placeHappens: [
    'Wat nu klaarstaat gaat in de kluis en is uw inschrijving. U krijgt direct een ontvangstbewijs met het tijdstip en het kenmerk van elk bestand.',
    'Ce qui est prêt est placé dans le coffre et devient votre offre. Vous recevez aussitôt un récépissé avec l’heure et l’empreinte de chaque fichier.',
    'What is ready now goes into the vault and is your tender. You get a receipt at once, with the time and the fingerprint of each file.',
  ],
  replaceHappens: [
    'Wat nu klaarstaat komt in de plaats van versie {revision}. U krijgt een nieuw ontvangstbewijs; het nieuwe tijdstip geldt.',
    'Ce qui est prêt remplace la version {revision}. Vous recevez un nouveau récépissé ; la nouvelle heure fait foi.',
    'What is ready now takes the place of version {revision}. You get a new receipt; the new time counts.',
  ],
  placeSeenBy: [
    'Tot de opening alleen uw onderneming: wat u indient is verzegeld, ook voor Leidraad. Niemand anders ziet dát u indient. Na de opening zien de inkopers uw documenten; de beoordelaars zien uw prijzen pas als hun scores vaststaan.',
    'Jusqu’à l’ouverture, seule votre entreprise : ce que vous déposez est scellé, même pour Leidraad. Personne d’autre ne voit que vous déposez. Après l’ouverture, les acheteurs voient vos documents ; les évaluateurs ne voient vos prix qu’une fois leurs notes fixées.',
    'Until the opening only your company: what you hand in is sealed, for Leidraad as well. Nobody else sees that you do. After the opening the buyers see your documents; the evaluators see your prices only when their scores are fixed.',
  ],
  placeUndo: [
    'Ja, tot {deadline}: u kunt vervangen en intrekken. Daarna niet meer.',
    'Oui, jusqu’au {deadline} : vous pouvez remplacer et retirer. Ensuite, non.',
    'Yes, until {deadline}: you can replace and withdraw. Not afterwards.',
  ],
  'step-looking': ['Uw concept wordt bewaard', 'Votre projet est enregistré', 'Your draft is being saved'],
  'step-sealing': [
    'Uw inschrijving wordt op dit apparaat verzegeld en verzonden',
    'Votre offre est scellée sur cet appareil et envoyée',
    'Your tender is being sealed on this device and sent',
  ],
  'step-placing': [
    'Uw inschrijving wordt in de kluis gelegd',
    'Votre offre est placée dans le coffre',
    'Your tender is being placed in the vault',
  ],
  placed: [
    'Uw inschrijving ligt in de kluis. Het ontvangstbewijs staat klaar.',
    'Votre offre est dans le coffre. Le récépissé est prêt.',
    'Your tender lies in the vault. The receipt is ready.',
  ],
  withdrawTitle: ['Uw inschrijving intrekken?', 'Retirer votre offre ?', 'Withdraw your tender?'],
  withdrawHappens: [
    'Versie {revision} gaat uit de kluis. Ligt er bij sluiting niets van u in, dan hebt u niet ingeschreven.',
    'La version {revision} sort du coffre. S’il n’y a rien de vous à la fermeture, vous n’avez pas soumissionné.',
    'Version {revision} leaves the vault. If nothing of yours is in it at closing, you have not tendered.',
  ],
  withdrawSeenBy: [
    'Alleen uw onderneming. Ook na de opening ziet de aanbestedende dienst deze versie niet.',
    'Seule votre entreprise. Même après l’ouverture, le pouvoir adjudicateur ne voit pas cette version.',
    'Only your company. Even after the opening the contracting authority does not see this version.',
  ],
  withdrawUndo: [
    'Wat u klaarzette blijft staan. Tot {deadline} kunt u het opnieuw in de kluis leggen, met een nieuw tijdstip.',
    'Ce que vous avez préparé est conservé. Jusqu’au {deadline}, vous pouvez le replacer dans le coffre, avec une nouvelle heure.',
    'What you prepared stays. Until {deadline} you can place it in the vault again, with a new time.',
  ],
  withdrawn: ['Uw inschrijving is ingetrokken.', 'Votre offre est retirée.', 'Your tender has been withdrawn.'],

  inVault: ['Wat in de kluis ligt', 'Ce qui est dans le coffre', 'What lies in the vault'],
  inVaultIntro: [
    'Versie {revision}, in de kluis sinds {placedAt}.',
    'Version {revision}, dans le coffre depuis le {placedAt}.',
    'Version {revision}, in the vault since {placedAt}.',
  ],
  seeVault: ['Bekijk wat in de kluis ligt', 'Voir ce qui est dans le coffre', 'See what lies in the vault'],
  backToTender: ['Terug naar uw inschrijving', 'Retour à votre offre', 'Back to your tender'],
  nextTask: ['Volgende: {task}', 'Suivant : {task}', 'Next: {task}'],
});
