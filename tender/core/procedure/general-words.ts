import { defineWords } from '#platform/kernel/words.ts';

/** Refusals that do not belong to one stage, and the names of roles and stages. */
export const generalWords = defineWords({
  'role-needed': [
    'Dit kan alleen iemand met een van deze rollen in de procedure: {roles}. Vraag de procesleider om u die rol te geven.',
    'Seule une personne ayant l’un de ces rôles dans la procédure peut le faire : {roles}. Demandez ce rôle au responsable du processus.',
    'Only somebody with one of these roles in the procedure can do this: {roles}. Ask the process leader to give you that role.',
  ],
  'operator-needed': [
    'Dit kan alleen een ondernemer. Meld u aan met het account van uw onderneming.',
    'Seul un opérateur économique peut le faire. Connectez-vous avec le compte de votre entreprise.',
    'Only an economic operator can do this. Sign in with the account of your company.',
  ],
  'clock-set-back': [
    'De klok van de server staat achter: er is al iets vastgelegd op {lastAt}. Er is niets verloren. Probeer het over enkele minuten opnieuw en waarschuw de beheerder als dit blijft.',
    'L’horloge du serveur retarde : un fait est déjà enregistré le {lastAt}. Rien n’est perdu. Réessayez dans quelques minutes et avertissez l’administrateur si cela persiste.',
    'The clock of the server is behind: something has already been recorded at {lastAt}. Nothing is lost. Try again in a few minutes and warn the administrator if this goes on.',
  ],
  'clock-in-doubt': [
    'De klok van de server is versprongen: het is ergens tussen {earliestAt} en {latestAt}, en de sluiting ({deadline}) ligt daartussen. Er is niets vastgelegd en niets verloren. Waarschuw de contactpersoon nu, per e-mail of telefoon.',
    'L’horloge du serveur a sauté : il est entre {earliestAt} et {latestAt}, et la clôture ({deadline}) se situe entre les deux. Rien n’est enregistré, rien n’est perdu. Avertissez le contact maintenant, par courriel ou téléphone.',
    'The clock of the server leapt: it is somewhere between {earliestAt} and {latestAt}, and the deadline ({deadline}) lies between. Nothing has been recorded and nothing is lost. Warn the contact now, by mail or telephone.',
  ],
  'no-such-procedure': [
    'Deze procedure bestaat niet. Controleer het adres of zoek de aankondiging op.',
    'Cette procédure n’existe pas. Vérifiez l’adresse ou recherchez l’avis.',
    'This procedure does not exist. Check the address or look up the notice.',
  ],
  'procedure-exists': [
    'Er is al een procedure met dit kenmerk. Kies een ander kenmerk.',
    'Une procédure portant cette référence existe déjà. Choisissez-en une autre.',
    'A procedure with this reference exists already. Choose another one.',
  ],
  'choose-a-lot': [
    'Deze procedure heeft percelen. Kies eerst het perceel waarvoor u dit doet.',
    'Cette procédure comporte des lots. Choisissez d’abord le lot concerné.',
    'This procedure has lots. Choose first the lot for which you do this.',
  ],
  'not-yet-published': [
    'Deze procedure is nog niet gepubliceerd. Publiceer haar eerst.',
    'Cette procédure n’est pas encore publiée. Publiez-la d’abord.',
    'This procedure has not been published yet. Publish it first.',
  ],
  'procedure-stopped': [
    'Deze procedure is gestopt ({reason}). Er kan niets meer worden gewijzigd, tenzij de aanbestedende dienst haar hervat.',
    'Cette procédure est arrêtée ({reason}). Rien ne peut plus être modifié, sauf si le pouvoir adjudicateur la reprend.',
    'This procedure has been stopped ({reason}). Nothing can be changed any more unless the contracting authority resumes it.',
  ],
  'pages-not-assessed': [
    'De bladzijden van dit bestand vallen buiten het maximum van de leidraad en worden niet beoordeeld.',
    'Les pages de ce fichier dépassent le maximum du guide et ne sont pas évaluées.',
    'The pages of this file lie beyond the maximum of the guide and are not assessed.',
  ],
  'file-not-yours': [
    'Dit bestand is niet voor u toegankelijk.',
    'Ce fichier ne vous est pas accessible.',
    'This file is not open to you.',
  ],
  'declare-first': [
    'Verklaar eerst of u een belangenconflict hebt. Daarna ziet u de antwoorden.',
    'Déclarez d’abord si vous avez un conflit d’intérêts. Vous verrez ensuite les réponses.',
    'Declare first whether you have a conflict of interest. After that you see the answers.',
  ],
  'role-buyer': ['inkoopadviseur', 'acheteur', 'buyer'],
  'role-process-leader': ['procesleider', 'responsable du processus', 'process leader'],
  'role-custodian': ['sleutelhouder', 'gardien de la clé', 'custodian'],
  'role-evaluator': ['beoordelaar', 'évaluateur', 'evaluator'],
  'role-complaints-handler': ['klachtbehandelaar', 'responsable des réclamations', 'complaints handler'],
  'role-notary': ['notaris', 'notaire', 'notary'],
  'role-helpdesk': ['helpdesk van het platform', 'assistance de la plateforme', 'helpdesk of the platform'],
  'role-auditor': ['auditor', 'auditeur', 'auditor'],
  'stage-preparation': ['Leidraad', 'Guide', 'Guide'],
  'stage-planning': ['Planning', 'Calendrier', 'Planning'],
  'stage-interest': ['Volgen', 'Suivi', 'Following'],
  'stage-questions': ['Vragen en antwoorden', 'Questions et réponses', 'Questions and answers'],
  'stage-site-visit': ['Schouw', 'Visite des lieux', 'Site visit'],
  'stage-submission': ['Inschrijving', 'Offre', 'Tender'],
  'stage-outage': ['Storing', 'Panne', 'Outage'],
  'stage-opening': ['Kluis en opening', 'Coffre et ouverture', 'Vault and opening'],
  'stage-examination': ['Controle', 'Examen', 'Examination'],
  'stage-evaluation': ['Beoordeling', 'Évaluation', 'Evaluation'],
  'stage-award': ['Rangorde en gunning', 'Classement et attribution', 'Ranking and award'],
  'stage-standstill': ['Opschortende termijn', 'Délai de suspension', 'Standstill'],
  'stage-evidence': ['Bewijsstukken', 'Pièces justificatives', 'Evidence'],
  'stage-contract': ['Overeenkomst', 'Contrat', 'Contract'],
  'stage-complaints': ['Klachten', 'Réclamations', 'Complaints'],
  'stage-termination': ['Stoppen', 'Arrêt', 'Stopping'],
});
