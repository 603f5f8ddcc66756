import type { Asked } from '../../../features/edition/rules.ts'
import {
  answerSurvey,
  findSurvey,
  followSurveys,
  listInvited,
  saveSheet,
  sheetsOf,
} from '../../../features/surveys/index.ts'
import { fieldOf, plannedSpan, questionsOf, type Survey, type Typed } from '../../../features/surveys/rules.ts'
import { daysBetween, plusDays } from '../../../kernel/day.ts'
import { after, DAY, HOUR, MINUTE } from '../../moments.ts'
import type { Rng } from '../../people/index.ts'
import { SURVEY_WORDS } from '../../texts/survey-words.ts'
import type { Story } from '../story.ts'
import type { Span } from './index.ts'

/** Left to a visitor: in this challenge nobody of the story answers what is still open. */
const LEFT_TO_VISITORS = 'predisauvetage'

type Doing = { at: Date; act: () => Promise<void> }

/** Questionnaires open, people answer (about four in five, the last ones once reminded), challenges sign theirs, and all close. */
export async function answerQuestions(story: Story, span: Span): Promise<void> {
  const { edition } = story
  const opens = (edition.surveys?.questionnaires ?? []).map(questionnaire => ({
    questionnaire,
    ...plannedSpan(edition, questionnaire),
  }))
  const dayAt = (day: string) =>
    after(edition.instants.start, daysBetween(edition.calendar.start.day, day) * DAY + 8 * HOUR)
  const doings: Doing[] = []
  for (const { closesOn, opensOn, questionnaire } of opens) {
    const rule = [opensOn, ...questionnaire.remind.map(days => plusDays(opensOn, days)), plusDays(closesOn, 1)].map(
      dayAt,
    )
    const follow = rule
      .filter(at => isIn(span, at))
      .map(at => ({ at, act: () => followSurveys(story.at(at), edition) }))
    doings.push(...follow)
    if (dayAt(opensOn) > span.to || dayAt(plusDays(closesOn, 1)) < span.from) continue
    const found = () => findSurvey(story.services.db, edition.id, questionnaire.code)
    // People are known once it is open; a reminder waits for those who answer before it.
    if (!(await found())) await follow[0]?.act()
    const survey = await found()
    if (survey?.asked) doings.push(...(await answersTo(story, span, { ...survey, asked: survey.asked })))
  }
  for (const { act } of doings.toSorted((a, b) => a.at.getTime() - b.at.getTime())) await act()
}

const isIn = ({ from, to }: Span, at: Date) => from < at && at <= to

type Opened = Survey & { asked: NonNullable<Survey['asked']> }

const answersTo = (story: Story, span: Span, survey: Opened) =>
  survey.asked.per === 'person' ? alone(story, span, survey) : together(story, span, survey)

/** Each person has their day, known from the start: some at once, some after each reminder, one in five never. */
async function alone(story: Story, span: Span, survey: Opened): Promise<Doing[]> {
  const { edition, services } = story
  const left = new Set(peopleOf(story, LEFT_TO_VISITORS))
  const invited = await listInvited(services.db, survey.id)
  return invited.flatMap(({ part, personId, replied }) => {
    const draw = story.random.fork(`${survey.code}-${personId}`)
    const day = draw.chance(part === 'fellow' ? 0.94 : 0.84) ? draw.int(0, 12) : undefined
    if (replied || day === undefined || (survey.code.startsWith('bilan') && left.has(personId))) return []
    const at = instantOn(story, survey, day, draw)
    if (!isIn(span, at)) return []
    const typed = answersOf(questionsOf(survey.asked), draw)
    const act = async () => {
      story.accept(await answerSurvey(story.at(at), { personId }, edition, { code: survey.code, typed }), [
        'not_open',
        'already_answered',
      ])
    }
    return [{ at, act }]
  })
}

/** A fellow begins, the operational mentor completes and sends; two challenges need a reminder. */
async function together(story: Story, span: Span, survey: Opened): Promise<Doing[]> {
  const { edition, services } = story
  const sent = (await sheetsOf(services.db, edition.id, survey.code)).map(it => it.challengeId)
  return edition.challenges.flatMap(({ id, slug }, index) => {
    const mentor = story.staff.find(it => it.key === `mentor-${slug}`)
    const draw = story.random.fork(`${survey.code}-${slug}`)
    if (!mentor || sent.includes(id) || slug === LEFT_TO_VISITORS) return []
    const at = instantOn(story, survey, index % 6 === 5 ? 13 : draw.int(1, 11), draw)
    if (!isIn(span, at)) return []
    const actor = story.actor(mentor.email)
    if (!actor.grants.some(it => it.role === 'operational_mentor' && it.challengeId === id)) return []
    const typed = answersOf(questionsOf(survey.asked), draw)
    const act = async () => {
      const given = { code: survey.code, challengeId: id, version: 0, typed, send: true }
      story.accept(await saveSheet(story.at(at), actor, edition, given), ['not_open', 'changed_meanwhile'])
    }
    return [{ at, act }]
  })
}

const instantOn = ({ edition }: Story, { opensOn }: Survey, day: number, draw: Rng): Date =>
  after(
    edition.instants.start,
    (daysBetween(edition.calendar.start.day, opensOn) + day) * DAY + draw.int(9, 18) * HOUR + draw.int(0, 59) * MINUTE,
  )

/** Everybody of a challenge, as far as the story knows them. */
function peopleOf({ actor, candidates, edition, staff }: Story, slug: string): number[] {
  const challengeId = edition.challenges.find(it => it.slug === slug)?.id
  const emails = [...candidates.map(it => it.email), ...staff.map(it => it.email)]
  return emails.flatMap(email => {
    const found = actorOrNobody(actor, email)
    return found?.grants.some(it => it.challengeId === challengeId) ? [found.personId] : []
  })
}

const actorOrNobody = (actor: Story['actor'], email: string) => {
  try {
    return actor(email)
  } catch {
    return undefined // Somebody who never came to this world.
  }
}

/** How well things went on average, by question; three and a half where nothing is said. */
const MEANS: Record<string, number> = {
  ...{ 'stay-before': 2.2, 'stay-after': 3.6, satisfaction: 4.1, expectations: 3.9, 'technical-environment': 2.9 },
  ...{
    'work-operational-mentor': 4.2,
    'work-strategic-mentor': 3.3,
    'work-teammates': 4.4,
    'work-fellows': 4.5,
    community: 4.3,
  },
  ...{
    'fellow-motives.public-interest': 4.6,
    'fellow-motives.terms': 2.6,
    'mentor-motives.skills': 4.5,
    'mentor-skills.recognised': 2.4,
  },
}

/** How often each choice is made, in the order in which choices are offered. */
const WEIGHTS: Record<string, number[]> = {
  'next-post': [5, 6, 1, 4, 5, 4, 1, 2, 1, 1],
  integration: [5, 4, 2],
  framing: [4, 8, 2],
  'sessions-attended': [6, 7, 3],
  'problem-origin': [6, 3, 4, 5, 1, 2, 3],
  'mentor-time': [5, 6, 2, 1],
  production: [5, 5, 3, 1],
  maintenance: [5, 3, 2, 1, 2],
  accessibility: [1, 6, 4],
}

function answersOf(questions: readonly Asked[], draw: Rng): Typed {
  const typed: Typed = {}
  for (const question of questions) {
    const items = question.kind === 'matrix' ? (question.items ?? []).map(it => it.code) : ['']
    for (const item of items) {
      const field = fieldOf(question.code, item)
      const value = valueFor(question, field, draw)
      if (value.length > 0) typed[field] = value
    }
  }
  return typed
}

function valueFor({ code, kind, max = 3, options = [] }: Asked, field: string, draw: Rng): string[] {
  const codes = options.map(it => it.code)
  if (kind === 'short_text' || kind === 'long_text') {
    const words = SURVEY_WORDS[code]
    return words && draw.chance(0.4) ? [draw.pick(words)] : []
  }
  if (kind === 'several') return draw.shuffle(codes).slice(0, max)
  if (kind === 'yes_no') return [draw.chance(0.65) ? 'yes' : 'no']
  if (kind === 'single') return [draw.weighted(codes.map((it, i) => [it, WEIGHTS[code]?.[i] ?? 1] as const))]
  const mark = Math.round(draw.normal(MEANS[field] ?? MEANS[code] ?? 3.5, 0.9))
  return [String(Math.max(1, Math.min(5, mark)))]
}
