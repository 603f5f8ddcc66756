import type { frame as french } from '../text.fr/frame.ts'

type Label = { fr: { one: string; many: string }; en: { one: string; many: string } }

const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

export const frame = {
  nav: {
    challenges: (label: Label) => sentence(label.en.many),
    call: 'Apply',
    rules: 'Rules',
    cohort: 'The cohort',
    team: 'Team',
    space: 'My space',
  },
  footer: {
    agenda: 'Agenda',
    achievements: 'Achievements',
    questions: 'Frequent questions',
    accessibility: 'Accessibility',
    privacy: 'Personal data',
  },
} satisfies typeof french
