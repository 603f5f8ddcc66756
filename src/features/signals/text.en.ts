import { cockpit } from './text.en/cockpit.ts'
import { factors } from './text.en/factors.ts'
import { advice, kinds, reasons } from './text.en/reasons.ts'
import type { fr } from './text.fr.ts'

export const en: typeof fr = {
  advice,
  cockpit,
  factors,
  kinds,
  reasons,
  urgencies: { watch: 'to watch', act: 'to deal with now' },
  letters: {
    hello: name => (name ? `Dear ${name},` : 'Hello,'),
    subject: n => (n > 1 ? `${n} new signals on your challenges` : 'A new signal on one of your challenges'),
    lead: n =>
      n > 1
        ? 'Since yesterday these signals have appeared or become more pressing.'
        : 'Since yesterday this signal has appeared or become more pressing.',
    line: (title, urgency) => `${title}, ${urgency}`,
    sentence: (reason, next) => `${reason} ${next}`,
    open: 'Open the follow-up',
    passedSubject: title => `${title}: something the programme’s team would like to raise`,
    passed: by => `${by}, of the programme’s team, would like to talk with you about this.`,
    closing: team => `With our best regards,\n${team}`,
    automatic: programme => `${programme}. This message leaves by itself, without anybody having to send it.`,
    byHand: programme => `${programme}. This message was sent to you by a member of the team.`,
  },
  refusals: {
    signal_closed: () => 'This signal is already closed: its cause is gone.',
    answer_missing: () => 'Say what is being done.',
    answer_long: ({ n }) => `This text is too long: ${n} characters at most.`,
    doer_missing: () => 'Say who takes care of it.',
    quiet_missing: () => 'Choose the day until which you need not be told again.',
    quiet_past: () => 'Choose a day still to come.',
    quiet_long: ({ day }) => `Silence cannot last beyond ${day}.`,
    confided: () =>
      'A mood is confided to the programme’s team: it is not passed on to mentors. Speak first with the fellows.',
    message_missing: () => 'Add a word: mentors will know why you write to them.',
    nobody_to_tell: () => 'This challenge has no mentor to write to.',
  },
}
