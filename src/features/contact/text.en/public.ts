import type { publicPages as french } from '../text.fr/public.ts'

type Who = 'candidate' | 'host' | 'press' | 'other'
type State = 'open' | 'waiting' | 'closed'

export const publicPages = {
  words: {
    who: { candidate: 'application', host: 'administration', press: 'press', other: 'other' } as Record<Who, string>,
    states: { open: 'to answer', waiting: 'waiting', closed: 'closed' } as Record<State, string>,
  },
  contact: {
    title: 'Write to us',
    lead: 'Somebody of the team reads you and answers. No account, no riddle to solve.',
    description: 'Write to the programme’s team: applications, administrations, press. Somebody reads and answers.',
    who: 'You are',
    whos: {
      candidate: 'Somebody who applies, or thinks of it',
      host: 'An administration that proposes or hosts',
      press: 'A journalist',
      other: 'Somebody else',
    } as Record<Who, string>,
    answered: (days: number) => (days === 1 ? 'Answered within a day' : `Answered within ${days} days`),
    name: 'Your name',
    email: 'Your e-mail address',
    emailHint: 'To answer you, and for nothing else.',
    subject: 'The subject',
    words: 'Your message',
    trap: 'Write nothing here',
    submit: 'Send',
    kept: (months: number) =>
      `Your message is read by the programme’s team and erased ${months} months after the last exchange.`,
    sent: (reference: string) =>
      `Your message has arrived. Its reference: ${reference}. An e-mail gives you the link to the conversation.`,
    wrong: {
      who: { missing: 'Say who you are: it decides who answers you.' },
      name: { missing: 'Write your name.', too_long: 'Shorten your name to 150 characters.' },
      email: { email: 'Write a complete e-mail address, for example name@example.org.' },
      subject: { missing: 'Give a subject, in a few words.', too_long: 'Shorten the subject to 150 characters.' },
      words: { missing: 'Write your message.', too_long: 'Shorten your message to 5,000 characters.' },
      trap: { trap: 'Empty this field, then send again.' },
    } as Record<string, Record<string, string>>,
    too_many:
      'Too many messages come from your network or this address. Try again in an hour, or write to us by e-mail.',
  },
  thread: {
    eyebrow: (reference: string) => `Conversation ${reference}`,
    states: {
      open: 'We have your message and will answer you.',
      waiting: 'We have answered you: you may add something.',
      closed: 'This conversation is closed; writing here opens it again.',
    } as Record<State, string>,
    you: 'You',
    team: 'The programme’s team',
    answer: 'Add a message',
    send: 'Send',
    sent: 'Your message has arrived.',
    until: (end: string) => `This page opens with this link until ${end}.`,
    ended: 'This link opens no more',
    endedLead: 'It has expired. Write to us again: we will take up the conversation.',
    tooMany: 'Too many attempts come from your network. Try again in a few minutes.',
  },
} satisfies typeof french
