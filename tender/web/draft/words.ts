import { defineWords } from '#platform/kernel/words.ts';

export const draftWords = defineWords({
  title: ['Nieuwe procedure', 'Nouvelle procédure', 'New procedure'],
  intro: [
    'Begin met een leidraad: één bestand waarin staat hoe de aanbesteding verloopt. Het platform leest het en zegt precies wat er nog niet klopt.',
    'Commencez par un guide : un seul fichier qui dit comment se déroule le marché. La plateforme le lit et dit exactement ce qui ne va pas encore.',
    'Begin with a guide: one file that says how the tender runs. The platform reads it and says exactly what is not right yet.',
  ],
  awardPhase: ['De gunningsfase starten', 'Lancer la phase d’attribution', 'Starting the award phase'],
  awardPhaseIntro: [
    'Kies de leidraad van de gunningsfase. Wie in de selectie is uitgenodigd, kan straks per perceel de stukken zien en inschrijven; niemand anders.',
    'Choisissez le guide de la phase d’attribution. Seuls les candidats invités lors de la sélection verront les documents et pourront soumissionner, lot par lot.',
    'Choose the guide of the award phase. Those who were invited in the selection will see the documents and can tender, lot by lot; nobody else.',
  ],
  makeAwardIntro: [
    'De uitgenodigden komen met hun naam en percelen mee uit de selectie. Zij krijgen bericht zodra u publiceert.',
    'Les invités sont repris de la sélection avec leur nom et leurs lots. Ils sont avertis dès que vous publiez.',
    'Those invited come along from the selection with their names and lots. They are told once you publish.',
  ],
  fromRegister: ['Opdracht voor gekwalificeerden', 'Marché pour les qualifiés', 'Contract for the qualified'],
  fromRegisterIntro: [
    'Kies de leidraad van de opdracht. Alleen wie op de lijst van aankondiging {call} van kwalificatiesysteem {system} staat, ziet de stukken en kan inschrijven.',
    'Choisissez le guide du marché. Seuls les opérateurs de la liste de l’avis {call} du système de qualification {system} verront les documents et pourront soumissionner.',
    'Choose the guide of the contract. Only who stands on the list of notice {call} of qualification system {system} sees the documents and can tender.',
  ],
  toSelection: ['Naar de selectie', 'Vers la sélection', 'To the selection'],
  examples: ['Of begin met een voorbeeld', 'Ou commencez par un exemple', 'Or begin with an example'],
  examplesIntro: [
    'Een voorbeeld is een volledige leidraad. Download het, pas het aan en kies het hierboven; of probeer het zoals het is.',
    'Un exemple est un guide complet. Téléchargez-le, adaptez-le et choisissez-le ci-dessus ; ou essayez-le tel quel.',
    'An example is a complete guide. Download it, change it and choose it above; or try it as it is.',
  ],
  useExample: ['Gebruik {name}', 'Utiliser {name}', 'Use {name}'],
  downloadExample: ['Download', 'Télécharger', 'Download'],
  exampleFailed: [
    'Het voorbeeld kon niet worden opgehaald. Probeer het opnieuw.',
    'L’exemple n’a pas pu être chargé. Réessayez.',
    'The example could not be fetched. Try again.',
  ],
  read: ['Wat het platform leest', 'Ce que lit la plateforme', 'What the platform reads'],
  guideTitle: ['Titel', 'Titre', 'Title'],
  reference: ['Kenmerk', 'Référence', 'Reference'],
  authority: ['Aanbestedende dienst', 'Pouvoir adjudicateur', 'Contracting authority'],
  phases: ['Fasen in de planning', 'Phases du calendrier', 'Phases in the planning'],
  criteria: ['Gunningscriteria', 'Critères d’attribution', 'Award criteria'],
  readings: ['Dubbele lezingen', 'Lectures multiples', 'Double readings'],
  unreadable: [
    'Dit bestand kan nog niet worden gebruikt',
    'Ce fichier ne peut pas encore être utilisé',
    'This file cannot be used yet',
  ],
  unreadableText: [
    'Verbeter de fouten hieronder in uw bestand en kies het opnieuw. Er is niets verstuurd.',
    'Corrigez les erreurs ci-dessous dans votre fichier et choisissez-le à nouveau. Rien n’a été envoyé.',
    'Mend the errors below in your file and choose it again. Nothing has been sent.',
  ],
  problems: ['Controle', 'Vérification', 'Check'],
  source: ['Toon het bestand', 'Afficher le fichier', 'Show the file'],
  make: ['De procedure aanmaken', 'Créer la procédure', 'Make the procedure'],
  makeIntro: [
    'U wordt inkoper en procesleider. Er is nog niets openbaar: u geeft eerst rollen, kiest lezingen en publiceert daarna.',
    'Vous devenez acheteur et responsable du processus. Rien n’est encore public : vous accordez d’abord les rôles, choisissez les lectures, puis publiez.',
    'You become buyer and process leader. Nothing is public yet: first you give roles and choose readings, then you publish.',
  ],
  address: ['Adres van de procedure', 'Adresse de la procédure', 'Address of the procedure'],
  addressHint: [
    'Letters, cijfers en streepjes; staat in het webadres en verandert niet meer.',
    'Lettres, chiffres et tirets ; figure dans l’adresse web et ne change plus.',
    'Letters, digits and dashes; stands in the web address and does not change any more.',
  ],
  addressInvalid: [
    'Gebruik 1 tot 64 letters, cijfers of streepjes, te beginnen met een letter of cijfer.',
    'Utilisez 1 à 64 lettres, chiffres ou tirets, en commençant par une lettre ou un chiffre.',
    'Use 1 to 64 letters, digits or dashes, beginning with a letter or digit.',
  ],
  create: ['Maak de procedure aan', 'Créer la procédure', 'Make the procedure'],
  onlyAuthority: [
    'Een procedure begint bij een aanbestedende dienst',
    'Une procédure commence auprès d’un pouvoir adjudicateur',
    'A procedure begins with a contracting authority',
  ],
  onlyAuthorityText: [
    'Meld u aan met het account van uw aanbestedende dienst om een procedure te beginnen. Uw leidraad controleren kan hier wel: er wordt niets verstuurd.',
    'Connectez-vous avec le compte de votre pouvoir adjudicateur pour commencer une procédure. Vous pouvez vérifier ici votre guide : rien n’est envoyé.',
    'Sign in with the account of your contracting authority to start a procedure. You can check your guide here all the same: nothing is sent.',
  ],
});
