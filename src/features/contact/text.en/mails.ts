import type { mails as french } from '../text.fr/mails.ts'

type Audience = 'candidates' | 'hosts'
type Facts = Parameters<typeof french.opening>[1]

const aims: Record<Audience, string> = {
  candidates: 'when a call for applications opens',
  hosts: 'when a call for projects opens for administrations',
}

export const mails = {
  mails: {
    hello: (name: string) => `Dear ${name},`,
    bareHello: 'Hello,',
    closing: 'The programme’s team',
    footer: (title: string) => `${title}. This message is sent by a published rule of the programme.`,
    received: (subject: string, reference: string) => `Your message has arrived: ${subject} [${reference}]`,
    receivedLead: (days: number) =>
      `We have received your message and will answer within ${days === 1 ? 'one day' : `${days} days`}. The page below keeps the conversation; you may add to it without an account.`,
    answered: (subject: string, reference: string) => `An answer to your message: ${subject} [${reference}]`,
    answerHere: 'To answer us, write on the page of this conversation.',
    open: 'Read the conversation',
    until: (end: string) => `This link is yours alone: it opens this conversation until ${end}.`,
    teamSubject: (who: string, reference: string) => `A message to read: ${who} [${reference}]`,
    teamFirst: (who: string, subject: string) => `A new message has arrived (${who}): “${subject}”.`,
    teamAgain: (who: string, subject: string) => `An answer has arrived (${who}): “${subject}”.`,
    teamOpen: 'Read and answer',
    confirmSubject: (programme: string) => `Confirm your subscription to the newsletter: ${programme}`,
    confirmLead: (programme: string, audience: Audience) =>
      `Somebody, probably you, asked to be told ${aims[audience]} (${programme}).`,
    confirm: 'Confirm my subscription',
    confirmElse:
      'Unless you confirm, your address is erased after seven days and you will receive nothing. If it was not you, there is nothing to do.',
    alreadySubject: (programme: string) => `You already receive the newsletter: ${programme}`,
    already: (programme: string) =>
      `Somebody, probably you, asked to receive the newsletter of the programme ${programme}. This address is already subscribed: there is nothing to do.`,
    trial: (subject: string) => `[Trial] ${subject}`,
    openPage: 'Open the page',
    letterClosing: (programme: string) => `The team of the programme ${programme}`,
    letterFooter: (programme: string) =>
      `You receive this newsletter because you confirmed your subscription (${programme}). Nothing in it measures whether it is read.`,
    wayOut: 'Receive this newsletter no more',
  },
  opening: (programme: string, { closes, label, months, places }: Facts, site: string) => ({
    subject: `The call for applications is open: ${programme}`,
    body: `The call for applications has just opened, as you asked to be told.

${places.challenges} ${label.en.many}, ${places.announced} places, ${months} months: read the subjects, choose, and apply before the call closes, on ${closes}.

${site}/en/call

The form saves as you go. There is no point in waiting for the last hour: you may change your application and submit it again until the call closes.`,
  }),
} satisfies typeof french
