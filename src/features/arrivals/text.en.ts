import { challenge } from './text.en/challenge.ts'
import { contact } from './text.en/contact.ts'
import { letters } from './text.en/letters.ts'
import { team } from './text.en/team.ts'
import { words } from './text.en/words.ts'
import type { fr } from './text.fr.ts'

const too_long = ({ most }: { most: string }) => `This is a little long: ${most} characters at most.`

export const en: typeof fr = {
  words,
  letters,
  challenge,
  contact,
  team,
  refusals: {
    no_state: () => 'Say where this item stands.',
    reason_missing: () => 'Say why: those who follow the arrival will read it.',
    note_too_long: too_long,
    answer_too_long: too_long,
    answer_empty: () => 'Answer the question, or write at least a word.',
    nothing_chosen: () => 'Tick one item at least.',
    no_day: () => 'Give the day of the refusal.',
    day_to_come: () => 'A refusal is written down once it is given: that day is still to come.',
    nobody_named: () => 'Say who refused: a person, a department, a committee.',
    expected_before: () => 'The expected date comes after the refusal.',
    not_arrived: ({ when }) => `You can answer from your arrival on, ${when}.`,
    function_missing: () => 'Choose this person’s function.',
    name_missing: () => 'Write this person’s name.',
    email_wrong: () => 'Write an address like first.last@example.org.',
    too_long: () => 'This is too long: 200 characters at most.',
    already_there: () => 'This person already has a link for this function: you can send it again.',
  },
}
