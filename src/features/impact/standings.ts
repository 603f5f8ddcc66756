import type { Db } from '../../platform/db/index.ts'
import type { Edition, Results } from '../edition/rules.ts'
import { listAnswers } from './queries/follow-up.ts'
import { listDecisions, listLeaving, listSheets } from './queries/sustaining.ts'
import { listIndicators, listItems, listOutcomes } from './queries.ts'
import { latestOf, leavingCounts, missingOn, standingOf } from './rules.ts'

/** Where each challenge of an edition stands on a day, with what is missing, in the published order. The same queries whatever their number. */
export async function standingsOf(db: Db, edition: Edition, { results, today }: { results: Results; today: string }) {
  const of = { editionId: edition.id }
  const [items, indicators] = [await listItems(db, of), await listIndicators(db, of)]
  const [outcomes, answers] = [await listOutcomes(db, of), await listAnswers(db, edition.id)]
  const [sheets, decisions] = [await listSheets(db, of), await listDecisions(db, of)]
  const allLeaving = await listLeaving(db, of)
  return edition.challenges.map(challenge => {
    const mine = <T extends { challengeId: string }>(list: readonly T[]) =>
      list.filter(it => it.challengeId === challenge.id)
    const [sheet] = mine(sheets)
    const [decision] = mine(decisions)
    const leaving = mine(allLeaving)
    const asked = mine(answers)
    const records = { items: mine(items), indicators: mine(indicators), outcome: latestOf(outcomes, challenge.id) }
    const standing = standingOf({
      ...records,
      challenge,
      sheetVersion: sheet?.version ?? 0,
      decision: decision?.outcome ?? '',
      leaving: leavingCounts(results.sustaining, leaving, today),
      followUps: { sent: asked.length, answered: asked.filter(it => it.answeredAt).length },
    })
    const missingNow = missingOn(edition, results, { ...records, sheet, decision, leaving }, today)
    return { ...standing, slug: challenge.slug, missingNow }
  })
}
