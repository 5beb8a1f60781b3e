import { type FieldWords, said } from './said.ts';

/** What is handed in, how, and until when it binds. */
export const submission: FieldWords = {
  '/submission': said(
    ['Inschrijving', 'Offre', 'Submission'],
    [
      'Wat een inschrijver indient, tot wanneer en in welke vorm.',
      'Ce que remet un soumissionnaire, jusqu’à quand et sous quelle forme.',
      'What a tenderer hands in, until when and in which form.',
    ],
    'ALM-04; ALM-06',
  ),
  '/submission/deadline': said(
    ['Sluiting', 'Clôture', 'Deadline'],
    [
      'De fase waarop de kluis sluit; een milliseconde later is te laat.',
      'La phase de fermeture du coffre ; une milliseconde plus tard, c’est trop tard.',
      'The phase at which the vault closes; a millisecond later is too late.',
    ],
    'ALM-04; ROC-02',
  ),
  '/submission/checklist': said(
    ['Documenten', 'Documents', 'Documents'],
    [
      'Elk document dat wordt gevraagd, met vorm en envelop.',
      'Chaque document demandé, avec sa forme et son enveloppe.',
      'Each document that is asked, with its form and envelope.',
    ],
    'ALM-06',
    ['Document', 'Document', 'Document'],
  ),
  '/submission/checklist/*/kind': said(
    ['Soort', 'Type', 'Kind'],
    [
      'Bepaalt wat het platform ermee doet: een prijzenblad wordt nagerekend, het UEA op de pagina ingevuld.',
      'Détermine le traitement : un bordereau est recalculé, le DUME rempli sur la page.',
      'Decides what the platform does with it: a price sheet is recomputed, the ESPD filled in on the page.',
    ],
  ),
  '/submission/checklist/*/about': said(
    ['Hoort bij eis', 'Concerne l’exigence', 'Belongs to requirement'],
    [
      'De geschiktheidseis waarvan cijfers of referenties hier op de pagina worden ingevuld.',
      'L’exigence dont chiffres ou références sont remplis ici.',
      'The suitability requirement whose figures or references are filled in here.',
    ],
    'CVO-12; CVO-15',
  ),
  '/submission/checklist/*/envelope': said(
    ['Envelop', 'Enveloppe', 'Envelope'],
    [
      'Wat in de prijsenvelop zit, zien beoordelaars pas als de kwaliteit vaststaat.',
      'Les évaluateurs ne voient l’enveloppe de prix qu’une fois la qualité fixée.',
      'Evaluators see what is in the price envelope only once quality is fixed.',
    ],
    'ALM-12',
  ),
  '/submission/checklist/*/formats': said(
    ['Bestandsvormen', 'Formats', 'File formats'],
    [
      'Leeg voor een formulier dat op de pagina wordt ingevuld.',
      'Vide pour un formulaire rempli sur la page.',
      'Empty for a form that is filled in on the page.',
    ],
    'ALM-06',
    ['Vorm', 'Format', 'Format'],
  ),
  '/submission/checklist/*/required': said(
    ['Wanneer verplicht', 'Quand obligatoire', 'When required'],
    [
      'Altijd, of alleen wie het aangaat.',
      'Toujours, ou seulement pour ceux concernés.',
      'Always, or only of whom it concerns.',
    ],
    'CVO-04; ROC-18',
  ),
  '/submission/checklist/*/fileName': said(
    ['Bestandsnaam', 'Nom du fichier', 'File name'],
    [
      'Zonder uitgang; {tenderer} staat voor de inschrijver. Een andere naam wordt gemeld, nooit bestraft.',
      'Sans extension ; {tenderer} est le soumissionnaire. Un autre nom est signalé, jamais sanctionné.',
      'Without its ending; {tenderer} stands for the tenderer. Another name is told, never punished.',
    ],
    'ROC-12',
  ),
  '/submission/checklist/*/languages': said(
    ['Talen', 'Langues', 'Languages'],
    [
      'Niets gekozen: de taal van de leidraad.',
      'Rien de choisi : la langue du guide.',
      'None chosen: that of the guide.',
    ],
    'ROC-11',
    ['Taal', 'Langue', 'Language'],
  ),
  '/submission/checklist/*/maxFiles': said(
    ['Hoogstens zoveel bestanden', 'Nombre maximal de fichiers', 'Most files'],
    ['Eén als niets is ingevuld.', 'Un si rien n’est indiqué.', 'One where nothing is filled in.'],
    'De taal van de leidraad',
  ),
  '/submission/checklist/*/maxMegabytes': said(
    ['Hoogstens zoveel megabyte', 'Taille maximale en mégaoctets', 'Most megabytes'],
    [
      'Per bestand; 25 als niets is ingevuld.',
      'Par fichier ; 25 si rien n’est indiqué.',
      'For each file; 25 where nothing is filled in.',
    ],
    'De taal van de leidraad',
  ),
  '/submission/checklist/*/template': said(
    ['Formulier', 'Formulaire', 'Form'],
    [
      'De bijlage die ongewijzigd terugkomt; elke wijziging wordt gemeld.',
      'L’annexe à renvoyer sans changement ; tout changement est signalé.',
      'The annex that comes back unchanged; every change is reported.',
    ],
    'ALM-24',
  ),
  '/submission/checklist/*/layout': said(
    ['Vormeisen', 'Mise en page', 'Layout'],
    [
      'Bladzijden en letter. De inschrijver hoort het vóór hij indient.',
      'Pages et caractères. Le soumissionnaire l’apprend avant de remettre.',
      'Pages and type. The tenderer hears of it before he hands in.',
    ],
    'ALM-08',
  ),
  '/submission/checklist/*/layout/maxPages': said(
    ['Hoogstens zoveel bladzijden', 'Nombre maximal de pages', 'Most pages'],
    ['Wat erboven komt, wordt niet beoordeeld.', 'Ce qui dépasse n’est pas jugé.', 'What is beyond is not assessed.'],
    'ALM-08; ROC-13',
  ),
  '/submission/checklist/*/layout/over': said(
    ['Bladzijden geteld over', 'Pages comptées sur', 'Pages counted over'],
    [
      'Elk bestand apart, of alle bestanden samen.',
      'Chaque fichier, ou tous ensemble.',
      'Each file by itself, or all together.',
    ],
    'ROC-13',
  ),
  '/submission/checklist/*/layout/paper': said(
    ['Papier', 'Papier', 'Paper'],
    ['Formaat van de bladzijde.', 'Format de la page.', 'Size of the page.'],
  ),
  '/submission/checklist/*/layout/font': said(
    ['Lettertype', 'Police', 'Type'],
    ['Bijvoorbeeld Verdana.', 'Par exemple Verdana.', 'Such as Verdana.'],
  ),
  '/submission/checklist/*/layout/sizePt': said(
    ['Lettergrootte in punten', 'Taille en points', 'Type size in points'],
    ['De kleinste die mag.', 'La plus petite permise.', 'The smallest allowed.'],
  ),
  '/submission/checklist/*/layout/lineSpacingPt': said(
    ['Regelafstand in punten', 'Interligne en points', 'Line spacing in points'],
    ['Van regel tot regel.', 'D’une ligne à l’autre.', 'From line to line.'],
  ),
  '/submission/checklist/*/whenMissing': said(
    ['Als het ontbreekt', 'En cas d’absence', 'When it is missing'],
    [
      'Herstel binnen de hersteltermijn, of uitsluiting.',
      'Régularisation dans le délai, ou exclusion.',
      'Remedy within the term, or exclusion.',
    ],
    'ALM-07; ROC-26',
  ),
  '/submission/checklist/*/help': said(
    ['Toelichting', 'Explication', 'Explanation'],
    [
      'Leest de inschrijver bij het document.',
      'Lue par le soumissionnaire près du document.',
      'Read by the tenderer beside the document.',
    ],
  ),
  '/submission/espd': said(
    ['UEA-verklaringen', 'Déclarations DUME', 'ESPD statements'],
    [
      'De verklaringen die iedere inschrijver en partij op wie hij steunt, invult.',
      'Les déclarations que remplit chaque soumissionnaire et entité sur laquelle il s’appuie.',
      'The statements that each tenderer, and each party he relies on, fills in.',
    ],
    'Aanbestedingswet 2012 art. 2.84; Richtlijn 2014/24/EU art. 59',
    ['Verklaring', 'Déclaration', 'Statement'],
  ),
  '/submission/espd/*/part': said(
    ['Deel van het UEA', 'Partie du DUME', 'Part of the ESPD'],
    ['Bijvoorbeeld III-A of IV-C.', 'Par exemple III-A ou IV-C.', 'Such as III-A or IV-C.'],
  ),
  '/submission/espd/*/passes': said(
    ['Goed antwoord', 'Bonne réponse', 'Answer that passes'],
    [
      'Het andere antwoord vraagt een toelichting. Zijn beide goed, dan vraagt geen van beide er een.',
      'L’autre réponse demande une explication. Si les deux conviennent, aucune n’en demande.',
      'The other answer asks for an explanation. Where both pass, neither asks for one.',
    ],
  ),
  '/submission/espd/*/about': said(
    ['Gaat over', 'Concerne', 'About'],
    [
      'De uitsluitingsgrond of geschiktheidseis.',
      'Le motif d’exclusion ou l’exigence.',
      'The exclusion ground or requirement.',
    ],
  ),
  '/submission/remedyHours': said(
    ['Uren voor herstel', 'Heures pour régulariser', 'Hours for a remedy'],
    [
      'Klokuren tussen de melding van een kennelijke omissie en het herstel.',
      'Heures entre l’avis d’une omission évidente et sa régularisation.',
      'Clock hours between the notice of an evident omission and its remedy.',
    ],
    'ALM-07; Richtlijn 2014/24/EU art. 56 lid 3',
  ),
  '/submission/validity': said(
    ['Gestanddoening', 'Validité de l’offre', 'Validity'],
    [
      'Hoe lang een inschrijving de inschrijver bindt.',
      'Combien de temps une offre lie son auteur.',
      'How long a tender binds its tenderer.',
    ],
    'ALM-20; ROC-17',
  ),
  '/submission/validity/after': said(
    ['Na de sluiting', 'Après la clôture', 'After the deadline'],
    [
      'Lang genoeg om de overeenkomst te sluiten.',
      'Assez long pour conclure le contrat.',
      'Long enough to conclude the contract.',
    ],
  ),
  '/submission/validity/afterJudgment': said(
    ['Na een uitspraak', 'Après un jugement', 'After judgment'],
    ['Als er een kort geding loopt.', 'En cas de procédure en référé.', 'Where summary proceedings run.'],
  ),
  '/submission/signature': said(
    ['Ondertekening', 'Signature', 'Signature'],
    ['Wie tekent en hoe dat blijkt.', 'Qui signe et comment cela se prouve.', 'Who signs, and how that shows.'],
    'ALM-05',
  ),
  '/submission/signature/jointAuthorityNeedsAll': said(
    ['Gezamenlijk bevoegden tekenen allen', 'Les cosignataires signent tous', 'Those with joint authority all sign'],
    [
      'Wie alleen samen bevoegd zijn, tekenen samen.',
      'Qui n’est habilité qu’ensemble signe ensemble.',
      'Who may only act together signs together.',
    ],
  ),
  '/submission/signature/provenBy': said(
    ['Blijkt uit', 'Prouvé par', 'Shown by'],
    [
      'Het document of bewijsstuk dat de bevoegdheid toont.',
      'Le document ou la pièce qui prouve le pouvoir.',
      'The document or evidence that shows the authority to sign.',
    ],
  ),
  '/submission/oneTenderPerUndertaking': said(
    ['Eén inschrijving per onderneming', 'Une offre par entreprise', 'One tender per undertaking'],
    [
      'Alleen, in combinatie of als hoofdaannemer; anders vallen al haar inschrijvingen af.',
      'Seule, en groupement ou comme entrepreneur principal ; sinon toutes ses offres sont écartées.',
      'Alone, in a consortium or as main contractor; else all its tenders fall.',
    ],
    'ALM-23; ROC-15',
  ),
  '/submission/opening': said(
    ['Opening van de kluis', 'Ouverture du coffre', 'Opening of the vault'],
    ['Wie openen en wanneer.', 'Qui ouvre et quand.', 'Who opens, and when.'],
    'ALM-04',
  ),
  '/submission/opening/persons': said(
    ['Sleutelhouders nodig', 'Gardiens nécessaires', 'Custodians needed'],
    [
      'Ten minste twee, van wie één van buiten de dienst: zo kan niemand alleen te vroeg openen.',
      'Au moins deux, dont un externe : personne n’ouvre seul trop tôt.',
      'At least two, one of them from outside: nobody can open too early alone.',
    ],
  ),
  '/submission/opening/phase': said(
    ['Fase van de opening', 'Phase de l’ouverture', 'Phase of the opening'],
    [
      'De sluiting zelf: direct daarna.',
      'La clôture elle-même : aussitôt après.',
      'The deadline itself: directly after.',
    ],
  ),
  '/submission/opening/copyToTenderers': said(
    ['Proces-verbaal naar inschrijvers', 'Procès-verbal aux soumissionnaires', 'Record to tenderers'],
    [
      'Wie heeft ingeschreven, hoort wie dat deden.',
      'Qui a remis offre apprend qui l’a fait.',
      'Who tendered hears who did.',
    ],
  ),
  '/submission/priceEnvelope': said(
    ['Aparte prijskluis', 'Coffre de prix séparé', 'Price vault of its own'],
    [
      'Een tweede sleutel voor de prijzen. Zonder: één kluis voor alles.',
      'Une seconde clé pour les prix. Sans cela : un coffre pour tout.',
      'A second key for prices. Without: one vault for all.',
    ],
    'ALM-12; ROC-31',
  ),
  '/submission/priceEnvelope/openedBy': said(
    ['Geopend door', 'Ouvert par', 'Opened by'],
    [
      'De sleutelhouders als de kwaliteit vaststaat, of de procesleider alleen.',
      'Les gardiens une fois la qualité fixée, ou le responsable seul.',
      'The custodians once quality is fixed, or the process leader alone.',
    ],
    'ROC-31',
  ),
  '/submission/outage': said(
    ['Storing', 'Panne', 'Outage'],
    [
      'Wat er gebeurt als het platform kort voor de sluiting faalt. Zonder deze regel geen verlenging.',
      'Que faire si la plateforme tombe peu avant la clôture. Sans cette règle, pas de prolongation.',
      'What happens when the platform fails shortly before the deadline. Without this rule there is no extension.',
    ],
    'ROC-04',
  ),
  '/submission/outage/withinHours': said(
    [
      'Melding binnen uren vóór sluiting',
      'Signalement dans les heures avant la clôture',
      'Report within hours before the deadline',
    ],
    [
      'Een melding telt alleen in deze uren.',
      'Un signalement ne compte que durant ces heures.',
      'A report counts only in these hours.',
    ],
  ),
  '/submission/outage/extensionHours': said(
    ['Uren uitstel', 'Heures de report', 'Hours of extension'],
    ['Zoveel schuift de sluiting op.', 'De combien la clôture recule.', 'By so much the deadline moves.'],
  ),
  '/submission/outage/extensions': said(
    ['Aantal keren', 'Nombre de fois', 'Number of times'],
    [
      'Hoe vaak uitstel kan; eenmaal als niets is ingevuld.',
      'Combien de reports ; un si rien n’est indiqué.',
      'How often it can be extended; once where nothing is filled in.',
    ],
  ),
  '/submission/outage/confirmedBy': said(
    ['Bevestigd door', 'Confirmé par', 'Confirmed by'],
    [
      'De helpdesk van het platform is onpartijdiger dan de dienst zelf.',
      'Le helpdesk est plus impartial que le pouvoir adjudicateur.',
      'The helpdesk of the platform is more impartial than the authority itself.',
    ],
  ),
};
