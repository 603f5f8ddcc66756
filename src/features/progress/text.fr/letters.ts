const of = (month: string) => (/^[aeiouâéô]/.test(month) ? `d’${month}` : `de ${month}`)

export const letters = {
  hello: (name: string) => (name ? `Bonjour ${name},` : 'Bonjour,'),
  askedSubject: (title: string) => `Point mensuel de ${title} : une date vous est proposée`,
  asked: (by: string, title: string, when: string) =>
    `${by} vous propose de tenir le point mensuel de ${title} le ${when}.`,
  askedNext: 'Si ce jour ne convient pas, proposez-en un autre dans le mois : un point se tient chaque mois.',
  reminderSubject: (title: string) => `Point mensuel de ${title} : aucune date n’est fixée`,
  reminder: (title: string, month: string) => `Le point ${of(month)} de ${title} n’a pas encore de date.`,
  reminderNext:
    'Une demi-heure suffit. Proposez un jour : à la fin du mois, un point qui n’a pas eu lieu est noté comme non tenu.',
  open: 'Ouvrir les points mensuels',
  closing: (team: string) => `Bien à vous,\n${team}`,
  automatic: (programme: string) => `${programme}. Ce message part tout seul, sans que personne ait à l’envoyer.`,
}
