import type { Facts, refusals as fr } from '../text.fr/refusals.ts'

const which = ({ file, others }: Facts) => (file ? `${file}${others > 0 ? ` (and ${others} more)` : ''}: ` : '')

export const refusals = {
  call_open: ({ at }) => `Files may still change until the call closes, on ${at}. Wait for it to judge them.`,
  preselection_closed: ({ at }) => `The preselection has been closed since ${at}: nothing changes any more.`,
  not_submitted: facts => `${which(facts)}this file is not submitted, so it is not judged. Nothing was recorded.`,
  reason_missing: facts => `${which(facts)}write the reason: it will be read again. Nothing was recorded.`,
  comes_after: facts =>
    `${which(facts)}this decision comes after another: first answer “yes” to “${facts.kind}”. Nothing was recorded.`,
  decided_further: facts =>
    `${which(facts)}a later decision already exists (“${facts.kind}”). Take that one back first. Nothing was recorded.`,
  readings_missing: facts =>
    `${which(facts)}${facts.needed} finished readings are needed to decide, and there are ${facts.done}. Nothing was recorded.`,
  undecided: ({ count }) =>
    count === 1 ? 'One file still has no decision.' : `${count} files still have no decision.`,
  plan_changed: () => 'The plan has changed meanwhile: read it again, then start over.',
  nothing_to_assign: () => 'There is no reading to assign.',
  reading_incomplete: () => 'Something is missing to finish this reading. What you wrote is kept.',
  reading_done: () => 'This reading is finished. Take it up again before changing it.',
  reading_not_done: () => 'This reading is not finished: you can change it.',
  file_decided: () => 'The team has already decided on this file: this reading no longer changes.',
} satisfies typeof fr
