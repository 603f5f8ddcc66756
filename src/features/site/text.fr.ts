type Label = { fr: { many: string }; en: { many: string } }

export const fr = {
  nav: {
    challenges: (label: Label) => `Les ${label.fr.many}`,
    call: 'Candidater',
    rules: 'Le règlement',
    cohort: 'La promotion',
    team: 'Équipe',
    space: 'Mon espace',
  },
  footer: {
    questions: 'Questions fréquentes',
    accessibility: 'Accessibilité',
    privacy: 'Données personnelles',
  },
}
