import type { mails as frMails, mine as frMine } from '../text.fr/mine.ts'

export const mine = {
  title: 'My interview',
  lead: 'The jury is expecting you. Here is when, where and how it goes.',
  when: 'Date and time',
  lasts: 'Length',
  minutes: { one: '# minute', other: '# minutes' },
  where: 'Room',
  code: 'Your code',
  days: 'Days of the jury',
  calendar: 'Add to my calendar',
  states: {
    planned: 'To come',
    summoned: 'To be confirmed',
    confirmed: 'Confirmed',
    held: 'Interview over',
    absent: 'Noted as absent',
  },
  state: 'Your answer',
  confirmTitle: 'Confirm that you will come',
  confirmLead: 'The jury needs to know that it can count on you.',
  confirm: 'I will come',
  confirmed: 'You have confirmed. See you soon.',
  confirmedAt: (at: string) => `You confirmed on ${at}.`,
  cannot: (email: string) =>
    `You cannot come at that time? Write to ${email} without delay: the team will look for another moment.`,
  howTitle: 'How the interview goes',
  how: [
    'Arrive ten minutes early, with proof of identity.',
    'The jury has read your file. Introduce yourself in a few minutes, then answer its questions.',
    'You may show something you made. Bring it on your own computer or on paper: there may be no network.',
    'The jury gives no result on the day.',
  ],
  answer: (day: string) => `You will have the answer by ${day} at the latest.`,
  orderTitle: 'Your order of preference',
  orderLead: (many: string) =>
    `You asked for several ${many}. Say which one you would like most, then the others. The jury does not see this order and does not consider it: it only serves to form the teams.`,
  orderUntil: 'You may change it until the jury has closed its lists.',
  orderClosed: 'The jury has closed its lists: your order no longer changes.',
  rank: (n: number) => `Choice ${n}`,
  choose: 'Choose',
  saveOrder: 'Save my order',
  orderSaved: 'Your order of preference is saved.',
  orderNone: 'You gave no order.',
  event: (programme: string) => `Interview – ${programme}`,
  eventAbout: (url: string) => `Come ten minutes early, with proof of identity. Your page: ${url}`,
} satisfies typeof frMine

export const mails = {
  subject: (edition: string) => `Your interview – ${edition}`,
  hello: (name: string) => `Dear ${name},`,
  lead: (edition: string) => `Your application to ${edition} is preselected, and the jury would like to hear you.`,
  leadAgain:
    'The time or the room of your interview has changed. Here are the new ones; the earlier ones no longer count.',
  when: 'Date and time',
  where: 'Room',
  lasts: 'Length',
  how: 'Arrive ten minutes early, with proof of identity. Introduce yourself in a few minutes; the jury then asks its questions.',
  confirm: 'Confirm that I will come',
  order: 'On the same page, you can say which choice you would like most. The jury does not see this order.',
  closing: 'See you soon.',
  footer: (edition: string) => `You receive this message because you applied to ${edition}.`,
  reopenedSubject: (list: string) => `A list of the jury is open again: ${list}`,
  reopenedLead: (list: string) =>
    `The programme team has reopened the list “${list}”, on which you decide. Its places were worked out again from the sheets that count today.`,
  reopenedNext: 'The reason is written on the list. Read that list again, then close it once more.',
  reopenedAction: 'Open the list',
  reopenedClosing: 'Thank you.',
  reopenedFooter: (edition: string) =>
    `You receive this message because you are on the jury of ${edition}. It leaves by itself when a list is reopened.`,
} satisfies typeof frMails
