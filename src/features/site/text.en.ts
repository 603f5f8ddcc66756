import type { fr } from './text.fr.ts'

type Label = { fr: { many: string }; en: { many: string } }

const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

export const en = {
  nav: {
    challenges: (label: Label) => sentence(label.en.many),
    call: 'Apply',
    rules: 'Rules',
    cohort: 'The cohort',
    team: 'Team',
    space: 'My space',
  },
  footer: {
    questions: 'Frequent questions',
    accessibility: 'Accessibility',
    privacy: 'Personal data',
  },
} satisfies typeof fr
