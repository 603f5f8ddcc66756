import type { letters as french } from '../text.fr/letters.ts'

export const letters: typeof french = {
  hello: name => (name ? `Dear ${name},` : 'Hello,'),
  askedSubject: title => `Monthly point of ${title}: a day is proposed`,
  asked: (by, title, when) => `${by} proposes to hold the monthly point of ${title} on ${when}.`,
  askedNext: 'If that day does not suit you, propose another one in the month: there is a point every month.',
  reminderSubject: title => `Monthly point of ${title}: no day is fixed`,
  reminder: (title, month) => `The ${month} point of ${title} has no day yet.`,
  reminderNext:
    'Half an hour is enough. Propose a day: at the end of the month, a point that did not take place goes down as not held.',
  open: 'Open the monthly points',
  closing: team => `With our best regards,\n${team}`,
  automatic: programme => `${programme}. This message leaves by itself, without anybody having to send it.`,
}
