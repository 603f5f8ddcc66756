import type { Day } from '../../../kernel/day.ts'
import { emptyState, type Html, html, layout, table, type View } from '../../../platform/html/index.ts'
import { formatDay } from '../../../platform/i18n/index.ts'
import { profileIn } from '../../offers/rules.ts'
import { clearanceOf, type HiringEdition, type HiringFile, lateOn, titleOf } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { clearanceTag, lateTag, nameWithHeir, stageTag } from './shared.ts'

const text = { fr, en }

type Team = { edition: HiringEdition; today: Day; challengeId: string; files: HiringFile[] }

/** What the mentors of a challenge follow of its contracts: where each stands and what is late, never the pay nor a reason. */
export function mentorPage(view: View, { challengeId, edition, files, today }: Team): Html {
  const t = text[view.lang].team
  const cleared = files.some(it => clearanceOf(edition, it) !== 'not_needed')
  const columns = (['person', 'profile', 'start', 'contract', 'clearance', 'late'] as const).filter(
    key => key !== 'clearance' || cleared,
  )
  const body =
    files.length === 0
      ? emptyState(view, { title: t.mentorNone })
      : html`${table(view, {
          caption: t.mentorTitle,
          captionHidden: true,
          columns: columns.map(key => ({ key, label: t[key] })),
          rows: files.map(file => ({
            person: nameWithHeir(view, file),
            profile: profileIn(edition, view.lang, file.profile),
            start: formatDay(view.lang, file.startsOn),
            contract: stageTag(view, edition, file),
            clearance: clearanceTag(view, clearanceOf(edition, file)),
            late: lateTag(view, lateOn(edition, file, today)),
          })),
          empty: t.mentorNone,
        })}<p>${t.mentorBody}</p>`
  const lead = t.mentorLead(titleOf(edition, challengeId))
  return layout(view, { title: t.mentorTitle, lead, wide: true, body })
}
