import { type FieldWords, said } from './said.ts';

/** What the procedure is, whose it is, and what it is about. */
export const general: FieldWords = {
  '/leidraad': said(
    ['Versie van de leidraadtaal', 'Version du langage du guide', 'Version of the guide language'],
    [
      'Staat vast; zegt het platform hoe het bestand te lezen.',
      'Fixe ; dit à la plateforme comment lire le fichier.',
      'Fixed; tells the platform how to read the file.',
    ],
    'De taal van de leidraad',
  ),
  '/id': said(
    ['Korte naam van de leidraad', 'Nom court du guide', 'Short name of the guide'],
    [
      'Kleine letters, cijfers en streepjes. Wordt voorgesteld als adres van de procedure.',
      'Minuscules, chiffres et tirets. Proposé comme adresse de la procédure.',
      'Small letters, digits and dashes. Suggested as the address of the procedure.',
    ],
    'De taal van de leidraad',
  ),
  '/title': said(
    ['Titel van de aanbesteding', 'Titre du marché', 'Title of the tender'],
    [
      'Staat boven elke pagina en elke brief.',
      'Figure en tête de chaque page et lettre.',
      'Stands above every page and letter.',
    ],
    'Richtlijn 2014/24/EU bijlage V',
  ),
  '/reference': said(
    ['Kenmerk', 'Référence', 'Reference'],
    [
      'Uw zaaknummer; staat in elke brief.',
      'Votre numéro de dossier ; figure dans chaque lettre.',
      'Your file number; stands in every letter.',
    ],
    'Richtlijn 2014/24/EU bijlage V',
  ),
  '/version': said(
    ['Versie', 'Version', 'Version'],
    [
      'Bijvoorbeeld Concept 2 of Definitief. Tussen aanhalingstekens als het een getal is.',
      'Par exemple Projet 2 ou Définitif.',
      'Such as Draft 2 or Final.',
    ],
    'De taal van de leidraad',
  ),
  '/date': said(
    ['Datum van de leidraad', 'Date du guide', 'Date of the guide'],
    [
      'De dag waarop u deze versie vaststelt; geen fase van de planning ligt ervoor.',
      'Le jour où vous arrêtez cette version ; aucune phase ne la précède.',
      'The day on which you fix this version; no phase of the planning lies before it.',
    ],
    'ALM-01',
  ),
  '/translations': said(
    ['Vertalingen', 'Traductions', 'Translations'],
    [
      'De teksten van de leidraad in een andere taal. Wie die taal kiest, leest pagina’s, brieven en documenten daarin; regels en getallen blijven dezelfde.',
      'Les textes du guide dans une autre langue. Qui choisit cette langue y lit pages, lettres et documents ; règles et chiffres restent les mêmes.',
      'The texts of the guide in another language. Who chooses that language reads pages, letters and documents in it; rules and numbers stay the same.',
    ],
    'Wetten op het gebruik van de talen in bestuurszaken (18 juli 1966); ORES-03',
    ['Vertaling', 'Traduction', 'Translation'],
  ),
  '/translations/*/language': said(
    ['Taal', 'Langue', 'Language'],
    ['Een andere dan die van de leidraad.', 'Une autre que celle du guide.', 'Another than that of the guide.'],
  ),
  '/translations/*/texts': said(
    ['Teksten', 'Textes', 'Texts'],
    [
      'Elke tekst van de leidraad met hoe hij in deze taal luidt. Wat ontbreekt, staat er in de taal van de leidraad.',
      'Chaque texte du guide avec sa version dans cette langue. Ce qui manque y figure dans la langue du guide.',
      'Each text of the guide with how it reads in this language. What is missing stands there in the language of the guide.',
    ],
    undefined,
    ['Tekst', 'Texte', 'Text'],
  ),
  '/translations/*/texts/*/text': said(
    ['In de leidraad', 'Dans le guide', 'In the guide'],
    ['Precies zoals het er staat.', 'Exactement comme il y figure.', 'Exactly as it stands there.'],
  ),
  '/translations/*/texts/*/reads': said(
    ['In deze taal', 'Dans cette langue', 'In this language'],
    ['Hoe het in deze taal luidt.', 'Ce que cela devient dans cette langue.', 'How it reads in this language.'],
  ),
  '/language': said(
    ['Taal van de leidraad', 'Langue du guide', 'Language of the guide'],
    [
      'Brieven en formulieren komen in deze taal.',
      'Lettres et formulaires sont dans cette langue.',
      'Letters and forms come in this language.',
    ],
    'ROC-11',
  ),
  '/country': said(
    ['Land', 'Pays', 'Country'],
    [
      'Bepaalt welk aanbestedingsrecht en welke feestdagen gelden.',
      'Détermine le droit des marchés et les jours fériés applicables.',
      'Decides which procurement law and public holidays count.',
    ],
    'Verordening 1182/71 art. 2',
  ),
  '/timeZone': said(
    ['Tijdzone', 'Fuseau horaire', 'Time zone'],
    [
      'Alle tijden gelden hier, bijvoorbeeld Europe/Amsterdam.',
      'Toutes les heures s’y entendent, par exemple Europe/Brussels.',
      'All times are meant here, such as Europe/Amsterdam.',
    ],
    'ALM-04',
  ),
  '/authority': said(
    ['Aanbestedende dienst', 'Pouvoir adjudicateur', 'Contracting authority'],
    [
      'Wie aanbesteedt en wie daarover te bereiken is.',
      'Qui passe le marché et qui contacter.',
      'Who procures, and who can be reached about it.',
    ],
    'Aanbestedingswet 2012 art. 1.1',
  ),
  '/authority/name': said(
    ['Naam', 'Nom', 'Name'],
    ['Volledige naam van de organisatie.', 'Nom complet de l’organisation.', 'Full name of the organisation.'],
  ),
  '/authority/address': said(
    ['Adres', 'Adresse', 'Address'],
    ['Staat in het briefhoofd.', 'Figure dans l’en-tête des lettres.', 'Stands in the letterhead.'],
  ),
  '/authority/website': said(['Website', 'Site web', 'Website'], ['Mag ontbreken.', 'Facultatif.', 'May be left out.']),
  '/authority/contacts': said(
    ['Contactpersonen', 'Contacts', 'Contacts'],
    [
      'Functies, geen namen: de leidraad wordt openbaar. Andere mensen benaderen mag niet.',
      'Des fonctions, pas de noms : le guide devient public. Approcher d’autres personnes est interdit.',
      'Functions, no names: the guide becomes public. Others may not be approached.',
    ],
    'ROC-03',
    ['Contactpersoon', 'Contact', 'Contact'],
  ),
  '/procedure': said(
    ['Procedure', 'Procédure', 'Procedure'],
    [
      'Welke procedure u volgt; daar hangen termijnen en stappen van af.',
      'La procédure suivie ; délais et étapes en dépendent.',
      'Which procedure you follow; terms and steps depend on it.',
    ],
    'Aanbestedingswet 2012 art. 2.25',
  ),
  '/procedure/type': said(
    ['Soort procedure', 'Type de procédure', 'Type of procedure'],
    [
      'Openbaar: iedereen mag inschrijven. Niet-openbaar: eerst een selectie, dan een gunning met een eigen leidraad.',
      'Ouverte : chacun peut remettre offre. Restreinte : d’abord une sélection, puis une attribution avec son propre guide.',
      'Open: everybody may tender. Restricted: first a selection, then an award with a guide of its own.',
    ],
    'Aanbestedingswet 2012 art. 2.25, 2.26, 2.27',
  ),
  '/procedure/phase': said(
    ['Fase', 'Phase', 'Phase'],
    [
      'Bij een niet-openbare procedure: over welke van de twee fasen deze leidraad gaat.',
      'Pour une procédure restreinte : de laquelle des deux phases il s’agit.',
      'Of a restricted procedure: which of its two phases this guide is about.',
    ],
    'CVO-01',
  ),
  '/procedure/scope': said(
    ['Bereik', 'Portée', 'Scope'],
    [
      'Europees boven de drempel, anders nationaal.',
      'Européenne au-dessus du seuil, sinon nationale.',
      'European above the threshold, else national.',
    ],
    'Richtlijn 2014/24/EU art. 4',
  ),
  '/procedure/regime': said(
    ['Regime', 'Régime', 'Regime'],
    [
      'Klassiek, of speciale sectoren (water, energie, vervoer, post).',
      'Classique, ou secteurs spéciaux (eau, énergie, transports, poste).',
      'Classic, or utilities (water, energy, transport, post).',
    ],
    'Richtlijn 2014/24/EU; Richtlijn 2014/25/EU',
  ),
  '/procedure/electronic': said(
    ['Elektronisch inschrijven', 'Remise électronique', 'Electronic tendering'],
    [
      'Wie inschrijvingen elektronisch ontvangt, mag een kortere termijn geven.',
      'La remise électronique permet un délai plus court.',
      'Whoever receives tenders electronically may give a shorter period.',
    ],
    'Richtlijn 2014/24/EU art. 27 lid 4',
  ),
  '/procedure/documentsComplete': said(
    ['Stukken volledig bij aankondiging', 'Documents complets dès l’avis', 'Documents complete at the notice'],
    [
      'Of alle stukken vanaf de aankondiging vrij te lezen zijn; anders is de termijn langer.',
      'Si tous les documents sont librement lisibles dès l’avis ; sinon le délai est plus long.',
      'Whether all documents can be read from the notice on; else the period is longer.',
    ],
    'Richtlijn 2014/24/EU art. 53',
  ),
  '/subject': said(
    ['Opdracht', 'Marché', 'Contract subject'],
    ['Waar de aanbesteding over gaat.', 'L’objet du marché.', 'What the tender is about.'],
    'Richtlijn 2014/24/EU bijlage V',
  ),
  '/subject/summary': said(
    ['Omschrijving', 'Description', 'Description'],
    [
      'In enkele zinnen: wat, waar en hoeveel.',
      'En quelques phrases : quoi, où et combien.',
      'In a few sentences: what, where and how much.',
    ],
  ),
  '/subject/nature': said(
    ['Aard', 'Nature', 'Nature'],
    [
      'Werken, leveringen of diensten; daar hangt de drempel van af.',
      'Travaux, fournitures ou services ; le seuil en dépend.',
      'Works, supplies or services; the threshold depends on it.',
    ],
    'Richtlijn 2014/24/EU art. 2 en 4',
  ),
  '/subject/cpv': said(
    ['CPV-codes', 'Codes CPV', 'CPV codes'],
    [
      'De Europese codes van wat u inkoopt; de eerste is de hoofdcode.',
      'Les codes européens de l’objet ; le premier est le principal.',
      'The European codes of what you buy; the first is the main one.',
    ],
    'Verordening (EG) 2195/2002',
    ['CPV-code', 'Code CPV', 'CPV code'],
  ),
  '/subject/cpv/*/code': said(
    ['Code', 'Code', 'Code'],
    [
      'Acht cijfers, een streepje en een controlecijfer: 79710000-4.',
      'Huit chiffres, un tiret et un chiffre de contrôle : 79710000-4.',
      'Eight digits, a dash and a check digit: 79710000-4.',
    ],
  ),
  '/subject/cpv/*/name': said(
    ['Omschrijving', 'Libellé', 'Description'],
    ['De tekst bij de code.', 'Le libellé du code.', 'The text that goes with the code.'],
  ),
  '/subject/place': said(
    ['Plaats van uitvoering', 'Lieu d’exécution', 'Place of performance'],
    [
      'Waar het werk wordt gedaan of geleverd.',
      'Où le travail est fait ou livré.',
      'Where the work is done or delivered.',
    ],
  ),
  '/subject/value': said(
    ['Geraamde waarde', 'Valeur estimée', 'Estimated value'],
    [
      'In euro zonder btw, over de hele looptijd met alle opties.',
      'En euros hors TVA, sur toute la durée, options comprises.',
      'In euros without VAT, over the whole term with all options.',
    ],
    'Aanbestedingswet 2012 art. 2.13',
  ),
  '/subject/undivided': said(
    ['Waarom één perceel', 'Pourquoi un seul lot', 'Why one lot'],
    [
      'Deelt u de opdracht niet in percelen, zeg dan waarom.',
      'Si vous n’allotissez pas, dites pourquoi.',
      'If you do not divide the contract into lots, say why.',
    ],
    'Aanbestedingswet 2012 art. 2.10',
  ),
  '/definitions': said(
    ['Begrippen', 'Définitions', 'Definitions'],
    [
      'Termen die uw stukken vastleggen. De controle zegt welke niet worden gebruikt.',
      'Termes que vos documents définissent. La vérification signale ceux qui ne servent pas.',
      'Terms that your documents define. The check tells which are not used.',
    ],
    'De taal van de leidraad',
    ['Begrip', 'Terme', 'Term'],
  ),
  '/definitions/*/term': said(
    ['Term', 'Terme', 'Term'],
    ['Zoals hij in de teksten staat.', 'Tel qu’il figure dans les textes.', 'As it stands in the texts.'],
  ),
  '/lots': said(
    ['Percelen', 'Lots', 'Lots'],
    [
      'Ten minste één. Bij meer percelen wordt elk apart beoordeeld en gegund.',
      'Au moins un. S’il y en a plusieurs, chacun est jugé et attribué à part.',
      'At least one. With more, each is assessed and awarded by itself.',
    ],
    'Aanbestedingswet 2012 art. 2.10; CVO-02',
    ['Perceel', 'Lot', 'Lot'],
  ),
  '/documents': said(
    ['Bijlagen', 'Annexes', 'Annexes'],
    [
      'De stukken die u uitgeeft; formulieren worden hierop vergeleken.',
      'Les documents que vous publiez ; les formulaires y sont comparés.',
      'The documents that you issue; forms are compared with them.',
    ],
    'ALM-24',
    ['Bijlage', 'Annexe', 'Annex'],
  ),
  '/documents/*/number': said(
    ['Nummer', 'Numéro', 'Number'],
    ['Zoals in de tekst: Bijlage 5.', 'Tel que dans le texte : Annexe 5.', 'As in the text: Annex 5.'],
  ),
};
