import { defineWords } from '#platform/kernel/words.ts';

export const openingWords = defineWords({
  'opening-too-early': [
    'De kluis sluit op {deadline}. Eerder kan niemand haar openen. Uw poging is vastgelegd.',
    'Le coffre ferme le {deadline}. Personne ne peut l’ouvrir avant. Votre tentative est enregistrée.',
    'The vault closes at {deadline}. Nobody can open it earlier. Your attempt has been recorded.',
  ],
  'not-a-custodian': [
    'U hebt geen deel van de kluissleutel. Alleen de sleutelhouders die bij de publicatie een deel kregen, openen de kluis.',
    'Vous n’avez pas de part de la clé du coffre. Seuls les gardiens qui en ont reçu une à la publication ouvrent le coffre.',
    'You have no share of the vault key. Only the custodians who got one at publication open the vault.',
  ],
  'share-released-already': [
    'U hebt uw sleuteldeel al vrijgegeven. Een andere sleutelhouder moet dat ook doen, met het eigen account.',
    'Vous avez déjà libéré votre part de la clé. Un autre gardien doit le faire aussi, avec son propre compte.',
    'You have released your share already. Another custodian must do so too, with an account of his own.',
  ],
  'share-wrong': [
    'Dit is niet uw deel van de sleutel van deze kluis. De poging is vastgelegd.',
    'Ce n’est pas votre part de la clé de ce coffre. La tentative est enregistrée.',
    'This is not your share of the key of this vault. The attempt has been recorded.',
  ],
  'share-proof-wrong': [
    'Hieruit blijkt niet dat u uw sleuteldeel kunt openen. Probeer het opnieuw met uw eigen sleutel.',
    'Ceci ne prouve pas que vous pouvez ouvrir votre part de la clé. Réessayez avec votre propre clé.',
    'This does not show that you can open your share. Try again with your own key.',
  ],
  'custody-keys-fixed': [
    'De aanbesteding is gepubliceerd; de kluissleutel is verdeeld over de sleutelhouders van toen. Een nieuwe sleutel kan er niet meer bij.',
    'Le marché est publié ; la clé du coffre a été répartie entre les gardiens d’alors. Aucune clé ne peut plus s’y ajouter.',
    'The procedure is published; the vault key was split among the custodians of that moment. No key can be added any more.',
  ],
  'custodian-keys-too-few': [
    'Er zijn {needed} sleutelhouders met een eigen sleutel nodig om de kluis te openen; er zijn er {present}. Wijs sleutelhouders aan en vraag hun een sleutel te maken. Anders kan straks niemand de inschrijvingen openen.',
    'Il faut {needed} gardiens munis de leur propre clé pour ouvrir le coffre ; il y en a {present}. Désignez des gardiens et demandez-leur de créer une clé. Sinon personne ne pourra ouvrir les offres.',
    'To open the vault {needed} custodians with a key of their own are needed; there are {present}. Appoint custodians and ask them to make a key. Otherwise nobody will be able to open the tenders.',
  ],
  'vault-shares-other': [
    'De sleutelhouders of hun sleutels zijn intussen veranderd: nu zijn er {needed} met een sleutel. Laad de pagina opnieuw en publiceer nog eens.',
    'Les gardiens ou leurs clés ont changé entre-temps : {needed} ont maintenant une clé. Rechargez la page et publiez à nouveau.',
    'The custodians or their keys have changed meanwhile: {needed} have a key now. Load the page again and publish once more.',
  ],
  'custodians-none-to-spare': [
    'Er zijn precies {needed} sleutelhouders met een eigen sleutel, en zoveel zijn er nodig: niemand kan worden gemist. Raakt één van hen de sleutel kwijt, dan gaat de kluis nooit meer open.',
    'Il y a exactement {needed} gardiens ayant une clé, et tous sont nécessaires : personne ne peut manquer. Si l’un d’eux perd sa clé, le coffre ne s’ouvrira plus jamais.',
    'There are exactly {needed} custodians with a key of their own, and so many are needed: nobody can be missed. If one of them loses his key, the vault never opens again.',
  ],
  'custodian-leads': [
    'De procesleider, die de kluissleutel maakt, houdt er ook een deel van. Wijs liever iemand anders aan als sleutelhouder.',
    'Le responsable de la procédure, qui crée la clé du coffre, en garde aussi une part. Désignez plutôt quelqu’un d’autre comme gardien.',
    'The process leader, who makes the key of the vault, keeps a share of it too. Rather appoint somebody else as custodian.',
  ],
  'custodians-all-inside': [
    'Alle sleutelhouders zijn inkoper of procesleider van deze procedure. Wijs ook iemand aan die er niet aan werkt, liefst van buiten de organisatie, zoals de notaris.',
    'Tous les gardiens sont acheteurs ou responsables de cette procédure. Désignez aussi quelqu’un qui n’y travaille pas, de préférence hors de l’organisation, comme le notaire.',
    'All custodians are buyer or process leader of this procedure. Appoint somebody who does not work on it too, best from outside the organisation, such as the notary.',
  ],
  'share-worthless': [
    'Uw sleuteldeel gaat open, maar is niet het deel dat is gepubliceerd: de kluis gaat er niet mee open. Meld dit meteen aan de procesleider en de auditor; vóór de sluiting kan de procedure nog worden gestopt en opnieuw beginnen.',
    'Votre part s’ouvre, mais ce n’est pas celle qui a été publiée : elle n’ouvrira pas le coffre. Signalez-le aussitôt au responsable et à l’auditeur ; avant la clôture, la procédure peut encore être arrêtée et recommencer.',
    'Your share opens, but it is not the one that was published: it will not open the vault. Tell the process leader and the auditor at once; before closing the procedure can still be stopped and begin anew.',
  ],
  'custodians-too-few-left': [
    'Van de personen met een sleuteldeel zijn er nog {left} sleutelhouder; {needed} zijn nodig. Geef de rol van sleutelhouder terug aan wie een sleuteldeel heeft.',
    'Parmi les personnes ayant une part de la clé, {left} sont encore gardiens ; il en faut {needed}. Rendez le rôle de gardien à qui détient une part.',
    'Of the persons with a share {left} are still custodians; {needed} are needed. Give the role of custodian back to whoever has a share.',
  ],
  'shares-untried': [
    'De sluiting nadert en {tried} sleutelhouders hebben hun sleuteldeel geprobeerd; {needed} zijn nodig om te openen. Vraag de anderen om hun sleutel te proeven.',
    'La clôture approche et {tried} gardiens ont essayé leur part de la clé ; il en faut {needed} pour ouvrir. Demandez aux autres d’essayer la leur.',
    'Closing is near and {tried} custodians have tried their share; {needed} are needed to open. Ask the others to try their key.',
  ],
  'opening-failure-sealed-malformed': [
    'Wat in de kluis ligt, is geen verzegeld bestand.',
    'Le contenu du coffre n’est pas un fichier scellé.',
    'What lies in the vault is no sealed file.',
  ],
  'opening-failure-sealed-damaged': [
    'Het verzegelde bestand is beschadigd, afgebroken of gewijzigd.',
    'Le fichier scellé est endommagé, tronqué ou modifié.',
    'The sealed file is damaged, cut off or changed.',
  ],
  'opening-failure-sealed-for-others': [
    'De inschrijving is niet verzegeld voor de sleutel van deze kluis.',
    'L’offre n’est pas scellée pour la clé de ce coffre.',
    'The tender was not sealed for the key of this vault.',
  ],
  'opening-failure-manifest-malformed': [
    'Wat erin zit, is geen inschrijving van Leidraad.',
    'Son contenu n’est pas une offre de Leidraad.',
    'What is in it is no tender of Leidraad.',
  ],
  'opening-failure-manifest-of-other': [
    'De inschrijving hoort bij een andere inschrijver of een andere aanbesteding.',
    'L’offre appartient à un autre soumissionnaire ou à un autre marché.',
    'The tender belongs to another tenderer or to another procedure.',
  ],
  'opening-failure-document-missing': [
    'Een document dat in de inschrijving staat, is niet mee ingediend.',
    'Un document mentionné dans l’offre n’a pas été déposé avec elle.',
    'A document named in the tender was not placed with it.',
  ],
  'opening-failure-document-differs': [
    'Een document is een ander dan in de inschrijving staat.',
    'Un document diffère de celui que mentionne l’offre.',
    'A document is another than the tender names.',
  ],
  'opening-failure-envelopes-mixed': [
    'In de ene envelop zat een document dat in de andere hoort. Er is niets van geopend.',
    'Une enveloppe contenait un document qui relève de l’autre. Rien n’en a été ouvert.',
    'One envelope held a document that belongs in the other. Nothing of it was opened.',
  ],
  'prices-wait-for-lots': [
    'De prijzen van alle percelen openen met dezelfde sleutel. Zij blijven gesloten tot de kwaliteit in elk perceel vaststaat. Uw poging is vastgelegd.',
    'Les prix de tous les lots s’ouvrent avec la même clé. Ils restent fermés jusqu’à ce que la qualité soit fixée dans chaque lot. Votre tentative est enregistrée.',
    'The prices of all lots open with the same key. They stay closed until quality is fixed in each lot. Your attempt has been recorded.',
  ],
  'price-opening-too-early': [
    'De prijzen blijven gesloten tot de kwaliteit vaststaat. Eerder kan geen sleutelhouder de prijsenvelop openen. Uw poging is vastgelegd.',
    'Les prix restent fermés jusqu’à ce que la qualité soit fixée. Aucun gardien ne peut ouvrir l’enveloppe de prix avant. Votre tentative est enregistrée.',
    'Prices stay closed until quality is fixed. No custodian can open the price envelope earlier. Your attempt has been recorded.',
  ],
  'opening-comes-first': [
    'De prijsenvelop gaat pas open na de opening van de inschrijvingen. Uw poging is vastgelegd.',
    'L’enveloppe de prix ne s’ouvre qu’après l’ouverture des offres. Votre tentative est enregistrée.',
    'The price envelope opens only after the tenders were opened. Your attempt has been recorded.',
  ],
  'price-envelope-opened-already': [
    'De prijsenvelop is al geopend.',
    'L’enveloppe de prix est déjà ouverte.',
    'The price envelope has been opened already.',
  ],
  'no-price-envelope': [
    'Deze aanbesteding heeft één kluis voor alles en geen aparte prijsenvelop.',
    'Ce marché a un seul coffre pour tout, sans enveloppe de prix séparée.',
    'This procedure has one vault for all and no price envelope of its own.',
  ],
  'price-key-missing': [
    'De leidraad vraagt een aparte prijsenvelop; daarvoor hoort bij de publicatie een tweede sleutel. Laad de pagina opnieuw en publiceer nog eens.',
    'Le guide demande une enveloppe de prix séparée ; la publication exige alors une seconde clé. Rechargez la page et publiez à nouveau.',
    'The guide asks for a price envelope of its own; publication then needs a second key. Load the page again and publish once more.',
  ],
  'vault-keys-same': [
    'De prijsenvelop moet een andere sleutel hebben dan de eerste. Laad de pagina opnieuw en publiceer nog eens.',
    'L’enveloppe de prix doit avoir une autre clé que la première. Rechargez la page et publiez à nouveau.',
    'The price envelope must have another key than the first. Load the page again and publish once more.',
  ],
  'leader-key-missing': [
    'Volgens de leidraad opent de procesleider de prijsenvelop alleen, maar geen procesleider heeft een eigen sleutel. Maak er een op de pagina van de kluis.',
    'Selon le guide, le responsable de la procédure ouvre seul l’enveloppe de prix, mais aucun responsable n’a de clé. Créez-en une sur la page du coffre.',
    'By the guide the process leader opens the price envelope alone, but no process leader has a key of his own. Make one on the page of the vault.',
  ],
  'price-envelope-closed': [
    'De prijzen liggen nog in de kluis.',
    'Les prix se trouvent encore dans le coffre.',
    'The prices still lie in the vault.',
  ],
  'prices-of-leader-alone': [
    'Tot de kwaliteit vaststaat, kent alleen de procesleider die de prijsenvelop opende de prijzen.',
    'Jusqu’à ce que la qualité soit fixée, seul le responsable qui a ouvert l’enveloppe de prix connaît les prix.',
    'Until quality is fixed only the process leader who opened the price envelope knows the prices.',
  ],
  'price-envelope-holds-nothing': [
    'In de prijsenvelop is geen enkel document ingediend.',
    'Aucun document n’a été déposé dans l’enveloppe de prix.',
    'No document was placed in the price envelope.',
  ],
  'next-release-prices': [
    'De kwaliteit staat vast. Geef uw sleuteldeel van de prijsenvelop vrij, samen met een andere sleutelhouder.',
    'La qualité est fixée. Libérez votre part de la clé de l’enveloppe de prix, avec un autre gardien.',
    'Quality is fixed. Release your share of the key of the price envelope, together with another custodian.',
  ],
  'next-release-prices-too': [
    'Een andere sleutelhouder heeft zijn deel van de prijsenvelop vrijgegeven. Geef ook dat van u vrij.',
    'Un autre gardien a libéré sa part de l’enveloppe de prix. Libérez aussi la vôtre.',
    'Another custodian has released his share of the price envelope. Release yours too.',
  ],
  'next-open-prices-alone': [
    'De inschrijvingen zijn open. Open de prijsenvelop en kijk of het prijzenblad volledig is; u bent de enige die de prijzen ziet tot de kwaliteit vaststaat.',
    'Les offres sont ouvertes. Ouvrez l’enveloppe de prix et vérifiez que le bordereau est complet ; vous seul voyez les prix jusqu’à ce que la qualité soit fixée.',
    'The tenders are open. Open the price envelope and see whether the price sheet is complete; you alone see the prices until quality is fixed.',
  ],
  'mail-release-prices-subject': [
    'De prijsenvelop kan open: {title}',
    'L’enveloppe de prix peut être ouverte : {title}',
    'The price envelope can be opened: {title}',
  ],
  'mail-release-prices-text': [
    'De kwaliteit van de inschrijvingen op {title} ({reference}) staat vast. Geef op de pagina van de kluis uw sleuteldeel van de prijsenvelop vrij; {needed} sleutelhouders zijn nodig.',
    'La qualité des offres pour {title} ({reference}) est fixée. Libérez sur la page du coffre votre part de la clé de l’enveloppe de prix ; il faut {needed} gardiens.',
    'The quality of the tenders for {title} ({reference}) is fixed. Release your share of the key of the price envelope on the page of the vault; {needed} custodians are needed.',
  ],
  'mail-prices-not-opened-subject': [
    'Uw prijsenvelop kon niet worden geopend: {title}',
    'Votre enveloppe de prix n’a pas pu être ouverte : {title}',
    'Your price envelope could not be opened: {title}',
  ],
  'mail-prices-not-opened-text': [
    'De prijsenveloppen van {title} ({reference}) zijn geopend op {openedAt}, maar die van u kon niet worden geopend. De reden staat op de pagina van uw inschrijving. Wat u hebt ingediend, blijft ongewijzigd bewaard. Neem contact op met de aanbestedende dienst.',
    'Les enveloppes de prix de {title} ({reference}) ont été ouvertes le {openedAt}, mais la vôtre n’a pas pu l’être. Le motif figure sur la page de votre offre. Ce que vous avez déposé est conservé tel quel. Prenez contact avec le pouvoir adjudicateur.',
    'The price envelopes of {title} ({reference}) were opened at {openedAt}, but yours could not be opened. The reason stands on the page of your tender. What you placed is kept as it is. Contact the contracting authority.',
  ],
  'vault-opened-already': [
    'De kluis is al geopend.',
    'Le coffre est déjà ouvert.',
    'The vault has been opened already.',
  ],
  'not-yet-opened': [
    'De kluis is nog niet geopend. Dat gebeurt na {deadline}.',
    'Le coffre n’est pas encore ouvert. Il le sera après le {deadline}.',
    'The vault has not been opened yet. That happens after {deadline}.',
  ],
  'next-register-custody-key': [
    'U bent sleutelhouder. Maak uw eigen sleutel; daarna kan de aanbesteding worden gepubliceerd.',
    'Vous êtes gardien. Créez votre propre clé ; le marché pourra ensuite être publié.',
    'You are a custodian. Make a key of your own; then the procedure can be published.',
  ],
  'next-prove-share': [
    'Probeer of u uw deel van de kluissleutel nog kunt openen.',
    'Vérifiez que vous pouvez encore ouvrir votre part de la clé du coffre.',
    'Try whether you can still open your share of the vault key.',
  ],
  'next-release-share': [
    'De kluis is gesloten. Geef uw sleuteldeel vrij, samen met een andere sleutelhouder.',
    'Le coffre est fermé. Libérez votre part de la clé, avec un autre gardien.',
    'The vault has closed. Release your share of the key, together with another custodian.',
  ],
  'next-release-share-too': [
    'Een andere sleutelhouder heeft zijn sleuteldeel vrijgegeven. Geef ook dat van u vrij.',
    'Un autre gardien a libéré sa part de la clé. Libérez aussi la vôtre.',
    'Another custodian has released his share of the key. Release yours too.',
  ],
  'mail-custodian-appointed-subject': [
    'U bent sleutelhouder: {title}',
    'Vous êtes gardien de la clé : {title}',
    'You are a custodian: {title}',
  ],
  'mail-custodian-appointed-text': [
    'U bent aangewezen als sleutelhouder van de kluis van {title} ({reference}). Maak op de pagina van de kluis uw eigen sleutel, voordat de aanbesteding wordt gepubliceerd; alleen dan krijgt u een deel van de kluissleutel.',
    'Vous êtes désigné gardien de la clé du coffre de {title} ({reference}). Créez votre propre clé sur la page du coffre avant la publication du marché ; ce n’est qu’ainsi que vous recevrez une part de la clé du coffre.',
    'You have been appointed custodian of the vault of {title} ({reference}). Make a key of your own on the page of the vault before the procedure is published; only then do you get a share of the vault key.',
  ],
  'mail-prove-share-subject': [
    'Probeer uw sleuteldeel: {title}',
    'Essayez votre part de la clé : {title}',
    'Try your share of the key: {title}',
  ],
  'mail-prove-share-text': [
    'U bewaart een deel van de kluissleutel van {title} ({reference}). De kluis sluit op {deadline}. Probeer nu of u uw deel nog kunt openen; zonder de sleutelhouders gaat de kluis niet open.',
    'Vous gardez une part de la clé du coffre de {title} ({reference}). Le coffre ferme le {deadline}. Vérifiez dès maintenant que vous pouvez encore ouvrir votre part ; sans les gardiens, le coffre ne s’ouvre pas.',
    'You keep a share of the vault key of {title} ({reference}). The vault closes at {deadline}. Try now whether you can still open your share; without the custodians the vault does not open.',
  ],
  'mail-shares-untried-subject': [
    'Te weinig sleuteldelen geprobeerd: {title}',
    'Trop peu de parts de la clé essayées : {title}',
    'Too few shares of the key were tried: {title}',
  ],
  'mail-shares-untried-text': [
    'De kluis van {title} ({reference}) sluit op {deadline}. Tot nu toe hebben {tried} sleutelhouders hun sleuteldeel geprobeerd; {needed} zijn nodig om de kluis te openen. Vraag de anderen om hun sleutel te proeven.',
    'Le coffre de {title} ({reference}) ferme le {deadline}. Jusqu’ici, {tried} gardiens ont essayé leur part de la clé ; il en faut {needed} pour ouvrir le coffre. Demandez aux autres d’essayer la leur.',
    'The vault of {title} ({reference}) closes at {deadline}. So far {tried} custodians have tried their share; {needed} are needed to open the vault. Ask the others to try their key.',
  ],
  'mail-tender-not-opened-subject': [
    'Uw inschrijving kon niet worden geopend: {title}',
    'Votre offre n’a pas pu être ouverte : {title}',
    'Your tender could not be opened: {title}',
  ],
  'mail-tender-not-opened-text': [
    'De kluis van {title} ({reference}) is geopend op {openedAt}, maar uw inschrijving kon niet worden geopend. De reden staat in het proces-verbaal van opening. Wat u hebt ingediend, blijft ongewijzigd bewaard. Neem contact op met de aanbestedende dienst.',
    'Le coffre de {title} ({reference}) a été ouvert le {openedAt}, mais votre offre n’a pas pu être ouverte. Le motif figure au procès-verbal d’ouverture. Ce que vous avez déposé est conservé tel quel. Prenez contact avec le pouvoir adjudicateur.',
    'The vault of {title} ({reference}) was opened at {openedAt}, but your tender could not be opened. The reason stands in the opening record. What you placed is kept as it is. Contact the contracting authority.',
  ],
  'mail-vault-opened-subject': [
    'Proces-verbaal van opening: {title}',
    'Procès-verbal d’ouverture : {title}',
    'Opening record: {title}',
  ],
  'mail-vault-opened-text': [
    'De kluis van {title} ({reference}) is geopend op {openedAt}. Er {count|is # inschrijving|zijn # inschrijvingen} ontvangen. Het proces-verbaal van opening is bijgevoegd.',
    'Le coffre de {title} ({reference}) a été ouvert le {openedAt}. {count|# offre a été reçue|# offres ont été reçues}. Le procès-verbal d’ouverture est joint.',
    'The vault of {title} ({reference}) was opened at {openedAt}. {count|# tender was|# tenders were} received. The opening record is attached.',
  ],
});
