import { defineWords } from '#platform/kernel/words.ts';

/** How far the invitations came. */
export const invitationWords = defineWords({
  title: ['Uitnodigingen', 'Invitations', 'Invitations'],
  none: [
    'Er staat geen uitnodiging open. Wie u uitnodigt, ziet u hier tot hij zijn account heeft.',
    'Aucune invitation en cours. Les personnes que vous invitez figurent ici jusqu’à la création de leur compte.',
    'There are no open invitations. People you invite are listed here until they have their account.',
  ],
  progress: [
    '{sent} van {total} {total|uitnodiging|uitnodigingen} verzonden',
    '{sent} sur {total} {total|invitation envoyée|invitations envoyées}',
    '{sent} of {total} {total|invitation|invitations} sent',
  ],
  leave: [
    'Dit gaat vanzelf door, ook als u deze pagina verlaat.',
    'L’envoi continue, même si vous quittez cette page.',
    'This continues by itself, even if you leave this page.',
  ],
  held: [
    'De mailserver neemt nu niet alles aan en zegt: “{problem}”. Paraat probeert het vanzelf opnieuw.',
    'Le serveur de messagerie n’accepte pas tout pour le moment et répond : « {problem} ». Paraat réessaie de lui-même.',
    'The mail server is not accepting everything now and says: “{problem}”. Paraat tries again by itself.',
  ],
  allSent: [
    '{total|De # openstaande uitnodiging is|Alle # openstaande uitnodigingen zijn} verzonden.',
    '{total|La # invitation en cours est envoyée|Les # invitations en cours sont toutes envoyées}.',
    '{total|The # open invitation has|All # open invitations have} been sent.',
  ],
  expired: [
    '{count|# uitnodiging is|# uitnodigingen zijn} verlopen: toon wie',
    '{count|# invitation a|# invitations ont} expiré : afficher qui',
    '{count|# invitation has|# invitations have} expired: show whose',
  ],
  refused: [
    'De mailserver weigerde {count|# uitnodiging|# uitnodigingen}',
    'Le serveur de messagerie a refusé {count|# invitation|# invitations}',
    'The mail server refused {count|# invitation|# invitations}',
  ],
  refusedNext: [
    'Controleer de e-mailadressen. Verbeter wat niet klopt bij de persoon zelf; verstuur de andere opnieuw.',
    'Vérifiez les adresses e-mail. Corrigez celles qui sont fausses sur la page de la personne ; renvoyez les autres.',
    'Check the e-mail addresses. Correct the wrong ones on the page of the person; send the others again.',
  ],
  andMore: ['en nog {count}: toon allen', 'et encore {count} : tout afficher', 'and {count} more: show all'],
  again: [
    'Verstuur deze {count|uitnodiging|# uitnodigingen} opnieuw',
    'Renvoyer {count|cette invitation|ces # invitations}',
    'Send {count|this invitation|these # invitations} again',
  ],
});
