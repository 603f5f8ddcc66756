import type { letters as french } from '../text.fr/letters.ts'

type Audience = 'candidates' | 'hosts'

export const letters = {
  letter: {
    title: 'Receive the newsletter',
    lead: 'Leave an address: we write when a call opens, and a few times a year with the news that matters.',
    description:
      'Subscribe to the programme’s newsletter: be told by e-mail when a call opens, without an account or tracking.',
    email: 'Your e-mail address',
    emailHint: 'It serves this newsletter alone. A message will ask you to confirm.',
    audience: 'What interests you',
    audiences: {
      candidates: 'Applying: the calls for applications',
      hosts: 'Proposing a project: the calls to administrations',
    } as Record<Audience, string>,
    submit: 'Subscribe',
    consent: (programme: string, audience: Audience) =>
      audience === 'candidates'
        ? `I ask to receive the newsletter of the programme ${programme} to be told of calls for applications. I may unsubscribe at any time.`
        : `I ask to receive the newsletter of the programme ${programme} to be told of calls to administrations. I may unsubscribe at any time.`,
    kept: 'What we keep: the address, the language, what interests you and the proof of your agreement. An address that is not confirmed is erased after seven days; unsubscribing erases everything at once.',
    asked: 'Look at your e-mail: a message asks you to confirm. Unless you do, nothing will be sent.',
    wrong: {
      email: 'Write a complete e-mail address, for example name@example.org.',
      trap: 'Empty the field “Write nothing here”, then send again.',
      too_many: 'Too many requests come from your network. Try again in an hour.',
    },
    trap: 'Write nothing here',
    confirmTitle: 'Confirm your subscription',
    confirmLead: (audience: string) => `One more click, and we will write to you. ${audience}.`,
    confirm: 'Confirm my subscription',
    confirmed: 'Confirmed: we will tell you.',
    endTitle: 'Receive the newsletter no more',
    endLead: 'Your address will be erased at once. You may subscribe again whenever you like.',
    end: 'Unsubscribe',
    ended: 'Your address is erased: you will not receive this newsletter any more.',
  },
} satisfies typeof french
