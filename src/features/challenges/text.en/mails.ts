import type { mails as fr } from '../text.fr/mails.ts'

export const mails = {
  subject: title => `“${title}” is withdrawn from the call`,
  hello: name => (name ? `Hello ${name},` : 'Hello,'),
  lead: (title, when) => `You had chosen “${title}”. It was withdrawn from the call on ${when}.`,
  reason: reason => `The reason is this: ${reason}`,
  onlyWish: 'It was your only choice.',
  choose: {
    draft: (label, closes) =>
      `You may choose another ${label} until ${closes}. What you wrote in the other parts of your application is kept.`,
    submitted: (label, closes) => `You may choose another ${label} and submit your application again until ${closes}.`,
  },
  chooseInWindow: (label, closes) => `You may choose another ${label} until ${closes}, from your application.`,
  othersStand: n =>
    n > 1
      ? 'Your other choices stand, and need nothing from you.'
      : 'Your other choice stands, and needs nothing from you.',
  writeToUs: (label, email) =>
    `Should you wish your application to be considered for another ${label}, write to us at ${email}: we will answer you.`,
  open: 'See my application',
  closing: 'We regret this change, and thank you for your interest.',
  footer: edition => `You receive this message because you chose this subject when applying to ${edition}.`,
} satisfies typeof fr
