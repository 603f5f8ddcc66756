export const mails = {
  hello: (name: string) => (name ? `Hello ${name},` : 'Hello,'),
  closing: (team: string) => `The team of ${team}`,
  footer: (edition: string) => `${edition}. This message answers a request about your personal data.`,
  open: 'See the request',
  received: 'Your request about your data has arrived',
  receivedLead: (kind: string, day: string) =>
    `We have received your request: ${kind}. You will be answered by ${day} at the latest.`,
  extended: 'Your request about your data needs more time',
  extendedLead: (day: string) => `You will be answered by ${day} at the latest, two months more. The reason:`,
  answeredDone: 'Your request about your data is dealt with',
  answeredRefused: 'Your request about your data is refused',
  complain: 'If this answer does not satisfy you, you may write to the CNIL: https://www.cnil.fr/fr/plaintes',
  erased: 'Your data are erased',
  erasedLead:
    'As you asked, your data are destroyed, in all our tables, files and mails. This message itself is destroyed once it has left.',
  erasedPartly: 'Your data are erased, except what follows, which we have to keep:',
  teamSubject: (kind: string) => `A request about personal data: ${kind}`,
  teamLead: (day: string) =>
    `Somebody asks something about their data. The law wants an answer by ${day} at the latest.`,
  reminderSubject: (n: number) =>
    n > 1 ? `${n} requests about data wait for an answer` : 'A request about data waits for an answer',
  reminderLine: (kind: string, day: string, late: boolean) =>
    late ? `${kind}: its time ended on ${day}.` : `${kind}: to be answered by ${day} at the latest.`,
}
