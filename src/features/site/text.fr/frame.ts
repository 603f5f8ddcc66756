type Label = { fr: { one: string; many: string }; en: { one: string; many: string } }
type Named = { labels: { challenge: Label } }

export const frame = {
  nav: { team: 'Équipe', space: 'Mon espace' },
  groups: { programme: 'Découvrir', part: 'Participer', news: 'Suivre', about: 'Ce site' },
  places: {
    challenges: ({ labels }: Named) => `Les ${labels.challenge.fr.many}`,
    cohort: 'La promotion',
    cohorts: 'Toutes les promotions',
    achievements: 'Les réalisations',
    programme: 'Le programme',
    making: 'Comment une promotion se construit',
    support: 'L’accompagnement',
    call: 'Candidater',
    pastCall: 'L’appel',
    hostCall: ({ labels }: Named) => `Proposer un ${labels.challenge.fr.one}`,
    rules: 'Le règlement',
    questions: 'Questions fréquentes',
    hostQuestions: 'Questions des administrations',
    contact: 'Nous écrire',
    letter: 'Recevoir la lettre',
    news: 'Actualités',
    events: 'Rencontres en ligne',
    agenda: 'L’agenda',
    press: 'Presse',
    figures: 'Les chiffres',
    data: 'Données ouvertes',
    follow: 'Fils, calendrier, intégration',
    accessibility: 'Accessibilité',
    privacy: 'Données personnelles',
    legal: 'Mentions légales',
    source: 'Code source',
    map: 'Plan du site',
  },
  search: ({ labels }: Named) => `Chercher parmi les ${labels.challenge.fr.many}`,
  contact: 'Nous écrire',
  map: {
    title: 'Plan du site',
    lead: 'Toutes les pages ouvertes à tout le monde, telles qu’elles sont aujourd’hui.',
    description:
      'Le plan du site : toutes les pages publiques du programme, tenues à jour selon le moment de l’édition.',
  },
}
