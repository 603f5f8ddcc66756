import type { legal as french } from '../text.fr/legal.ts'

export const legal = {
  privacy: {
    title: 'Personal data',
    lead: 'What we keep of you, why, for how long, and what you may ask of it.',
    description:
      'Personal data: what the programme keeps of each person, why, on what basis, for how long, and what your rights are.',
    columns: { purpose: 'Why', what: 'What', basis: 'On what basis', kept: 'For how long' },
    uses: 'What we keep',
    rest: 'What you may ask',
    applying: {
      purpose: 'Applying',
      what: 'Identity, answers, attached documents, wishes and decisions.',
      kept: (years: number) => `At most ${years} years after submission, then the file is erased; statistics remain.`,
    },
    working: {
      purpose: 'Working together',
      what: 'The contract, attendance, follow-up and expenses.',
      basis: 'Contract of employment and legal obligations of the employer.',
      kept: 'For the time of the contract, then what the law asks to keep.',
    },
    showing: {
      purpose: 'Appearing on this site',
      what: 'The name, the team and what each person chooses to show, field by field.',
      basis: 'Consent, withdrawn at any time from one’s account.',
      kept: 'Until it is withdrawn.',
    },
    writing: {
      purpose: 'Writing to us',
      what: 'The name, the e-mail address and the messages exchanged.',
      basis: 'Legitimate interest: answering those who write.',
      kept: (months: number) => `${months} months after the last exchange.`,
    },
    letters: {
      purpose: 'Receiving the newsletter',
      what: 'The e-mail address, the language, what interests, and the proof of agreement.',
      basis: 'Consent, confirmed by e-mail.',
      kept: (days: number) =>
        `Until one unsubscribes, which erases at once; ${days} days for an address that is not confirmed.`,
    },
    signing: {
      purpose: 'Signing in',
      what: 'The e-mail address, open sessions, and what was decided or changed, by whom and when.',
      basis: 'Task in the public interest: proving that decisions followed the rules.',
      kept: 'For the time of the account; the record of decisions bears no name.',
    },
    readers: 'Who reads them',
    processors: 'No processor receives these data, and this site loads nothing from elsewhere.',
    rights: 'Your rights',
    account: 'To see your data, take them away, or have them corrected or erased, go to “My data”.',
    contact: 'Whom to write to',
    answer: 'We answer within a month at most.',
    recourse: 'If no answer comes',
    recourseBody: 'You may lodge a complaint with the CNIL, the French data protection authority:',
    cookies: 'Cookies',
    cookiesBody:
      'One cookie keeps your session open; others, short-lived, serve to tell you that something succeeded and to take up what you typed. None serves to follow you, which is why there is no banner. No advertising, no outside service.',
  },
} satisfies typeof french
