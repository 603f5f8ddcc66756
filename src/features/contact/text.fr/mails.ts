type Audience = 'candidates' | 'hosts'
type Facts = {
  closes: string
  places: { challenges: number; announced: number }
  months: number
  label: { fr: { many: string }; en: { many: string } }
}

const aims: Record<Audience, string> = {
  candidates: 'quand un appel à candidatures s’ouvre',
  hosts: 'quand un appel à projets s’ouvre pour les administrations',
}

export const mails = {
  mails: {
    hello: (name: string) => `Bonjour ${name},`,
    bareHello: 'Bonjour,',
    closing: 'L’équipe du programme',
    footer: (title: string) => `${title}. Ce message part tout seul d’une règle publiée du programme.`,
    received: (subject: string, reference: string) => `Votre message est arrivé : ${subject} [${reference}]`,
    receivedLead: (days: number) =>
      `Nous avons reçu votre message et nous vous répondrons sous ${days === 1 ? 'un jour' : `${days} jours`}. La page ci-dessous garde la conversation ; vous pouvez y ajouter quelque chose sans créer de compte.`,
    answered: (subject: string, reference: string) => `Réponse à votre message : ${subject} [${reference}]`,
    answerHere: 'Pour nous répondre, écrivez sur la page de cette conversation.',
    open: 'Lire la conversation',
    until: (end: string) => `Ce lien est personnel : il ouvre cette conversation jusqu’au ${end}.`,
    teamSubject: (who: string, reference: string) => `Un message à lire : ${who} [${reference}]`,
    teamFirst: (who: string, subject: string) => `Un nouveau message est arrivé (${who}) : « ${subject} ».`,
    teamAgain: (who: string, subject: string) => `Une réponse est arrivée (${who}) : « ${subject} ».`,
    teamOpen: 'Lire et répondre',
    confirmSubject: (programme: string) => `Confirmez votre inscription à la lettre : ${programme}`,
    confirmLead: (programme: string, audience: Audience) =>
      `Quelqu’un, sans doute vous, a demandé à savoir ${aims[audience]} (${programme}).`,
    confirm: 'Confirmer mon inscription',
    confirmElse:
      'Sans confirmation, votre adresse est effacée au bout de sept jours et vous ne recevrez rien. Si ce n’était pas vous, il n’y a rien à faire.',
    alreadySubject: (programme: string) => `Votre adresse est déjà inscrite à la lettre : ${programme}`,
    already: (programme: string) =>
      `Quelqu’un, sans doute vous, a demandé à recevoir la lettre du programme ${programme}. Cette adresse y est déjà inscrite : il n’y a rien à faire.`,
    trial: (subject: string) => `[Essai] ${subject}`,
    openPage: 'Ouvrir la page',
    letterClosing: (programme: string) => `L’équipe du programme ${programme}`,
    letterFooter: (programme: string) =>
      `Vous recevez cette lettre parce que vous avez confirmé votre inscription (${programme}). Rien n’y mesure si elle est lue.`,
    wayOut: 'Ne plus recevoir cette lettre',
  },
  opening: (programme: string, { closes, label, months, places }: Facts, site: string) => ({
    subject: `L’appel à candidatures est ouvert : ${programme}`,
    body: `L’appel à candidatures vient de s’ouvrir, comme vous aviez demandé à le savoir.

${places.challenges} ${label.fr.many}, ${places.announced} places, ${months} mois : lisez les sujets, choisissez, et candidatez avant la clôture, le ${closes}.

${site}/appel

Le formulaire s’enregistre au fur et à mesure. Rien ne sert d’attendre la dernière heure : on peut modifier et redéposer jusqu’à la clôture.`,
  }),
}
