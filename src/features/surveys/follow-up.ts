import type { Services } from '../../platform/services.ts'
import { dayOf } from '../edition/index.ts'
import type { Edition } from '../edition/rules.ts'
import * as queries from './queries.ts'
import { earlierFigures, figuresOf, plannedSpan, type Stored, type Survey, stateOn, wordsOf } from './rules.ts'

type Reading = Pick<Services, 'db' | 'now'>

/** Every questionnaire of an edition with its days, its state and how many have answered: people, or challenges. Four queries. */
export async function standingsOf({ db, now }: Reading, edition: Edition) {
  const surveys = await queries.listSurveys(db, edition.id)
  const rates = await queries.listRates(db, edition.id)
  const sheets = await queries.listSheetStates(db, edition.id)
  const entitled = await queries.listEntitled(db, edition.id)
  const today = dayOf(now(), edition.zone)
  return (edition.surveys?.questionnaires ?? []).map(questionnaire => {
    const known = surveys.find(it => it.code === questionnaire.code)
    const survey = known ?? { state: 'planned' as const, ...plannedSpan(edition, questionnaire) }
    const asked = entitled.filter(it => questionnaire.to.includes(it.part)).map(it => it.challengeId)
    const sent = sheets.filter(it => it.surveyId === known?.id && it.sent).length
    const together = known?.asked ? [{ part: null, invited: new Set(asked).size, replied: sent }] : []
    const own = rates.filter(it => it.surveyId === known?.id)
    const { closesOn, opensOn } = survey
    const state = stateOn(survey, today)
    return { questionnaire, state, opensOn, closesOn, rates: questionnaire.per === 'challenge' ? together : own }
  })
}

/** The results of a questionnaire that has closed, with those of other editions beside; undefined before. At most three queries. */
export async function readResults({ db, now }: Reading, edition: Edition, survey: Survey) {
  const { asked } = survey
  if (!asked || stateOn(survey, dayOf(now(), edition.zone)) !== 'closed') return undefined
  const stored = asked.per === 'person' ? await queries.listAnswers(db, survey.id) : await signedAnswers(db, survey.id)
  const elsewhere = await queries.listElsewhere(db, edition.id, asked)
  const others = elsewhere.map(it => ({ ...it, figures: figuresOf(it.asked, it.stored) }))
  const figures = figuresOf(asked, stored).map(it => ({ ...it, earlier: earlierFigures(it, others) }))
  return { asked, figures, words: wordsOf(asked, stored) }
}

/** Each challenge counts once, whoever of it wrote. */
async function signedAnswers(db: Services['db'], surveyId: number): Promise<Stored[]> {
  const sent = (await queries.listSheets(db, surveyId)).filter(it => it.sentAt)
  return sent.flatMap(({ answers }) => answers.map(it => ({ ...it, part: null })))
}
