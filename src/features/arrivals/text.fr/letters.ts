export const letters = {
  hello: (name: string) => (name ? `Bonjour ${name},` : 'Bonjour,'),
  closing: (team: string) => `Bien cordialement,\n${team}`,
  automatic: (programme: string) =>
    `${programme}. Ce message part tout seul, selon une règle connue : chaque rappel n’est envoyé qu’une fois.`,
  subjectSoon: (title: string) => `${title} : ce qui est attendu de vous avant l’arrivée`,
  subjectLate: (n: number, title: string) =>
    n > 1 ? `${title} : ${n} points de l’arrivée sont en retard` : `${title} : un point de l’arrivée est en retard`,
  subjectTeam: (n: number, labels: { one: string; many: string }) =>
    `Arrivées : des retards qui durent (${n} ${n > 1 ? labels.many : labels.one})`,
  leadSoon: (title: string, when: string) => `L’équipe de « ${title} » arrive le ${when}.`,
  soon: 'Voici ce qui est bientôt attendu :',
  late: 'Voici ce qui devrait déjà être prêt :',
  leadTeam: 'Ces points sont en retard depuis assez longtemps pour que vous en soyez informés.',
  leadAbove:
    'Ces points sont en retard depuis assez longtemps pour que nous vous en parlions : votre intervention peut les débloquer.',
  lateFact: (late: string, when: string, owner: string) => `${late} (attendu le ${when}), ${owner}`,
  soonFact: (when: string, due: string) => `pour le ${when} (${due})`,
  open: 'Ouvrir la liste d’arrivée',
  openTeam: 'Voir toutes les arrivées',
  contactSubject: (title: string) => `Votre part dans l’arrivée de l’équipe « ${title} »`,
  contactLead: (title: string, owner: string, when: string) =>
    `L’équipe « ${title} » arrive le ${when}. Pour que tout soit prêt, nous comptons sur vous (${owner}).`,
  contactLink: 'Voici votre lien. Il montre seulement ce qui vous est demandé, et s’ouvre sans compte :',
  contactOpen: 'Voir ce qui m’est demandé',
  contactUntil: (when: string) =>
    `Ce lien est le vôtre, ne le transmettez pas. Il s’ouvre jusqu’au ${when} ; la personne qui suit le défi peut vous en envoyer un autre.`,
}
