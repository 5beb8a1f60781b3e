import { type FieldWords, said } from './said.ts';

/** Rounds of talks, and parts of a contract that are given out. */
export const negotiation: FieldWords = {
  '/negotiation': said(
    ['Onderhandelingen', 'Négociations', 'Negotiation'],
    [
      'Alleen bij een onderhandelingsprocedure: hoe over de inschrijvingen wordt onderhandeld.',
      'Seulement en procédure négociée : comment négocier les offres.',
      'Only in a negotiated procedure: how the tenders are negotiated.',
    ],
    'Richtlijn 2014/25/EU art. 47; ORES-14',
  ),
  '/negotiation/rounds': said(
    ['Rondes', 'Tours', 'Rounds'],
    [
      'Hoeveel rondes van nieuwe inschrijvingen er ten hoogste zijn.',
      'Nombre maximal de tours de nouvelles offres.',
      'At most so many rounds of new tenders.',
    ],
  ),
  '/negotiation/subjects': said(
    ['Onderwerpen', 'Sujets', 'Subjects'],
    [
      'Waarover wordt gesproken, en over niets anders: nooit over een gunningscriterium of minimumeis.',
      'Ce dont on parle, et rien d’autre : jamais un critère d’attribution ni une exigence minimale.',
      'What is talked about, and nothing else: never an award criterion or minimum requirement.',
    ],
    undefined,
    ['Onderwerp', 'Sujet', 'Subject'],
  ),
  '/negotiation/withoutNewTender': said(
    ['Zonder nieuwe inschrijving', 'Sans nouvelle offre', 'Without a new tender'],
    [
      'Wat er geldt voor wie in een ronde niets nieuws indient.',
      'Ce qui vaut pour qui ne remet rien de nouveau dans un tour.',
      'What holds for who hands in nothing new in a round.',
    ],
  ),
  '/negotiation/firstTendersSuffice': said(
    ['Gunnen op de eerste inschrijvingen', 'Attribuer sur les premières offres', 'Award on the first tenders'],
    [
      'Of zonder onderhandelen mag worden gegund; zeg het vooraf.',
      'S’il est permis d’attribuer sans négocier ; dites-le d’avance.',
      'Whether an award without talks is possible; say so beforehand.',
    ],
  ),
  '/negotiation/reduceTo': said(
    ['Doorgaan met hoogstens', 'Continuer avec au plus', 'Go on with at most'],
    [
      'Een ronde gaat naar zoveel inschrijvers; leeg: naar allen die er nog zijn.',
      'Un tour va à autant de soumissionnaires ; vide : à tous ceux qui restent.',
      'A round goes to so many tenderers; empty: to all who are still in.',
    ],
  ),
  '/negotiation/days': said(
    ['Dagen voor een nieuwe inschrijving', 'Jours pour une nouvelle offre', 'Days for a new tender'],
    [
      'Ten minste; de dag van de uitnodiging telt niet mee.',
      'Au moins ; le jour de l’invitation ne compte pas.',
      'At least; the day of the call is not counted.',
    ],
    'Verordening 1182/71 art. 3',
  ),
  '/submission/regularisation': said(
    ['Regularisatie', 'Régularisation', 'Regularisation'],
    [
      'Een onregelmatig document wordt met een aanvulling in orde gemaakt, niet vervangen.',
      'Un document irrégulier est régularisé par un complément, non remplacé.',
      'An irregular document is made regular by a supplement, not replaced.',
    ],
    'ORES-13',
  ),
  '/submission/regularisation/days': said(
    ['Dagen voor de aanvulling', 'Jours pour le complément', 'Days for the supplement'],
    [
      'De dag van het verzoek telt niet mee; deze dagen komen in de plaats van de hersteluren.',
      'Le jour de la demande ne compte pas ; ces jours remplacent les heures de régularisation.',
      'The day of the request is not counted; these days take the place of the hours for a remedy.',
    ],
  ),
  '/submission/regularisation/ground': said(
    ['Uitsluitingsgrond', 'Motif d’exclusion', 'Exclusion ground'],
    [
      'Waarop wordt uitgesloten wie een substantiële onregelmatigheid houdt.',
      'Motif d’exclusion de qui garde une irrégularité substantielle.',
      'On which who is left with a substantial irregularity is excluded.',
    ],
  ),
  '/submission/contradictions': said(
    ['Tegenstrijdigheden', 'Contradictions', 'Contradictions'],
    [
      'Wat geldt als een inschrijving zichzelf tegenspreekt. Zonder regel telt alleen de toelichting van de inschrijver.',
      'Ce qui vaut si une offre se contredit. Sans règle, seule compte l’explication du soumissionnaire.',
      'What counts when a tender contradicts itself. Without a rule only the tenderer’s explanation does.',
    ],
    'ROC-26',
    ['Regel', 'Règle', 'Rule'],
  ),
  '/submission/contradictions/*/reading': said(
    ['Wat dan geldt', 'Ce qui vaut alors', 'What then counts'],
    [
      'Het gunstigste aanbod bindt de inschrijver; of alleen wat hij toelicht, telt.',
      'L’offre la plus favorable lie le soumissionnaire ; ou seule compte son explication.',
      'The most favourable offer binds the tenderer; or only what he explains counts.',
    ],
  ),
  '/submission/contradictions/*/items': said(
    ['Alleen voor', 'Seulement pour', 'Only for'],
    [
      'Leeg: voor alle documenten van de inschrijving.',
      'Vide : pour tous les documents de l’offre.',
      'Empty: for all documents of the tender.',
    ],
    undefined,
    ['Document', 'Document', 'Document'],
  ),
  '/award/assignment': said(
    ['Verdeling over de winnaars', 'Répartition entre gagnants', 'Parts for the winners'],
    [
      'Delen van de opdracht die de dienst aan de winnaars toewijst, ieder één.',
      'Parties du marché attribuées aux gagnants, une à chacun.',
      'Parts of the contract that the authority gives to the winners, one each.',
    ],
    'CVO-03',
  ),
  '/award/assignment/parts': said(
    ['Delen', 'Parties', 'Parts'],
    ['Bijvoorbeeld groepen van gebouwen.', 'Par exemple des groupes de bâtiments.', 'Such as groups of buildings.'],
    undefined,
    ['Deel', 'Partie', 'Part'],
  ),
  '/award/assignment/backUp': said(
    ['Achtervang voor elkaar', 'Relève mutuelle', 'Back-up for each other'],
    [
      'Of ieder op afroep overneemt van een ander die tekortschiet.',
      'Si chacun reprend sur appel d’un autre défaillant.',
      'Whether each takes over, when called, from another who does not do what he has to.',
    ],
  ),
};
