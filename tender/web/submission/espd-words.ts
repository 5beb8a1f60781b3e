import { defineWords } from '#platform/kernel/words.ts';

/** The ESPD: its parts as the European form names them, and filling it in. */
export const espdWords = defineWords({
  title: [
    'Uniform Europees Aanbestedingsdocument',
    'Document unique de marché européen',
    'European Single Procurement Document',
  ],
  titleOf: ['UEA van {party}', 'DUME de {party}', 'ESPD of {party}'],
  intro: [
    'U verklaart hier zelf of een uitsluitingsgrond op u van toepassing is en of u aan de eisen voldoet. Bewijs wordt later gevraagd. Wat u verklaart moet kloppen op de dag van inschrijving, bij de gunning en tijdens de uitvoering.',
    'Vous déclarez ici vous-même si un motif d’exclusion vous concerne et si vous remplissez les exigences. Les preuves sont demandées plus tard. Votre déclaration doit être exacte le jour de l’offre, lors de l’attribution et pendant l’exécution.',
    'Here you declare yourself whether a ground for exclusion applies to you and whether you meet the requirements. Evidence is asked later. What you declare must hold on the day of tendering, at the award and during execution.',
  ],
  parties: ['Ieder vult een eigen UEA in', 'Chacun remplit son propre DUME', 'Everyone fills in an ESPD of his own'],
  done: ['{done} van {all}', '{done} sur {all}', '{done} of {all}'],
  progress: [
    '{done} van {all|# verklaring|# verklaringen} beantwoord',
    '{done|# déclaration remplie|# déclarations remplies} sur {all}',
    '{done} of {all|# statement|# statements} answered',
  ],
  part: ['Deel {part}', 'Partie {part}', 'Part {part}'],
  partNamed: ['Deel {part}: {name}', 'Partie {part} : {name}', 'Part {part}: {name}'],
  'part-II': ['de ondernemer', 'l’opérateur économique', 'the operator'],
  'part-III': ['uitsluitingsgronden', 'motifs d’exclusion', 'exclusion grounds'],
  'part-IV': ['geschiktheidseisen', 'critères de sélection', 'selection criteria'],
  'part-V': [
    'beperking van het aantal gegadigden',
    'réduction du nombre de candidats',
    'reduction of the number of candidates',
  ],
  'part-II-A': ['gegevens over de ondernemer', 'informations sur l’opérateur', 'information about the operator'],
  'part-II-B': ['vertegenwoordigers', 'représentants', 'representatives'],
  'part-II-C': ['beroep op anderen', 'recours à d’autres entités', 'reliance on others'],
  'part-II-D': ['onderaannemers', 'sous-traitants', 'subcontractors'],
  'part-III-A': ['strafrechtelijke veroordelingen', 'condamnations pénales', 'criminal convictions'],
  'part-III-B': ['belastingen en sociale premies', 'impôts et cotisations sociales', 'taxes and social security'],
  'part-III-C': [
    'insolventie, belangenconflicten en beroepsfouten',
    'insolvabilité, conflits d’intérêts et fautes professionnelles',
    'insolvency, conflicts of interest and misconduct',
  ],
  'part-III-D': ['nationale uitsluitingsgronden', 'motifs d’exclusion nationaux', 'national exclusion grounds'],
  'part-IV-A': [
    'geschiktheid om het beroep uit te oefenen',
    'aptitude à exercer l’activité',
    'suitability to pursue the activity',
  ],
  'part-IV-B': [
    'economische en financiële draagkracht',
    'capacité économique et financière',
    'economic and financial standing',
  ],
  'part-IV-C': [
    'technische en beroepsbekwaamheid',
    'capacité technique et professionnelle',
    'technical and professional ability',
  ],
  'part-IV-D': [
    'kwaliteitsbewaking en milieubeheer',
    'assurance qualité et environnement',
    'quality assurance and environment',
  ],
  'part-VI': ['slotverklaringen', 'déclarations finales', 'concluding statements'],
  yes: ['Ja', 'Oui', 'Yes'],
  no: ['Nee', 'Non', 'No'],
  unanswered: ['niet beantwoord', 'sans réponse', 'not answered'],
  explanation: ['Licht uw antwoord toe', 'Expliquez votre réponse', 'Explain your answer'],
  explanationExcludes: [
    'Met dit antwoord kunt u worden uitgesloten. Beschrijf wat er is gebeurd en welke maatregelen u hebt genomen (zelfreiniging); de aanbestedende dienst weegt dat mee.',
    'Cette réponse peut entraîner votre exclusion. Décrivez les faits et les mesures prises (mise en conformité) ; le pouvoir adjudicateur en tient compte.',
    'With this answer you may be excluded. Describe what happened and which measures you took (self-cleaning); the contracting authority takes that into account.',
  ],
  explanationInforms: [
    'Noem wie het zijn en wat hun aandeel is. Zet hen ook bij “Met wie u inschrijft”.',
    'Indiquez qui ils sont et leur part. Ajoutez-les aussi sous « Avec qui vous soumissionnez ».',
    'Name who they are and what their share is. Add them under “With whom you tender” as well.',
  ],
  explanationNeeded: [
    'Licht dit antwoord toe; zonder toelichting kan het niet worden bewaard.',
    'Expliquez cette réponse ; sans explication, elle ne peut être enregistrée.',
    'Explain this answer; without an explanation it cannot be saved.',
  ],
  save: ['Bewaar de antwoorden', 'Enregistrer les réponses', 'Save the answers'],
  saved: ['De antwoorden zijn bewaard.', 'Les réponses sont enregistrées.', 'The answers have been saved.'],
  onDevice: [
    'Bewaard op dit apparaat, nog niet in uw inschrijving.',
    'Conservé sur cet appareil, pas encore dans votre offre.',
    'Kept on this device, not in your tender yet.',
  ],
  notOnDevice: [
    'Deze browser bewaart niets. Bewaar uw antwoorden voordat u de pagina verlaat.',
    'Ce navigateur ne conserve rien. Enregistrez vos réponses avant de quitter la page.',
    'This browser keeps nothing. Save your answers before you leave the page.',
  ],
  allSaved: [
    'Alles op deze pagina is bewaard.',
    'Tout sur cette page est enregistré.',
    'All on this page has been saved.',
  ],
  discard: ['Terug naar wat bewaard was', 'Revenir à ce qui était enregistré', 'Back to what was saved'],
  signed: [
    'Het UEA wordt ondertekend door wie u noemt bij “Wie mag tekenen”.',
    'Le DUME est signé par les personnes nommées sous « Qui peut signer ».',
    'The ESPD is signed by whom you name under “Who may sign”.',
  ],
});
