import type { Lang } from '../../platform/i18n/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import { dayOf } from '../edition/index.ts'
import type { Edition } from '../edition/rules.ts'
import { challengesOf } from '../people/rules.ts'
import * as queries from './queries.ts'
import { stateOn } from './rules.ts'

/** The questionnaires somebody is asked to answer, a line per challenge where one answer is asked of each. Three queries. */
export async function listMine({ db, now }: Pick<Services, 'db' | 'now'>, actor: Actor, edition: Edition, lang: Lang) {
  const own = await queries.listOwn(db, edition.id, actor.personId)
  const surveys = await queries.listSurveys(db, edition.id)
  const sheets = await queries.listSheetStates(db, edition.id)
  const today = dayOf(now(), edition.zone)
  return own.flatMap(({ code, part, replied }) => {
    const survey = surveys.find(it => it.code === code)
    if (!survey?.asked) return []
    const line = { code, title: survey.asked.title[lang], closesOn: survey.closesOn }
    const closed = stateOn(survey, today) === 'closed'
    if (survey.asked.per === 'person') return [{ ...line, state: stateOf({ closed, done: replied, begun: false }) }]
    return challengesOf(actor, edition.id, part).flatMap(id => {
      const challenge = edition.challenges.find(it => it.id === id)
      const sheet = sheets.find(it => it.surveyId === survey.id && it.challengeId === id)
      const state = stateOf({ closed, done: sheet?.sent ?? false, begun: sheet !== undefined })
      return challenge ? [{ ...line, challenge, state }] : []
    })
  })
}

const stateOf = ({ begun, closed, done }: { begun: boolean; closed: boolean; done: boolean }) =>
  done ? ('answered' as const) : closed ? ('closed' as const) : begun ? ('started' as const) : ('to_answer' as const)
