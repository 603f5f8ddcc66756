type Label = { fr: { one: string; many: string }; en: { one: string; many: string } }

export const frame = {
  nav: {
    challenges: (label: Label) => `Les ${label.fr.many}`,
    call: 'Candidater',
    rules: 'Le règlement',
    cohort: 'La promotion',
    team: 'Équipe',
    space: 'Mon espace',
  },
  footer: {
    agenda: 'L’agenda',
    achievements: 'Les réalisations',
    questions: 'Questions fréquentes',
    accessibility: 'Accessibilité',
    privacy: 'Données personnelles',
  },
}
