import { defineWords, type Words } from '#platform/kernel/words.ts';
import type { QualificationEvent } from '#tender/core/qualification/events.ts';

/** What happened in a qualification system, in one line of its log. */
export const systemEventWords: Words<QualificationEvent['type']> = defineWords({
  SystemDrafted: ['Systeem begonnen', 'Système commencé', 'System started'],
  QualificationGuideReplaced: ['Leidraad vervangen', 'Guide remplacé', 'Guide replaced'],
  SystemRoleGranted: ['Rol gegeven', 'Rôle accordé', 'Role granted'],
  SystemRoleRevoked: ['Rol ingetrokken', 'Rôle retiré', 'Role revoked'],
  DocumentProvided: ['Stuk toegevoegd of vervangen', 'Pièce ajoutée ou remplacée', 'Document added or replaced'],
  DocumentWithdrawn: ['Stuk ingetrokken', 'Pièce retirée', 'Document withdrawn'],
  SystemNoticePublished: ['Mededeling gepubliceerd', 'Avis publié', 'Notice published'],
  SystemEnded: ['Systeem beëindigd', 'Système terminé', 'System ended'],
  InterestExpressed: ['Blijk van belangstelling', 'Manifestation d’intérêt', 'Expression of interest'],
  InterestWithdrawn: ['Belangstelling ingetrokken', 'Intérêt retiré', 'Interest withdrawn'],
  QualificationFileSent: [
    'Kwalificatiedossier toegestuurd',
    'Dossier de qualification envoyé',
    'Qualification file sent',
  ],
  ApplicationSubmitted: ['Aanvraag ingediend', 'Demande introduite', 'Application handed in'],
  SupplementRequested: ['Aanvulling gevraagd', 'Complément demandé', 'Supplement asked for'],
  ItemOfApplicationExamined: ['Stuk onderzocht', 'Pièce examinée', 'Document examined'],
  AttestationExamined: ['Attest beoordeeld', 'Attestation évaluée', 'Attestation judged'],
  ApplicationConcluded: ['Onderzoek afgerond', 'Examen clôturé', 'Examination concluded'],
  PermitHandedIn: ['Vergunning bezorgd', 'Permis remis', 'Permit handed in'],
  PermitJudged: ['Vergunning beoordeeld', 'Permis évalué', 'Permit judged'],
  TrialAssigned: ['Testopdracht gegeven', 'Commande test attribuée', 'Trial assignment given'],
  TrialPaid: ['Testopdracht betaald', 'Commande test payée', 'Trial assignment paid'],
  TrialEvaluated: ['Testopdracht geëvalueerd', 'Commande test évaluée', 'Trial assignment evaluated'],
  QualificationDecided: ['Beslissing genomen', 'Décision prise', 'Decision taken'],
  DecisionNotified: ['Kennisgeving van een beslissing', 'Notification d’une décision', 'Notification of a decision'],
  AttestationRenewed: ['Attest vernieuwd', 'Attestation renouvelée', 'Attestation renewed'],
  ExpirySignalled: ['Gewaarschuwd: attest loopt af', 'Averti : attestation échue', 'Warned: attestation expires'],
  DecisionDueSignalled: [
    'Gewaarschuwd: termijn van een beslissing',
    'Averti : délai d’une décision',
    'Warned: term of a decision',
  ],
  PeriodicNoticeIssued: ['Periodieke aankondiging gedaan', 'Avis périodique publié', 'Periodic notice issued'],
});
