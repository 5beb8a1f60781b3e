import { defineWords } from '#platform/kernel/words.ts';

/** One sentence for each refusal and finding about a document: what happened, what it means, what to do. */
export const documentWords = defineWords({
  'file-too-large': [
    'Dit bestand is {size} MB groot; het maximum is {limit} MB. Het is niet aangenomen. Verklein de afbeeldingen erin of splits het bestand.',
    'Ce fichier fait {size} Mo ; le maximum est de {limit} Mo. Il n’a pas été accepté. Réduisez les images qu’il contient ou scindez-le.',
    'This file is {size} MB; the maximum is {limit} MB. It was not accepted. Make the pictures in it smaller or split the file.',
  ],
  'file-name-not-allowed': [
    'Deze bestandsnaam kan niet worden gebruikt. Het bestand is niet aangenomen. Geef het een naam van hoogstens {limit|# teken|# tekens}, zonder schuine strepen en onzichtbare tekens.',
    'Ce nom de fichier ne peut pas être utilisé. Le fichier n’a pas été accepté. Donnez-lui un nom de {limit|# caractère|# caractères} au plus, sans barres obliques ni caractères invisibles.',
    'This file name cannot be used. The file was not accepted. Give it a name of at most {limit|# character|# characters}, without slashes or invisible characters.',
  ],
  'not-a-pdf': [
    'Dit bestand is geen PDF, wat de naam ook zegt. Het is niet aangenomen. Sla het document op als PDF en kies dat bestand.',
    'Ce fichier n’est pas un PDF, quoi que dise son nom. Il n’a pas été accepté. Enregistrez le document au format PDF et choisissez ce fichier.',
    'This file is not a PDF, whatever its name says. It was not accepted. Save the document as PDF and choose that file.',
  ],
  'pdf-encrypted': [
    'Dit PDF-bestand gaat alleen open met een wachtwoord. De beoordelaars kunnen het zo niet lezen. Sla het op zonder wachtwoord en kies het opnieuw.',
    'Ce PDF ne s’ouvre qu’avec un mot de passe. Les évaluateurs ne peuvent pas le lire ainsi. Enregistrez-le sans mot de passe et choisissez-le à nouveau.',
    'This PDF opens only with a password. The evaluators cannot read it like this. Save it without a password and choose it again.',
  ],
  'pdf-damaged': [
    'Dit PDF-bestand is beschadigd of niet compleet. Niet alles wat erin hoort te staan kan worden gelezen. Sla het opnieuw op vanuit uw tekstprogramma en kies het opnieuw.',
    'Ce PDF est endommagé ou incomplet. Son contenu ne peut pas être lu en entier. Enregistrez-le à nouveau depuis votre traitement de texte et choisissez-le à nouveau.',
    'This PDF is damaged or incomplete. Not everything that belongs in it can be read. Save it again from your word processor and choose it again.',
  ],
  'pdf-too-many-pages': [
    'Dit PDF-bestand heeft {pages|# pagina|# pagina’s}; meer dan {limit} worden niet gelezen. Het is niet aangenomen. Splits het bestand of kort het in.',
    'Ce PDF compte {pages|# page|# pages} ; au-delà de {limit}, il n’est pas lu. Il n’a pas été accepté. Scindez ou raccourcissez le fichier.',
    'This PDF has {pages|# page|# pages}; more than {limit} are not read. It was not accepted. Split the file or shorten it.',
  ],
  'pdf-too-complex': [
    'Dit PDF-bestand vraagt te veel tijd of geheugen om te lezen. Het kon niet worden gecontroleerd. Sla het opnieuw op als gewoon PDF, zonder lagen of ingesloten bestanden, en kies het opnieuw.',
    'La lecture de ce PDF demande trop de temps ou de mémoire. Il n’a pas pu être vérifié. Enregistrez-le à nouveau en PDF simple, sans calques ni fichiers intégrés, et choisissez-le à nouveau.',
    'This PDF takes too much time or memory to read. It could not be checked. Save it again as a plain PDF, without layers or embedded files, and choose it again.',
  ],
  'too-many-pages': [
    'Dit bestand heeft {pages|# pagina|# pagina’s}; bij deze vraag is het maximum {allowed}. Wat op pagina {beyond} staat, wordt niet beoordeeld. Kort het antwoord in en vervang het bestand vóór de sluiting.',
    'Ce fichier compte {pages|# page|# pages} ; pour cette question, le maximum est {allowed}. Ce qui se trouve en page {beyond} ne sera pas évalué. Raccourcissez la réponse et remplacez le fichier avant la clôture.',
    'This file has {pages|# page|# pages}; for this question the maximum is {allowed}. What is on page {beyond} will not be assessed. Shorten the answer and replace the file before closing.',
  ],
  'not-a4': [
    'Pagina {page} is {width} bij {height} mm; gevraagd is A4 (210 bij 297 mm). De aanbestedende dienst kan dit als afwijking aanmerken. Stel het papierformaat in op A4 en sla het PDF-bestand opnieuw op.',
    'La page {page} mesure {width} sur {height} mm ; le format demandé est A4 (210 sur 297 mm). Le pouvoir adjudicateur peut y voir un écart. Réglez le papier sur A4 et enregistrez à nouveau le PDF.',
    'Page {page} is {width} by {height} mm; A4 is asked (210 by 297 mm). The contracting authority may treat this as a deviation. Set the paper size to A4 and save the PDF again.',
  ],
  'page-without-text': [
    'Op pagina {page} is geen tekst gevonden, alleen beeld of niets. Lettertype en regelafstand konden daar niet worden gemeten. Is het een scan, sla het document dan liever rechtstreeks op als PDF.',
    'Aucun texte n’a été trouvé en page {page}, seulement une image ou rien. La police et l’interligne n’ont pas pu y être mesurés. S’il s’agit d’un scan, enregistrez plutôt le document directement en PDF.',
    'No text was found on page {page}, only a picture or nothing. Font and line spacing could not be measured there. If it is a scan, rather save the document directly as PDF.',
  ],
  'other-font': [
    'Ongeveer {percent}% van de tekst staat in {found}, voor het eerst op pagina {page}; gevraagd is {wanted}. De aanbestedende dienst kan dit als afwijking aanmerken. Pas het lettertype aan en vervang het bestand vóór de sluiting.',
    'Environ {percent} % du texte est en {found}, d’abord en page {page} ; la police demandée est {wanted}. Le pouvoir adjudicateur peut y voir un écart. Changez la police et remplacez le fichier avant la clôture.',
    'About {percent}% of the text is set in {found}, first on page {page}; {wanted} is asked. The contracting authority may treat this as a deviation. Change the font and replace the file before closing.',
  ],
  'other-size': [
    'Ongeveer {percent}% van de tekst heeft een andere lettergrootte dan {wanted|# punt|# punten}, meestal {found}, voor het eerst op pagina {page}. De aanbestedende dienst kan dit als afwijking aanmerken. Pas de lettergrootte aan en vervang het bestand vóór de sluiting.',
    'Environ {percent} % du texte a une autre taille que {wanted|# point|# points}, le plus souvent {found}, d’abord en page {page}. Le pouvoir adjudicateur peut y voir un écart. Changez la taille et remplacez le fichier avant la clôture.',
    'About {percent}% of the text has another size than {wanted|# point|# points}, mostly {found}, first on page {page}. The contracting authority may treat this as a deviation. Change the size and replace the file before closing.',
  ],
  'other-line-spacing': [
    'Bij ongeveer {percent}% van de tekst is de regelafstand niet {wanted|# punt|# punten}, maar meestal {found}, voor het eerst op pagina {page}. De aanbestedende dienst kan dit als afwijking aanmerken. Stel de regelafstand in op exact {wanted|# punt|# punten} en vervang het bestand vóór de sluiting.',
    'Pour environ {percent} % du texte, l’interligne n’est pas de {wanted|# point|# points}, mais le plus souvent de {found}, d’abord en page {page}. Le pouvoir adjudicateur peut y voir un écart. Réglez l’interligne sur exactement {wanted|# point|# points} et remplacez le fichier avant la clôture.',
    'For about {percent}% of the text the line spacing is not {wanted|# point|# points} but mostly {found}, first on page {page}. The contracting authority may treat this as a deviation. Set the spacing to exactly {wanted|# point|# points} and replace the file before closing.',
  ],
  'not-a-video': [
    'Dit bestand is geen mp4-video. Sla het filmpje op als mp4 en kies het opnieuw.',
    'Ce fichier n’est pas une vidéo mp4. Enregistrez la vidéo en mp4 et choisissez-la à nouveau.',
    'This file is no mp4 video. Save the video as mp4 and choose it again.',
  ],
  'not-a-spreadsheet': [
    'Dit bestand is geen Excel-bestand (.xlsx). De prijzen kunnen er niet uit worden gelezen. Vul het prijzenblad in dat bij deze aanbesteding is verstrekt en bewaar het als .xlsx, zonder wachtwoord.',
    'Ce fichier n’est pas un fichier Excel (.xlsx). Les prix ne peuvent pas y être lus. Remplissez le bordereau de prix fourni avec ce marché et enregistrez-le en .xlsx, sans mot de passe.',
    'This file is not an Excel file (.xlsx). The prices cannot be read from it. Fill in the price sheet that was issued with this procedure and keep it as .xlsx, without a password.',
  ],
  'spreadsheet-too-large': [
    'Dit Excel-bestand is veel groter dan het prijzenblad dat is verstrekt. Het is niet gelezen. Vul het verstrekte prijzenblad in en voeg er niets aan toe.',
    'Ce fichier Excel est bien plus grand que le bordereau de prix fourni. Il n’a pas été lu. Remplissez le bordereau fourni sans rien y ajouter.',
    'This Excel file is far larger than the price sheet that was issued. It was not read. Fill in the issued price sheet and add nothing to it.',
  ],
  'spreadsheet-damaged': [
    'Dit Excel-bestand is beschadigd of spreekt zichzelf tegen. De prijzen kunnen er niet met zekerheid uit worden gelezen. Open het in Excel, sla het opnieuw op en kies het opnieuw.',
    'Ce fichier Excel est endommagé ou se contredit. Les prix ne peuvent pas y être lus avec certitude. Ouvrez-le dans Excel, enregistrez-le à nouveau et choisissez-le à nouveau.',
    'This Excel file is damaged or contradicts itself. The prices cannot be read from it with certainty. Open it in Excel, save it again and choose it again.',
  ],
  'price-cell-empty': [
    'In cel {cell} ontbreekt de prijs voor “{item}”. Een onvolledig prijzenblad leidt tot uitsluiting. Vul een bedrag in.',
    'Il manque en cellule {cell} le prix pour « {item} ». Un bordereau incomplet entraîne l’exclusion. Indiquez un montant.',
    'Cell {cell} lacks the price for “{item}”. An incomplete price sheet leads to exclusion. Enter an amount.',
  ],
  'price-cell-formula': [
    'In cel {cell}, de prijs voor “{item}”, staat een formule. Alleen een vast bedrag telt als prijs. Typ de uitkomst als getal.',
    'La cellule {cell}, le prix pour « {item} », contient une formule. Seul un montant fixe vaut comme prix. Saisissez le résultat comme nombre.',
    'Cell {cell}, the price for “{item}”, holds a formula. Only a fixed amount counts as a price. Type the outcome as a number.',
  ],
  'price-cell-text': [
    'In cel {cell}, de prijs voor “{item}”, staat tekst in plaats van een getal: “{found}”. Dit telt niet als prijs. Typ alleen het bedrag, zonder euroteken of woorden.',
    'La cellule {cell}, le prix pour « {item} », contient du texte au lieu d’un nombre : « {found} ». Ce n’est pas un prix. Saisissez seulement le montant, sans signe ni mots.',
    'Cell {cell}, the price for “{item}”, holds text instead of a number: “{found}”. This does not count as a price. Type only the amount, without sign or words.',
  ],
  'price-negative': [
    'In cel {cell} staat een negatieve prijs voor “{item}”: {found}. Negatieve prijzen zijn niet toegestaan. Vul een bedrag van nul of hoger in.',
    'La cellule {cell} contient un prix négatif pour « {item} » : {found}. Les prix négatifs ne sont pas admis. Indiquez un montant de zéro ou plus.',
    'Cell {cell} holds a negative price for “{item}”: {found}. Negative prices are not allowed. Enter an amount of zero or more.',
  ],
  'price-too-many-decimals': [
    'In cel {cell} heeft de prijs voor “{item}” te veel decimalen: {found}. Het maximum is {limit}; er wordt niet voor u afgerond. Typ het afgeronde bedrag.',
    'En cellule {cell}, le prix pour « {item} » a trop de décimales : {found}. Le maximum est {limit} ; rien n’est arrondi pour vous. Saisissez le montant arrondi.',
    'In cell {cell} the price for “{item}” has too many decimals: {found}. The maximum is {limit}; nothing is rounded for you. Type the rounded amount.',
  ],
  'price-token': [
    'In cel {cell} staat voor “{item}” een prijs van {found}. Dat kan als symbolische prijs worden gezien en om uitleg of uitsluiting vragen. Controleer of u dit bedoelt.',
    'La cellule {cell} indique pour « {item} » un prix de {found}. Il peut passer pour un prix symbolique et appeler une explication ou une exclusion. Vérifiez si c’est votre intention.',
    'Cell {cell} gives a price of {found} for “{item}”. It may be seen as a token price and call for an explanation or exclusion. Check whether you mean it.',
  ],
  'standard-text-changed': [
    'Cel {cell} is veranderd: daar stond “{was}” en nu “{is}”. De verstrekte tekst wijzigen is niet toegestaan en kan tot uitsluiting leiden. Zet de tekst terug of begin met een nieuw exemplaar.',
    'La cellule {cell} a été modifiée : elle contenait « {was} » et maintenant « {is} ». Modifier le texte fourni n’est pas permis et peut mener à l’exclusion. Rétablissez le texte ou partez d’un nouvel exemplaire.',
    'Cell {cell} was changed: it held “{was}” and now holds “{is}”. Changing the issued text is not allowed and may lead to exclusion. Put the text back or start from a new copy.',
  ],
  'sheet-added': [
    'Het werkblad “{sheet}” hoort niet bij het verstrekte prijzenblad. Wat erop staat, wordt niet gelezen en kan als voorbehoud worden opgevat. Verwijder het werkblad.',
    'La feuille « {sheet} » n’appartient pas au bordereau fourni. Son contenu n’est pas lu et peut passer pour une réserve. Supprimez la feuille.',
    'The sheet “{sheet}” does not belong to the issued price sheet. What it holds is not read and may be taken as a reservation. Remove the sheet.',
  ],
  'sheet-renamed': [
    'Het werkblad “{was}” heet nu “{is}”. De prijzen zijn gelezen van dit werkblad. Geef het zijn oude naam terug als u zeker wilt zijn dat het zo wordt herkend.',
    'La feuille « {was} » s’appelle maintenant « {is} ». Les prix ont été lus sur cette feuille. Rendez-lui son nom si vous voulez être sûr qu’elle soit reconnue.',
    'The sheet “{was}” is now called “{is}”. The prices were read from this sheet. Give it back its name if you want to be sure that it is recognised.',
  ],
  'sheet-layout-changed': [
    'De opmaak van het prijzenblad is veranderd bij {place}: cellen zijn samengevoegd, gesplitst of verborgen. De bijlage wijzigen is niet toegestaan. Herstel dit of begin met een nieuw exemplaar.',
    'La mise en page du bordereau a été modifiée en {place} : des cellules sont fusionnées, scindées ou masquées. Modifier l’annexe n’est pas permis. Rétablissez-la ou partez d’un nouvel exemplaire.',
    'The layout of the price sheet was changed at {place}: cells are merged, split or hidden. Changing the annex is not allowed. Put it back or start from a new copy.',
  ],
});

export type DocumentCode = keyof typeof documentWords;
