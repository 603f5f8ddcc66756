type Who = 'candidate' | 'host' | 'press' | 'other'
type State = 'open' | 'waiting' | 'closed'

export const publicPages = {
  words: {
    who: {
      candidate: 'candidature',
      host: 'administration',
      press: 'presse',
      other: 'autre',
    } as Record<Who, string>,
    states: { open: 'à répondre', waiting: 'en attente', closed: 'fermé' } as Record<State, string>,
  },
  contact: {
    title: 'Nous écrire',
    lead: 'Une personne de l’équipe vous lit et vous répond. Sans compte, sans énigme à résoudre.',
    description: 'Écrire à l’équipe du programme : candidature, administration, presse. Une personne lit et répond.',
    who: 'Vous êtes',
    whos: {
      candidate: 'Une personne qui candidate, ou y pense',
      host: 'Une administration qui propose ou accueille',
      press: 'Journaliste',
      other: 'Quelqu’un d’autre',
    } as Record<Who, string>,
    answered: (days: number) => (days === 1 ? 'Réponse sous un jour' : `Réponse sous ${days} jours`),
    name: 'Votre nom',
    email: 'Votre adresse électronique',
    emailHint: 'Pour vous répondre, et pour rien d’autre.',
    subject: 'Le sujet',
    words: 'Votre message',
    trap: 'Ne rien écrire ici',
    submit: 'Envoyer',
    kept: (months: number) =>
      `Votre message est lu par l’équipe du programme et effacé ${months} mois après le dernier échange.`,
    sent: (reference: string) =>
      `Votre message est arrivé. Sa référence : ${reference}. Un courriel vous donne le lien de la conversation.`,
    wrong: {
      who: { missing: 'Dites qui vous êtes : cela décide de qui vous répond.' },
      name: { missing: 'Écrivez votre nom.', too_long: 'Raccourcissez votre nom à 150 caractères.' },
      email: { email: 'Écrivez une adresse électronique complète, par exemple prenom@exemple.fr.' },
      subject: { missing: 'Donnez un sujet, en quelques mots.', too_long: 'Raccourcissez le sujet à 150 caractères.' },
      words: { missing: 'Écrivez votre message.', too_long: 'Raccourcissez votre message à 5 000 caractères.' },
      trap: { trap: 'Videz ce champ, puis envoyez de nouveau.' },
    } as Record<string, Record<string, string>>,
    too_many:
      'Trop de messages viennent de votre réseau ou de cette adresse. Réessayez dans une heure, ou écrivez-nous par courriel.',
  },
  thread: {
    eyebrow: (reference: string) => `Conversation ${reference}`,
    states: {
      open: 'Nous avons votre message et nous vous répondrons.',
      waiting: 'Nous vous avons répondu : vous pouvez ajouter quelque chose.',
      closed: 'Cette conversation est fermée ; écrire ici l’ouvre de nouveau.',
    } as Record<State, string>,
    you: 'Vous',
    team: 'L’équipe du programme',
    answer: 'Ajouter un message',
    send: 'Envoyer',
    sent: 'Votre message est arrivé.',
    until: (end: string) => `Cette page s’ouvre par ce lien jusqu’au ${end}.`,
    ended: 'Ce lien ne s’ouvre plus',
    endedLead: 'Il a expiré. Écrivez-nous de nouveau : nous reprendrons la conversation.',
    tooMany: 'Trop d’essais viennent de votre réseau. Réessayez dans quelques minutes.',
  },
}
