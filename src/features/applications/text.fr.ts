import { fields, leads, moments, problems, steps } from './text.fr/form.ts'
import { mails, receipt } from './text.fr/mails.ts'
import { fileRefusals, refusals } from './text.fr/refusals.ts'

export const fr = {
  steps,
  leads,
  problems,
  fields,
  moments,
  mails,
  receipt,
  refusals,
  fileRefusals,
  mine: 'Ma candidature',
  code: (code: string) => `Votre code : ${code}`,
  states: { draft: 'Brouillon, pas encore déposé', submitted: 'Déposée', withdrawn: 'Retirée' },
  upcoming: (opens: string) => `L’appel ouvre le ${opens}. Vous pourrez alors commencer votre candidature ici.`,
  closedNothing: (closed: string) =>
    `L’appel est clos depuis le ${closed}. Aucune candidature n’a été commencée avec ce compte.`,
  startLead: (closes: string) =>
    `Vous pouvez vous arrêter, reprendre plus tard, ou continuer sur un autre appareil : tout s’enregistre au fil de la saisie. Le dépôt est possible jusqu’au ${closes}.`,
  startConditions: 'Les conditions à remplir',
  startAsked: 'Ce qui vous sera demandé',
  start: 'Commencer ma candidature',
  tasksTitle: 'Votre dossier',
  tasksEdit: 'Modifier votre dossier',
  reviewTask: 'Relire et déposer',
  missingCount: { one: 'Une réponse est à compléter.', other: '# réponses sont à compléter.' },
  missingNone: 'Tout est rempli. Il reste à relire et à déposer.',
  upToDate: 'La version déposée est à jour. Si vous modifiez une réponse, pensez à déposer de nouveau.',
  quoted: (title: string) => `« ${title} »`,
  missingTitle: 'Ce qu’il manque',
  timelineTitle: 'Ce qui se passe, et quand',
  interviewAt: (room: string) => (room ? `Salle : ${room}.` : ''),
  startNotFirm: 'Le jour précis se fixe avec vous et avec l’administration qui vous accueille.',
  readAnswer: 'Lire ma réponse',
  before: (at: string) => `Avant le ${at}`,
  answerBy: (day: string) => `Réponse le ${day}`,
  draftNext: (closes: string) => `Seule une candidature déposée sera lue. Déposez-la avant le ${closes}.`,
  submittedNext: (reference: string, at: string) =>
    `Votre candidature est arrivée le ${at}, sous la référence ${reference}.`,
  changedSince:
    'Vous avez modifié votre candidature depuis ce dépôt. Tant que vous ne la déposez pas de nouveau, c’est la version déposée qui compte.',
  submitAgain: 'Relire et déposer de nouveau',
  seeReceipt: 'Voir l’accusé de réception',
  receipts: 'Tous vos dépôts',
  withdrawnAt: (at: string) => `Vous avez retiré votre candidature le ${at}.`,
  reopen: 'Reprendre ma candidature',
  reopenLead: (closes: string) =>
    `Vos réponses sont gardées. Vous pouvez reprendre cette candidature et la déposer de nouveau avant le ${closes}.`,
  reopened: 'Votre candidature est de nouveau un brouillon. N’oubliez pas de la déposer.',
  notSubmitted: (saved: string) =>
    `L’appel est clos, et cette candidature n’a pas été déposée. Votre brouillon, enregistré le ${saved}, n’est pas une candidature : personne ne le lira.`,
  withdrawLink: 'Retirer ma candidature',
  withdrawTitle: 'Retirer votre candidature',
  withdrawLead: 'Une candidature retirée n’est ni lue, ni examinée.',
  withdrawOpen: (closes: string) => `Vous pourrez la reprendre et la déposer de nouveau jusqu’au ${closes}.`,
  withdrawClosed: 'L’appel est clos : ce retrait est définitif.',
  withdrawReason: 'Pourquoi la retirez-vous ?',
  withdrawReasonHint: 'Une phrase suffit. Elle aide l’équipe du programme à s’améliorer.',
  withdraw: 'Retirer ma candidature',
  withdrawKeep: 'Garder ma candidature',
  withdrawn: 'Votre candidature est retirée. Un message vous le confirme.',
  saveNext: 'Enregistrer et continuer',
  saveList: 'Enregistrer et revenir au dossier',
  saveReview: 'Enregistrer et revenir à la relecture',
  saved: 'Vos réponses sont enregistrées.',
  aside: 'Une autre version de cette réponse a été tapée ailleurs',
  asideLead: 'Gardez dans le champ ce que vous préférez, puis enregistrez.',
  asideEmpty: '(réponse vide)',
  conflictTitle: 'Deux appareils ont modifié la même réponse',
  conflictLead:
    'Rien n’est perdu : ce que vous venez de taper est dans le champ, l’autre version est juste au-dessus. Gardez dans le champ ce que vous préférez, puis enregistrez.',
  noWish: (one: string) => `Choisissez d’abord au moins un ${one}.`,
  chooseWishes: 'Faire mes choix',
  wishSheet: (title: string) => `Lire la fiche « ${title} »`,
  notEligibleTitle: 'Vous ne pouvez pas candidater cette fois-ci',
  notEligibleLead: 'Merci de votre intérêt. D’après votre réponse, une condition n’est pas remplie :',
  notEligibleKept:
    'Votre réponse est gardée, et rien d’autre ne vous est demandé. Si elle ne correspond pas à votre situation, modifiez-la : le reste du formulaire s’ouvrira.',
  notEligibleEdit: 'Modifier ma réponse',
  notEligibleAlert: 'Une condition n’est pas remplie : cette candidature ne peut pas être déposée.',
  notEligibleWhy: 'Voir laquelle',
  notEligibleNow: 'D’après vos réponses, toutes les conditions sont remplies.',
  fileAdd: 'Envoyer ce fichier',
  fileRemove: 'Retirer',
  fileAdded: 'Le fichier est arrivé.',
  fileRemoved: 'Le fichier est retiré.',
  fileLimits: (types: string, size: string, pages: number) => `${types}, ${size} et ${pages} pages au plus.`,
  fileNone: 'Aucun fichier.',
  continue: 'Continuer',
  reviewTitle: 'Relire et déposer',
  reviewLead:
    'Voici votre candidature telle qu’elle sera lue. Rien n’est envoyé tant que vous n’appuyez pas sur « Déposer ».',
  reviewBlind: 'Ce que verront les premières personnes qui vous lisent',
  reviewBlindLead:
    'Elles ne voient ni votre nom, ni vos coordonnées, ni vos liens, ni vos fichiers. « [masqué] » remplace ce qui vous ferait reconnaître.',
  reviewReady: (closes: string) =>
    `En déposant, vous recevrez un accusé de réception signé. Vous pourrez encore modifier et déposer de nouveau jusqu’au ${closes}.`,
  submit: 'Déposer ma candidature',
  wishesChosen: 'Vos choix sont arrivés. L’accusé de réception vous est aussi envoyé par message.',
  closesSoon: {
    title: { days: 'L’appel ferme bientôt', hour: 'L’appel ferme dans moins d’une heure' },
    days: (closes: string) => `Il ferme le ${closes}.`,
    hour: (closes: string) =>
      `Il ferme le ${closes}, à l’heure de notre serveur. Déposez maintenant : vous pourrez déposer de nouveau jusque-là.`,
  },
  extendedTitle: 'L’équipe vous a donné un délai',
  extended: (closes: string, reason: string) => `Vous pouvez déposer jusqu’au ${closes}. Motif : ${reason}`,
  finish: (by: string) =>
    `Votre fichier était en route à la clôture et il est arrivé. Relisez et déposez avant le ${by} ; le reste de la candidature ne change plus.`,
  evidence: (n: number) =>
    n > 1
      ? `L’équipe du programme attend de vous ${n} compléments.`
      : 'L’équipe du programme attend de vous un complément.',
  evidenceAnswer: 'Lire et répondre',
  second: {
    invited: (closes: string) => `Votre candidature est présélectionnée. À vous de choisir, jusqu’au ${closes}.`,
    until: (closes: string) => `Vous pouvez les envoyer, puis les changer, jusqu’au ${closes}.`,
    closed: (closes: string) =>
      `Les choix n’étaient plus reçus après le ${closes}. Ce que vous aviez envoyé avant est gardé.`,
    send: 'Envoyer mes choix',
    describe: 'Continuer vers les questions',
  },
  submitted: 'Votre candidature est déposée. L’accusé de réception vous est aussi envoyé par message.',
  unanswered: 'Pas de réponse',
  agreed: 'Oui',
  closedTitle: 'L’appel est clos',
  closedAt: (closed: string) => `Il a fermé le ${closed}. L’heure de notre serveur fait foi.`,
  closedKept: (reference: string, at: string) =>
    `Votre candidature déposée le ${at}, référence ${reference}, est bien gardée : c’est elle qui sera lue.`,
  closedDraft: (saved: string) =>
    `Aucune candidature n’a été déposée avant la clôture. Votre brouillon est gardé tel qu’il a été enregistré le ${saved}, mais il ne sera pas lu.`,
  closedTyped: 'Ce que vous veniez de taper',
  closedTypedLead: 'Ces lignes sont arrivées trop tard pour être enregistrées. Copiez-les si vous voulez les garder.',
  backMine: 'Revenir à ma candidature',
}
