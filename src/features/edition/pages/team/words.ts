import type { View } from '../../../../platform/html/index.ts'
import { en } from '../../text.en.ts'
import { fr } from '../../text.fr.ts'

export const teamText = { fr: fr.team, en: en.team }
export const findingText = { fr: fr.findings, en: en.findings }

/** What a date of the edition is called, from its path; the path itself where it has no name. */
export function labelOf(view: View, path: string): string {
  const t = teamText[view.lang].form
  const interview = /interviews\.(\d+)$/.exec(path)?.[1]
  if (interview) return t.interview(Number(interview) + 1)
  const labels: Record<string, string> = {
    'calendar.call.opens': t.callOpens,
    'calendar.call.closes': t.callCloses,
    'calendar.preselection.from': t.preselectionFrom,
    'calendar.preselection.to': t.preselectionTo,
    'calendar.validation': t.validation,
    'calendar.notification.at': t.notification,
    'offers.answerDays': t.answerDays,
    'calendar.announcement.at': t.announcement,
    'calendar.start.day': t.start,
    'calendar.end': t.end,
  }
  return labels[path] ?? path
}
