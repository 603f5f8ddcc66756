import { letters } from './text.en/letters.ts'
import { midterm } from './text.en/midterm.ts'
import { overview } from './text.en/overview.ts'
import { points } from './text.en/points.ts'
import { roadmap } from './text.en/roadmap.ts'
import type { fr } from './text.fr.ts'

export const en: typeof fr = {
  letters,
  midterm,
  overview,
  points,
  roadmap,
  tabs: { points: 'Monthly points', roadmap: 'Roadmap', midterm: 'Mid-term' },
  tabsLabel: 'Progress',
  refusals: {
    already_held: () => 'The notes of this point are already written.',
    month_over: () => 'The month is over: this point can no longer be asked for.',
    day_missing: () => 'Choose a day.',
    not_this_month: ({ day, end }) => `Choose a day of the month, from ${day} to ${end}.`,
    in_the_past: () => 'Choose a day still to come.',
    in_the_future: () => 'This day has not come yet: notes are written after the point.',
    too_late: ({ day }) => `Notes could be written until ${day}. This point stays down as not held.`,
    note_missing: () => 'Say in a few words what was said.',
    too_long: ({ n }) => `This text is too long: ${n} characters at most.`,
    reason_missing: () => 'Give a reason in a few words: it stays with the month.',
    body_missing: () => 'Say what is decided.',
    body_long: ({ n }) => `This decision is too long: ${n} characters at most.`,
    owner_missing: () => 'Choose who takes care of it, among the people of the team.',
    due_missing: () => 'Choose the day by which it will be done.',
    due_before: ({ day }) => `Choose a day from ${day}, the day of the point.`,
    already_closed: () => 'Somebody has already said what became of this decision.',
    not_a_draft: () => 'This version is published: begin the next one to change something.',
    draft_exists: () => 'A version is already being prepared: complete that one.',
    changed_meanwhile: ({ who, when }) =>
      `${who} saved other words on ${when}. Nothing you typed is lost: compare below, then save again.`,
    text_long: ({ n }) => `This text is too long: ${n} characters at most.`,
    own_day_missing: () => 'Give this milestone a day.',
    vision_missing: () => 'State the ambition before publishing. What you typed is saved.',
    objective_missing: () => 'Give at least one short-term objective before publishing. What you typed is saved.',
    change_missing: () => 'Choose what changes before publishing. What you typed is saved.',
    change_reason_missing: () => 'Say why it changes before publishing. What you typed is saved.',
    not_open: ({ day }) => `The sheet opens on ${day}.`,
    apart_closed: ({ day }) => `Separate sheets could be filled in until ${day}. The common sheet is open.`,
    handed_in: ({ when }) => `This sheet was handed in on ${when}: it no longer changes.`,
    sealed: ({ day }) => `The common sheet opens when both sheets are handed in, or after ${day}.`,
    nothing_written: () => 'Answer at least one question before handing in the sheet.',
  },
}
