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
  questions: {
    title: 'Frequent questions',
    list: (facts: { wishes: string; closes: string; months: number }) => [
      [
        'Must I already work in an administration?',
        'No, on the contrary: the programme is for people who do not hold a post there. The “Apply” page lists the conditions.',
      ],
      ['May I choose several subjects?', `Yes: ${facts.wishes}, in a single application. You will work on one.`],
      [
        'May I change my application after submitting it?',
        `Yes, until the call closes, on ${facts.closes}. The last version submitted counts, and each submission gives a new receipt.`,
      ],
      [
        'May I come with somebody?',
        'You may say with whom you would like to work. The jury considers it when forming the teams, but each person is chosen for themselves.',
      ],
      [
        'Who reads my file?',
        'First, people who see neither your name, nor your contact details, nor your links. If you are invited to an interview, the jury reads the whole file, after signing a charter.',
      ],
      [
        'How are teams formed?',
        'The jury ranks people, subject by subject and trade by trade. A public, checkable computation draws the teams from it, without ever knowing your gender, age or address. People decide; the computation proposes and explains itself.',
      ],
      ['What if I am not selected?', 'You receive an answer, with the reason. No silence.'],
      [
        'And after the contract?',
        `The contract lasts ${facts.months} months. Many subjects go on in the administration afterwards, and the cohort stays in touch.`,
      ],
    ],
  },
} satisfies typeof french
