import type { legal as french } from '../text.fr/legal.ts'

export const legal = {
  privacy: {
    title: 'Personal data',
    purpose: 'Why',
    readers: 'Who reads them',
    basis: 'On what basis',
    rights: 'Your rights',
    kept: 'For how long',
    keptBody: (years: number) => `At most ${years} years after submission, then files are erased; statistics remain.`,
    contact: 'Whom to write to',
    cookies: 'Cookies',
    cookiesBody:
      'A single cookie keeps your session open. There is no audience measurement, no advertising and no outside service.',
  },
} satisfies typeof french
