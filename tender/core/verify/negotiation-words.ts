import { defineWords } from '#platform/kernel/words.ts';

export const negotiationWords = defineWords({
  'supplement-asked': [
    '{name}, ‘{item}’: een aanvulling kon tot {untilAt}, de dagen van de leidraad.',
    '{name}, « {item} » : un complément était possible jusqu’au {untilAt}, selon les jours du guide.',
    '{name}, ‘{item}’: a supplement was possible until {untilAt}, the days of the guide.',
  ],
  'supplement-asked-wrongly': [
    '{name}, ‘{item}’: de termijn voor de aanvulling is {statedAt}; de leidraad geeft {untilAt}, of niet is gezegd hoe zwaar de onregelmatigheid is.',
    '{name}, « {item} » : le délai du complément est {statedAt} ; le guide donne {untilAt}, ou la gravité n’est pas dite.',
    '{name}, ‘{item}’: the term for the supplement is {statedAt}; the guide gives {untilAt}, or it was not said how grave the irregularity is.',
  ],
  'supplement-in-time': [
    '{name}, ‘{item}’: aangevuld op {handedInAt}, vóór {untilAt}.',
    '{name}, « {item} » : complété le {handedInAt}, avant le {untilAt}.',
    '{name}, ‘{item}’: supplemented at {handedInAt}, before {untilAt}.',
  ],
  'supplement-late': [
    '{name}, ‘{item}’: aangenomen op {handedInAt}, terwijl het tot {untilAt} kon.',
    '{name}, « {item} » : accepté le {handedInAt}, alors que le terme était le {untilAt}.',
    '{name}, ‘{item}’: taken in at {handedInAt}, while it was possible until {untilAt}.',
  ],
  'irregular-passed': [
    '{name}: ‘{item}’ is in orde bevonden terwijl er een substantiële onregelmatigheid stond.',
    '{name} : « {item} » a été jugé en ordre malgré une irrégularité substantielle.',
    '{name}: ‘{item}’ was found in order while a substantial irregularity stood.',
  ],
  'admitted-regular': [
    '{count|# inschrijver is|# inschrijvers zijn} toegelaten, geen met een substantiële onregelmatigheid.',
    '{count|# soumissionnaire admis|# soumissionnaires admis}, aucun avec une irrégularité substantielle.',
    '{count|# tenderer was|# tenderers were} admitted, none with a substantial irregularity.',
  ],
  'admitted-irregular': [
    'Toegelaten met een substantiële onregelmatigheid: {names}.',
    'Admis avec une irrégularité substantielle : {names}.',
    'Admitted with a substantial irregularity: {names}.',
  ],
  'round-called': [
    'Ronde {round}: gevraagd op {calledAt} na de controle, met een eigen kluis, tot {untilAt}; volgens de leidraad niet eerder dan {earliestAt}.',
    'Tour {round} : ouvert le {calledAt} après l’examen, avec un coffre propre, jusqu’au {untilAt} ; selon le guide pas avant le {earliestAt}.',
    'Round {round}: called at {calledAt} after the examination, with a vault of its own, until {untilAt}; by the guide not before {earliestAt}.',
  ],
  'round-not-in-guide': [
    'Ronde {round} staat de leidraad niet toe.',
    'Le guide n’autorise pas le tour {round}.',
    'The guide does not allow round {round}.',
  ],
  'round-before-its-time': [
    'Ronde {round} is op {calledAt} gevraagd terwijl de inschrijvingen daarvoor niet gecontroleerd waren, of de onderhandelingen gesloten.',
    'Le tour {round} a été ouvert le {calledAt} alors que les offres précédentes n’étaient pas examinées, ou les négociations closes.',
    'Round {round} was called at {calledAt} while the tenders before it were not examined, or the negotiations closed.',
  ],
  'round-shorter-than-guide': [
    'Ronde {round} sluit op {untilAt}; de leidraad geeft tijd tot ten minste {earliestAt}.',
    'Le tour {round} se clôt le {untilAt} ; le guide laisse au moins jusqu’au {earliestAt}.',
    'Round {round} closes at {untilAt}; the guide gives time until {earliestAt} at least.',
  ],
  'round-without-vault': [
    'Ronde {round} heeft geen kluis met een eigen sleutel die door genoeg personen bewaard wordt.',
    'Le tour {round} n’a pas de coffre à clé propre conservée par assez de personnes.',
    'Round {round} has no vault with a key of its own that enough persons keep.',
  ],
  'invited-wrongly': [
    '{name} is uitgenodigd voor ronde {round} en deed niet meer mee.',
    '{name} a été invité au tour {round} sans plus participer.',
    '{name} was invited to round {round} and took part no more.',
  ],
  'left-out-by-rank': [
    '{name} stond op plaats {rank} en ging volgens de leidraad niet naar ronde {round}.',
    '{name} était en position {rank} et, selon le guide, n’allait pas au tour {round}.',
    '{name} stood at place {rank} and by the guide did not go on to round {round}.',
  ],
  'left-out-wrongly': [
    '{name} is op plaats {rank} uit ronde {round} gelaten; de rangorde en de leidraad zeggen iets anders.',
    '{name} a été écarté du tour {round} en position {rank} ; le classement et le guide disent autre chose.',
    '{name} was left out of round {round} at place {rank}; the ranking and the guide say otherwise.',
  ],
  'invited-all': [
    'Ronde {round}: uitgenodigd {count|is de ene inschrijver die nog meedeed|zijn alle # inschrijvers die nog meededen}.',
    'Tour {round} : {count|le seul soumissionnaire encore en lice a été invité|les # soumissionnaires encore en lice ont été invités}.',
    'Round {round}: {count|the one tenderer still in was invited|all # tenderers still in were invited}.',
  ],
  'invited-not-all': [
    'Ronde {round}: niet behandeld zoals de leidraad zegt: {names}.',
    'Tour {round} : pas traités comme le dit le guide : {names}.',
    'Round {round}: not treated as the guide says: {names}.',
  ],
  'round-brought': [
    'Ronde {round}: {fresh|# nieuwe inschrijving|# nieuwe inschrijvingen}, {stands|# blijft|# blijven} staan, {gone|# valt|# vallen} af.',
    'Tour {round} : {fresh|# nouvelle offre|# nouvelles offres}, {stands|# maintenue|# maintenues}, {gone|# écartée|# écartées}.',
    'Round {round}: {fresh|# new tender|# new tenders}, {stands|# stands|# stand}, {gone|# is out|# are out}.',
  ],
  'placed-when-invited': [
    '{name} was uitgenodigd voor ronde {round}.',
    '{name} était invité au tour {round}.',
    '{name} was invited to round {round}.',
  ],
  'placed-uninvited': [
    '{name} diende in ronde {round} in zonder uitnodiging.',
    '{name} a remis une offre au tour {round} sans invitation.',
    '{name} handed in a tender in round {round} without an invitation.',
  ],
  'talked-about-other': [
    'Met {name} is gesproken over iets dat volgens de leidraad niet onderhandelbaar is: {subjects}.',
    'Avec {name}, il a été parlé d’un point que le guide ne dit pas négociable : {subjects}.',
    'With {name} there was talk about what by the guide is not negotiable: {subjects}.',
  ],
  'forgone-as-announced': [
    'Zonder onderhandelen gegund, zoals de leidraad had aangekondigd.',
    'Attribué sans négociation, comme l’annonçait le guide.',
    'Awarded without negotiating, as the guide had announced.',
  ],
  'forgone-unannounced': [
    'Van onderhandelen is afgezien zonder dat de leidraad dat toelaat.',
    'Il a été renoncé à la négociation sans que le guide le permette.',
    'Negotiating was forgone although the guide does not allow that.',
  ],
  'last-tender-counts': [
    '{name}: de prijs komt uit de laatste inschrijving, van {placedAt} (ronde {round}).',
    '{name} : le prix vient de la dernière offre, du {placedAt} (tour {round}).',
    '{name}: the price comes from the last tender, of {placedAt} (round {round}).',
  ],
  'other-tender-counts': [
    '{name}: de prijs komt niet uit de laatste inschrijving, van {placedAt} (ronde {round}).',
    '{name} : le prix ne vient pas de la dernière offre, du {placedAt} (tour {round}).',
    '{name}: the price does not come from the last tender, of {placedAt} (round {round}).',
  ],
  'negotiations-over': [
    'Beslissing {number}: genomen na het einde van de onderhandelingen, {rounds|# ronde|# rondes}.',
    'Décision {number} : prise après la fin des négociations, {rounds|# tour|# tours}.',
    'Decision {number}: taken after the end of the negotiations, {rounds|# round|# rounds}.',
  ],
  'awarded-amid-negotiations': [
    'Beslissing {number} is genomen terwijl de onderhandelingen niet gesloten waren.',
    'La décision {number} a été prise alors que les négociations n’étaient pas closes.',
    'Decision {number} was taken while the negotiations were not closed.',
  ],
});
