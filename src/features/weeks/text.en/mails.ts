import type { mails as fr } from '../text.fr/mails.ts'

export const mails = {
  hello: 'Hello,',
  closing: team => `The programme’s team, ${team}`,
  digestSubject: day => `The week of ${day} in five minutes`,
  digestLead: (written, teams) => `${written} of ${teams} teams ${written === 1 ? 'has' : 'have'} told their week.`,
  needs: n => (n === 1 ? 'One need for help' : `${n} needs for help`),
  tooMany: challenges =>
    `There are too many notes for one message: those of all ${challenges}, and every need for help, are on the page of the week.`,
  digestAction: 'Read the week and answer it',
  readingNote: 'Opening that page counts you among its readers. The team sees a number, never names.',
  digestFooter: programme =>
    `You receive this message because you take part in ${programme}. It leaves by itself each week at the same hour.`,
  reminderSubject: challenge => `The week of ${challenge}: still time to write it`,
  reminderLead: closing => `Your team has not told its week yet. Five minutes are enough, until ${closing}.`,
  reminderBegun: closing => `Your team’s note is begun and not sent. Read it over and send it, until ${closing}.`,
  reminderAction: 'Write the week',
  reminderNext: day =>
    `Everybody reads the notes on ${day}. Once somebody of the team has written, nobody is reminded any more.`,
  reminderFooter: programme => `This reminder leaves by itself to the teams of ${programme} whose note is not sent.`,
} satisfies typeof fr
