import { defineWords } from '#platform/kernel/words.ts';

/** Why a formula cannot be read, and why it has no outcome. */
export const formulaWords = defineWords({
  'formula-too-long': [
    'De formule heeft {length|# teken|# tekens}; hoogstens {most} is toegestaan. Vereenvoudig haar.',
    'La formule compte {length|# caractère|# caractères}, {most} au plus sont permis. Simplifiez-la.',
    'The formula has {length|# character|# characters}; at most {most} are allowed. Simplify it.',
  ],
  'formula-too-deep': [
    'De formule heeft bij teken {column} meer dan {most} haakjes in elkaar. Vereenvoudig haar.',
    'Au caractère {column}, la formule imbrique plus de {most} parenthèses. Simplifiez-la.',
    'The formula nests more than {most} parentheses at character {column}. Simplify it.',
  ],
  'formula-character': [
    'Het teken ‘{character}’ (teken {column}) heeft in een formule geen betekenis. Verwijder het; schrijf decimalen met een punt.',
    'Le signe « {character} » (caractère {column}) n’a pas de sens dans une formule. Retirez-le ; écrivez les décimales avec un point.',
    'The character ‘{character}’ (character {column}) means nothing in a formula. Remove it; write decimals with a point.',
  ],
  'formula-syntax': [
    'De formule klopt niet bij teken {column}: na het voorgaande past ‘{found}’ niet. Verwacht: {expected}.',
    'La formule est incorrecte au caractère {column} : « {found} » ne convient pas à cet endroit. Attendu : {expected}.',
    'The formula is wrong at character {column}: ‘{found}’ does not fit there. Expected: {expected}.',
  ],
  'formula-unknown-name': [
    'De formule noemt ‘{name}’ (teken {column}), dat hier niet bestaat. Bekend zijn: {known}.',
    'La formule cite « {name} » (caractère {column}), inconnu ici. On connaît : {known}.',
    'The formula names ‘{name}’ (character {column}), which does not exist here. Known are: {known}.',
  ],
  'formula-unknown-entry': [
    'De formule noemt {name}[{key}] (teken {column}), maar {key} bestaat niet. Bekend zijn: {known}.',
    'La formule cite {name}[{key}] (caractère {column}), mais {key} n’existe pas. On connaît : {known}.',
    'The formula names {name}[{key}] (character {column}), but {key} does not exist. Known are: {known}.',
  ],
  'formula-unknown-function': [
    'De functie {name} (teken {column}) bestaat niet. Bekend zijn: {known}.',
    'La fonction {name} (caractère {column}) n’existe pas. On connaît : {known}.',
    'The function {name} (character {column}) does not exist. Known are: {known}.',
  ],
  'formula-arguments': [
    'De functie {name} (teken {column}) krijgt niet wat zij nodig heeft: {takes}. Aantallen decimalen staan als heel getal in de formule zelf.',
    'La fonction {name} (caractère {column}) ne reçoit pas ce qu’il lui faut : {takes}. Les nombres de décimales figurent en entiers dans la formule même.',
    'The function {name} (character {column}) does not get what it needs: {takes}. Numbers of decimals stand in the formula itself as whole numbers.',
  ],
  'formula-type': [
    'Bij teken {column} staat {found}, waar {expected} hoort. (number is een getal, truth een vergelijking, de rest een rij getallen.)',
    'Au caractère {column} se trouve {found}, là où il faut {expected}. (number est un nombre, truth une comparaison, le reste une liste de nombres.)',
    'At character {column} stands {found}, where {expected} belongs. (truth is a comparison; the others are lists of numbers.)',
  ],
  'formula-lists-differ': [
    'Bij teken {column} worden twee rijen verrekend die over verschillende dingen gaan: {left} en {right}. Neem eerst de som of een andere uitkomst van elke rij.',
    'Au caractère {column}, deux listes portant sur des choses différentes sont combinées : {left} et {right}. Prenez d’abord la somme ou un autre résultat de chacune.',
    'At character {column} two lists over different things are combined: {left} and {right}. First take the sum or another outcome of each.',
  ],
  'formula-table-steps': [
    'De treden van een tabel zijn vaste getallen die oplopen; bij teken {column} is dat niet zo. Zet ze op volgorde.',
    'Les paliers d’un tableau sont des nombres fixes croissants ; ce n’est pas le cas au caractère {column}. Mettez-les en ordre.',
    'The steps of a table are fixed numbers that rise; at character {column} they do not. Put them in order.',
  ],
  'division-by-zero': [
    'De formule deelt door nul (teken {column}). Leg in de leidraad vast wat dan geldt, bijvoorbeeld met if(…), of sluit een prijs van nul uit.',
    'La formule divise par zéro (caractère {column}). Fixez dans le guide ce qui vaut alors, par exemple avec if(…), ou excluez un prix nul.',
    'The formula divides by zero (character {column}). State in the guide what then holds, for example with if(…), or rule out a price of nothing.',
  ],
  'empty-list': [
    'De formule rekent met een lege rij (teken {column}): er is geen inschrijving meer om mee te vergelijken.',
    'La formule porte sur une liste vide (caractère {column}) : il ne reste aucune offre à comparer.',
    'The formula works on an empty list (character {column}): no tender is left to compare with.',
  ],
  'outside-table': [
    'De waarde ligt onder de eerste trede van de tabel (teken {column}). Begin de tabel lager.',
    'La valeur est inférieure au premier palier du tableau (caractère {column}). Commencez le tableau plus bas.',
    'The value lies below the first step of the table (character {column}). Begin the table lower.',
  ],
  'clamp-upside-down': [
    'Bij clamp (teken {column}) is de ondergrens hoger dan de bovengrens. Verwissel ze.',
    'Dans clamp (caractère {column}), la limite inférieure dépasse la supérieure. Inversez-les.',
    'In clamp (character {column}) the lower bound is above the upper one. Swap them.',
  ],
  'log-of-nothing': [
    'Een logaritme (teken {column}) bestaat alleen van een getal boven nul, met een grondtal boven nul dat niet 1 is.',
    'Un logarithme (caractère {column}) n’existe que pour un nombre positif, avec une base positive différente de 1.',
    'A logarithm (character {column}) exists only of a number above zero, to a base above zero that is not 1.',
  ],
  'number-too-large': [
    'De formule leidt tot getallen van meer dan duizend cijfers (teken {column}). Vereenvoudig haar.',
    'La formule conduit à des nombres de plus de mille chiffres (caractère {column}). Simplifiez-la.',
    'The formula leads to numbers of more than a thousand digits (character {column}). Simplify it.',
  ],
});
