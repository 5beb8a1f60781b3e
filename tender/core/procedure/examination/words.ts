import { defineWords } from '#platform/kernel/words.ts';

export const examinationWords = defineWords({
  'irregularity-needed': [
    'Zeg of de onregelmatigheid substantieel is: daarvan hangt af of de inschrijving zonder aanvulling mee kan blijven doen.',
    'Dites si l’irrégularité est substantielle : il en dépend si l’offre peut rester en lice sans complément.',
    'Say whether the irregularity is substantial: on that hangs whether the tender can stay in without a supplement.',
  ],
  'no-regularisation': [
    'Deze leidraad kent geen aanvulling bij onregelmatigheden; wat wordt hersteld, komt in de plaats van het document.',
    'Ce guide ne connaît pas de complément pour irrégularités ; ce qui est régularisé remplace le document.',
    'This guide knows no supplement for irregularities; what is mended takes the place of the document.',
  ],
  'substantial-irregularity-stands': [
    'Bij dit onderdeel staat een substantiële onregelmatigheid die niet is weggenomen. De inschrijving kan er niet mee worden toegelaten.',
    'Une irrégularité substantielle subsiste pour cet élément. L’offre ne peut être admise ainsi.',
    'A substantial irregularity of this item stands. The tender cannot be admitted with it.',
  ],
  'next-exclude-irregular': [
    'De inschrijving van {name} is substantieel onregelmatig gebleven. Sluit haar uit.',
    'L’offre de {name} est restée substantiellement irrégulière. Excluez-la.',
    'The tender of {name} is still substantially irregular. Exclude it.',
  ],
  'next-regularise': [
    'Breng ‘{item}’ in overeenstemming met een aanvulling. Uw inschrijving zelf blijft zoals zij is.',
    'Régularisez « {item} » par un complément. Votre offre elle-même reste telle quelle.',
    'Make ‘{item}’ regular with a supplement. Your tender itself stays as it is.',
  ],
  'mail-regularisation-substantial-subject': [
    'Breng uw inschrijving in overeenstemming: {title}',
    'Régularisez votre offre : {title}',
    'Make your tender regular: {title}',
  ],
  'mail-regularisation-substantial-text': [
    'In uw inschrijving voor {title} ({reference}) is ‘{item}’ substantieel onregelmatig: {description}\n\nU kunt dat wegnemen met een aanvulling, tot {until}. Uw inschrijving zelf verandert niet. Zonder aanvulling die de onregelmatigheid wegneemt, wordt uw inschrijving uitgesloten.',
    'Dans votre offre pour {title} ({reference}), « {item} » est substantiellement irrégulier : {description}\n\nVous pouvez y remédier par un complément jusqu’au {until}. Votre offre elle-même ne change pas. Sans complément qui lève l’irrégularité, votre offre est exclue.',
    'In your tender for {title} ({reference}) ‘{item}’ is substantially irregular: {description}\n\nYou can take that away with a supplement until {until}. Your tender itself does not change. Without a supplement that takes the irregularity away your tender is excluded.',
  ],
  'mail-regularisation-minor-subject': [
    'Vul uw inschrijving aan: {title}',
    'Complétez votre offre : {title}',
    'Supplement your tender: {title}',
  ],
  'mail-regularisation-minor-text': [
    'In uw inschrijving voor {title} ({reference}) is bij ‘{item}’ een onregelmatigheid gevonden die niet substantieel is: {description}\n\nU kunt die wegnemen met een aanvulling, tot {until}. Uw inschrijving zelf verandert niet.',
    'Dans votre offre pour {title} ({reference}), une irrégularité non substantielle a été constatée pour « {item} » : {description}\n\nVous pouvez y remédier par un complément jusqu’au {until}. Votre offre elle-même ne change pas.',
    'In your tender for {title} ({reference}) an irregularity that is not substantial was found in ‘{item}’: {description}\n\nYou can take it away with a supplement until {until}. Your tender itself does not change.',
  ],
  'price-line-excludes': [
    'Prijzenblad, {line}: {check}. De leidraad sluit zo’n prijzenblad uit.',
    'Bordereau, {line} : {check}. Le guide exclut un tel bordereau.',
    'Price sheet, {line}: {check}. The guide excludes such a sheet.',
  ],
  'price-line-suspect': [
    'Prijzenblad, {line}: {check}. Vraag om een toelichting en beoordeel die.',
    'Bordereau, {line} : {check}. Demandez une explication et jugez-la.',
    'Price sheet, {line}: {check}. Ask for an explanation and judge it.',
  ],
  'earlier-step-open': [
    'Deze inschrijving staat nog bij ‘{step}’. Wat later komt, wordt pas bekeken als die stap in orde is.',
    'Cette offre en est encore à « {step} ». La suite n’est examinée que lorsque cette étape est en ordre.',
    'This tender still stands at ‘{step}’. What comes later is looked at only when that step is in order.',
  ],
  'contradiction-says-same': [
    'Beide plaatsen zeggen hetzelfde. Schrijf van elke plaats op wat er staat.',
    'Les deux endroits disent la même chose. Notez de chaque endroit ce qui y figure.',
    'Both places say the same. Write down of each what stands there.',
  ],
  'contradiction-needs-explanation': [
    'De leidraad zegt voor deze documenten niet dat het gunstigste geldt. Vraag de inschrijver om een toelichting; die beslist.',
    'Pour ces documents, le guide ne dit pas que le plus favorable vaut. Demandez une explication au soumissionnaire ; elle décide.',
    'For these documents the guide does not say that the most favourable counts. Ask the tenderer for an explanation; that decides.',
  ],
  'no-such-contradiction': [
    'Deze tegenstrijdigheid bestaat niet, is al ingetrokken of is door iemand anders vastgelegd.',
    'Cette contradiction n’existe pas, est déjà retirée ou a été consignée par quelqu’un d’autre.',
    'This contradiction does not exist, was withdrawn already or was noted by somebody else.',
  ],
  'prices-not-yours': [
    'U kent de prijzen nog niet. Kies een document dat u mag inzien.',
    'Vous ne connaissez pas encore les prix. Choisissez un document que vous pouvez consulter.',
    'You do not know the prices yet. Choose a document that you may look at.',
  ],
  'examination-concluded': [
    'De controle is afgerond. Een inschrijver uitsluiten kan nog wel.',
    'L’examen est terminé. Une exclusion reste possible.',
    'The examination has been concluded. A tenderer can still be excluded.',
  ],
  'no-such-tenderer': [
    'Van deze ondernemer is geen inschrijving ontvangen.',
    'Aucune offre de cet opérateur n’a été reçue.',
    'No tender of this operator was received.',
  ],
  'tenderer-is-excluded': [
    'Deze inschrijver is al uitgesloten.',
    'Ce soumissionnaire est déjà exclu.',
    'This tenderer has been excluded already.',
  ],
  'no-remedy-possible': [
    'Bij dit onderdeel is geen herstel mogelijk: ontbreekt het of is het niet volledig, dan volgt uitsluiting.',
    'Cet élément ne peut être régularisé : s’il manque ou est incomplet, l’exclusion s’ensuit.',
    'This item cannot be mended: when it is missing or incomplete, exclusion follows.',
  ],
  'item-is-not-lacking': [
    'Leg eerst vast dat dit onderdeel ontbreekt of niet volledig is.',
    'Constatez d’abord que cet élément manque ou est incomplet.',
    'Record first that this item is missing or incomplete.',
  ],
  'remedy-requested-already': [
    'Voor dit onderdeel loopt al een herstelverzoek.',
    'Une demande de régularisation est déjà en cours pour cet élément.',
    'A request for remedy is running for this item already.',
  ],
  'no-such-remedy': [
    'Dit herstelverzoek bestaat niet of is niet aan u gericht.',
    'Cette demande de régularisation n’existe pas ou ne vous est pas adressée.',
    'This request for remedy does not exist or is not addressed to you.',
  ],
  'remedy-too-late': [
    'Herstel kon tot {until}. Uw document is niet aangenomen; de poging is vastgelegd.',
    'La régularisation était possible jusqu’au {until}. Votre document n’est pas accepté ; la tentative est enregistrée.',
    'The omission could be mended until {until}. Your document was not taken in; the attempt has been recorded.',
  ],
  'remedy-judged-already': [
    'Dit herstel is al beoordeeld.',
    'Cette régularisation est déjà jugée.',
    'This remedy has been judged already.',
  ],
  'remedy-not-handed-in': [
    'Er is nog geen document ingediend bij dit herstelverzoek.',
    'Aucun document n’a encore été remis.',
    'No document has been handed in yet.',
  ],
  'no-such-explanation': [
    'Dit verzoek om toelichting bestaat niet of is niet aan u gericht.',
    'Cette demande d’explication n’existe pas ou ne vous est pas adressée.',
    'This request for explanation does not exist or is not addressed to you.',
  ],
  'explanation-term-in-past': [
    'Kies een termijn die nog moet komen.',
    'Choisissez un délai à venir.',
    'Choose a term that is still to come.',
  ],
  'explanation-too-late': [
    'Toelichten kon tot {until}.',
    'L’explication était attendue avant le {until}.',
    'The explanation was due by {until}.',
  ],
  'explanation-given-already': [
    'Deze toelichting is al gegeven.',
    'Cette explication a déjà été donnée.',
    'This explanation has been given already.',
  ],
  'explanation-judged-already': [
    'Deze toelichting is al beoordeeld.',
    'Cette explication est déjà jugée.',
    'This explanation has been judged already.',
  ],
  'explanation-still-open': [
    'De inschrijver kan nog toelichten tot {until}.',
    'Le soumissionnaire peut encore s’expliquer jusqu’au {until}.',
    'The tenderer can still explain until {until}.',
  ],
  'no-such-ground': [
    'Deze grond staat niet in de leidraad. Kies een grond uit de lijst.',
    'Ce motif ne figure pas dans le guide. Choisissez-en un dans la liste.',
    'This ground does not stand in the guide. Choose one from the list.',
  ],
  'contract-signed-already': [
    'De overeenkomst is al gesloten.',
    'Le contrat est déjà conclu.',
    'The contract has been concluded already.',
  ],
  'examination-incomplete': [
    'Nog niet alles is gecontroleerd: er {count|staat # onderdeel|staan # onderdelen} open. Leg {count|het|ze} vast, vraag herstel of sluit uit.',
    'Tout n’est pas encore examiné : {count|# élément reste ouvert. Enregistrez-le|# éléments restent ouverts. Enregistrez-les}, demandez une régularisation ou excluez.',
    'Not everything has been examined: {count|# item is open. Record it|# items are open. Record them}, ask for remedy or exclude.',
  ],
  'nobody-remains': [
    'Er is geen inschrijver over. Stop de procedure.',
    'Il ne reste aucun soumissionnaire. Arrêtez la procédure.',
    'No tenderer is left. Stop the procedure.',
  ],
  'undertaking-tenders-twice': [
    'De onderneming met nummer {registration} komt in meer dan één inschrijving voor: {names}. Volgens de leidraad worden al deze inschrijvingen uitgesloten.',
    'L’entreprise portant le numéro {registration} figure dans plusieurs offres : {names}. Selon le guide, toutes ces offres sont exclues.',
    'The undertaking with number {registration} appears in more than one tender: {names}. By the guide all of these are excluded.',
  ],
  'group-tenders-more-than-once': [
    'Deze inschrijvers horen bij dezelfde groep ({group}): {names}. Vraag hun te laten zien dat zij onafhankelijk van elkaar inschreven.',
    'Ces soumissionnaires appartiennent au même groupe ({group}) : {names}. Demandez-leur de prouver leur indépendance.',
    'These tenderers belong to one group ({group}): {names}. Ask them to show that they tendered independently.',
  ],
  'next-examine': [
    'Controleer de inschrijvingen: {count|# onderdeel staat|# onderdelen staan} open.',
    'Examinez les offres : {count|# élément reste ouvert|# éléments restent ouverts}.',
    'Examine the tenders: {count|# item is|# items are} open.',
  ],
  'next-examine-prices': [
    'De prijsenvelop is open. Controleer wat erin zat: {count|# onderdeel staat|# onderdelen staan} open.',
    'L’enveloppe de prix est ouverte. Examinez son contenu : {count|# élément reste ouvert|# éléments restent ouverts}.',
    'The price envelope is open. Examine what was in it: {count|# item is|# items are} open.',
  ],
  'next-conclude-examination': [
    'Alles is gecontroleerd. Rond de controle af.',
    'Tout est examiné. Terminez l’examen.',
    'Everything has been examined. Conclude the examination.',
  ],
  'next-judge-explanation': [
    'Beoordeel een gevraagde toelichting.',
    'Jugez une explication demandée.',
    'Judge an explanation that was asked for.',
  ],
  'next-decide-on-rejected': [
    'De toelichting van {name} is niet aanvaard. Beslis of de inschrijver wordt uitgesloten.',
    'L’explication de {name} n’est pas acceptée. Décidez s’il faut exclure le soumissionnaire.',
    'The explanation of {name} was not accepted. Decide whether to exclude the tenderer.',
  ],
  'next-judge-remedy': [
    'Beoordeel een ingediend herstel.',
    'Jugez une régularisation remise.',
    'Judge a remedy that was handed in.',
  ],
  'next-mend': ['Herstel uw inschrijving: {item}.', 'Régularisez votre offre : {item}.', 'Mend your tender: {item}.'],
  'next-explain': [
    'Geef de gevraagde toelichting.',
    'Donnez l’explication demandée.',
    'Give the explanation asked for.',
  ],
  'mail-remedy-requested-subject': [
    'Herstel binnen {hours} uur: {title}',
    'À régulariser dans les {hours|# heure|# heures} : {title}',
    'To be mended within {hours|# hour|# hours}: {title}',
  ],
  'mail-remedy-requested-text': [
    'Bij uw inschrijving op {title} ({reference}) is een kennelijke omissie gevonden.\n\nOnderdeel: {item}\n{description}\n\nHerstel dit vóór {until}. Doet u dat niet, dan wordt uw inschrijving uitgesloten.',
    'Une omission manifeste a été constatée dans votre offre pour {title} ({reference}).\n\nÉlément : {item}\n{description}\n\nRégularisez avant le {until}, à défaut de quoi votre offre sera exclue.',
    'An evident omission was found in your tender for {title} ({reference}).\n\nItem: {item}\n{description}\n\nMend it before {until}. If you do not, your tender will be excluded.',
  ],
  'mail-explanation-requested-subject': [
    'Verzoek om toelichting: {title}',
    'Demande d’explication : {title}',
    'Request for explanation: {title}',
  ],
  'mail-explanation-requested-text': [
    'De aanbestedende dienst vraagt u om een toelichting bij uw inschrijving op {title} ({reference}).\n\n{question}\n\nAntwoord vóór {until}.',
    'Le pouvoir adjudicateur vous demande une explication sur votre offre pour {title} ({reference}).\n\n{question}\n\nRépondez avant le {until}.',
    'The contracting authority asks you to explain your tender for {title} ({reference}).\n\n{question}\n\nAnswer before {until}.',
  ],
  'mail-excluded-subject': [
    'Uw inschrijving is uitgesloten: {title}',
    'Votre offre est exclue : {title}',
    'Your tender has been excluded: {title}',
  ],
  'mail-excluded-text': [
    'Uw inschrijving op {title} ({reference}) is uitgesloten.\n\nGrond: {ground}\nReden: {reason}\n\nDe brief is bijgevoegd.',
    'Votre offre pour {title} ({reference}) est exclue.\n\nMotif : {ground}\nRaison : {reason}\n\nLa lettre est jointe.',
    'Your tender for {title} ({reference}) has been excluded.\n\nGround: {ground}\nReason: {reason}\n\nThe letter is attached.',
  ],
});
