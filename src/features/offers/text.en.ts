import { letters } from './text.en/letters.ts'
import { mine } from './text.en/mine.ts'
import { outbox } from './text.en/outbox.ts'
import { publication } from './text.en/publication.ts'
import { team } from './text.en/team.ts'
import type { fr } from './text.fr.ts'

type Detail = { when: string; n: number }

export const en = {
  letters,
  mine,
  team,
  outbox,
  publication,
  refusals: {
    not_approved: () => 'The list is not approved yet: answers are prepared after it is signed.',
    already_released: () => 'The answers have already been sent.',
    undecided: ({ n }: Detail) =>
      `${n === 1 ? 'One application has' : `${n} applications have`} neither a decision nor an interview. Decide first, so that nobody is left without an answer.`,
    nothing_prepared: () => 'No answer is ready. Prepare them first.',
    too_early: ({ when }: Detail) => `Answers do not leave before ${when}, by the calendar of the edition.`,
    letters_wrong: ({ n }: Detail) =>
      `${n === 1 ? 'One person does' : `${n} people do`} not have exactly one letter. Prepare the answers again.`,
    count_wrong: ({ n }: Detail) => `The number does not match: ${n} answers are waiting. Check, then type it again.`,
    withdrawn: () =>
      'You have withdrawn your application: this place can no longer be accepted. If you change your mind, write quickly to the team.',
    too_late: ({ when }: Detail) =>
      `The time to answer ended on ${when}. Write to the team: while the place is free, it can offer it to you again.`,
    already_accepted: () => 'You have already accepted this place. To give it up now, write to the team.',
    already_declined: () => 'You have already declined this place. If you change your mind, write quickly to the team.',
    no_longer_offered: () => 'This place is no longer offered to you. Your page says where things stand.',
    not_released: () => 'The answers have not been sent yet: there is no place to offer.',
    seat_taken: () => 'This seat is not free.',
    not_waiting: () => 'Choose somebody who waits for this seat.',
    already_offered: () => 'This person already has a place, or an offer for this one.',
    reason_missing: () => 'Give a reason in a few words: it stays with the decision.',
    not_live: () => 'This offer is no longer open.',
    at_work: () => 'The edition has begun: record a departure in this person’s hiring file, which says from when.',
    release_first: () => 'These letters carry the results: they leave with the answers, from the “Answers” page.',
    summons_first: () => 'Summonses leave from their own page, which also tells each person.',
    nothing_to_do: () => 'None of these messages waits to be sent.',
    not_accepted: () => 'This choice is made after accepting a place.',
    biography_long: ({ n }: Detail) => `Your presentation is too long: ${n} characters at most.`,
    path_long: ({ n }: Detail) => `These words are too long: ${n} characters at most.`,
    link_wrong: () => 'Give a whole address, without a user name or password: https://example.org/you',
    sign_unknown: () => 'This text holds an invisible sign that we cannot keep. Type it again instead of pasting it.',
  },
} satisfies typeof fr
