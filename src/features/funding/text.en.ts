import { history, report } from './text.en/report.ts'
import { team } from './text.en/team.ts'
import type { fr } from './text.fr.ts'

export const en: typeof fr = {
  team,
  report,
  history,
  mine: {
    title: 'Funding',
    lead: title => `Where the funding of ${title} stands.`,
    note: 'This page shows the amounts of the whole team; what each person costs is read only by the programme’s team.',
    alone: 'Only one cost is known: amounts would tell what a person costs. You will read them once there are two.',
    ask: 'A question about these amounts? Write to the programme’s team.',
  },
  refusals: {
    amount_missing: () => 'Type an amount.',
    amount_unclear: () => 'This amount can be read in several ways. Type it for instance so: 70,000.50.',
    amount_too_precise: () => 'An amount stops at cents: two digits after the point.',
    amount_too_large: () => 'This amount is too large: check the number of zeros.',
    amount_zero: () => 'The amount must be above zero.',
    day_missing: () => 'Give the date.',
    day_ahead: () => 'This date has not come yet.',
    label_missing: () => 'Say in a few words what it is about.',
    reference_missing: () => 'Give the document this amount rests on: invoice, transfer, decision.',
    line_unknown: () => 'Choose a line. Salaries are recorded in the file of each challenge.',
    reason_missing: () => 'Give a reason in a few words: it stays with the decision.',
    already_countered: () => 'This entry is cancelled already.',
    is_counter: () => 'This entry cancels another: record the right amount anew instead.',
    bearer_missing: () => 'Name the operational bearer.',
    administrative_missing: () => 'Name the administrative bearer that receives the credits.',
    programme_missing: () =>
      'Give the budget programme, or choose the exception: without either, credits cannot be transferred.',
    programme_unclear: () => 'A budget programme is written in three digits.',
    exemption_unknown: () => 'This exception is not in the edition.',
    must_request: () => 'This edition does not allow self-funding.',
    already_paid: () => 'A payment has been recorded: cancel it first.',
    not_requested: () => 'Nothing is asked of the fund here.',
    not_next: () => 'This step is not the next one: read again where the file stands.',
    before_last: ({ day }) => `The step before is dated ${day}: this one cannot come earlier.`,
    nobody_recruited: () => 'Nobody is recruited yet: this edition waits for recruitment before drafting.',
    no_step: () => 'There is no step to withdraw.',
    not_payable: () => 'Nothing may be paid before it is signed.',
    no_definitive: () => 'No definitive simulation is recorded: nothing is due before.',
    above_due: ({ amount }) => `Only ${amount} is left to pay.`,
    above_paid: ({ amount }) => `Only ${amount} was paid.`,
    before_payable: ({ day }) => `Nothing could be paid before ${day}, when it was signed.`,
  },
}
