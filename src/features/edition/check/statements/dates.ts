import { Temporal } from 'temporal-polyfill'
import type { EditionData } from '../../rules.ts'
import { type WrittenDate, writtenDates } from '../written-dates.ts'
import { otherHours } from './hours.ts'
import type { Contradiction } from './index.ts'

type Event = Extract<Contradiction, { code: 'other_date' }>['event']
type Said = { event: Event; words: RegExp; days: (data: EditionData) => (string | undefined)[] }

const CALL = 'appel|candidat|dossier|formulaire|projet|défi|\\bcall|appli|form\\b|challenge'
const near = (verb: string, about: string) => new RegExp(`(?=.*(?:${verb}))(?=.*(?:${about}))`, 'isu')
const PROJECTS = /appels? (à|de|des|pour les) (projets|défis)|calls? for (projects|challenges)/iu
const LAW = /\b(lois?|décrets?|ordonnances?|arrêtés?|règlement \(UE\)|laws?|acts?|decrees?|orders?)\b[^.;]{0,60}/giu

/** The first and last days of a contract that has its own. */
function ownDays({ start, months }: EditionData['contract']['exceptions'][number]): string[] {
  if (!start) return []
  const first = Temporal.PlainDate.from(start)
  return [start, first.add({ months }).subtract({ days: 1 }).toString()]
}

/** What a sentence may be about, by its words in both languages, and the days on which the calendar puts it. */
const EVENTS: readonly Said[] = [
  {
    event: 'closing',
    words: near('clôtur|\\bclôt|\\bclos(e|es)?\\b|date limite|\\bferme|\\bclos(es|ing)\\b|deadline', CALL),
    days: ({ calendar }) => [calendar.call.closes],
  },
  {
    event: 'closing',
    words: /candidatez (avant|jusqu’|du |entre|d’ici)|\bapply (before|until|by|from|between)\b/iu,
    days: ({ calendar, press }) => [calendar.call.closes, calendar.call.opens, press.releaseOn],
  },
  {
    event: 'opening',
    words: near(
      '\\bouvre|\\bouvert|ouverture|lancement|\\bopen(s|ed|ing)?\\b|launch',
      'appel|candidature|\\bcall|application',
    ),
    days: ({ calendar, press }) => [calendar.call.opens, press.releaseOn],
  },
  {
    event: 'preselection',
    words:
      /(?<!(?:après|avant|à l’issue de|after|before|following) (?:l[ae] |the )?)(?:pré-?sélection|preselect|shortlist)/iu,
    days: ({ calendar }) => [calendar.preselection?.from, calendar.preselection?.to],
  },
  {
    event: 'interviews',
    words: /audition|entendus?\b|entendues?\b|\bheard\b|interview/iu,
    days: ({ calendar }) => calendar.interviews,
  },
  {
    event: 'results',
    words:
      /résultats?|réponses? (d’ici|avant|au plus tard|le \d)|notifi|prévenue?s? (d|au|le|avant|par)|hear (back )?from us|lauréat|reçoi(t|vent) (sa|leur) réponse|\bresults?\b|answered\b/iu,
    days: ({ calendar: { notification, announcement } }) => [
      notification.at,
      notification.before,
      announcement.at,
      announcement.before,
    ],
  },
  {
    event: 'start',
    words: near(
      'arriv|\\bcommenc|\\bdémarr|\\bstart|\\bbegin',
      'promotion|contrat|lauréat|\\bEIG\\b|cohort|contract|fellow',
    ),
    days: ({ calendar, contract }) => [calendar.start.day, calendar.end, ...contract.exceptions.flatMap(ownDays)],
  },
]

const PROJECT_EVENTS: readonly Said[] = [
  {
    event: 'closing',
    words: near(
      'clôtur|\\bclôt|\\bclos(e|es)?\\b|date limite|\\bferme|jusqu’au|\\bclos(es|ing)\\b|deadline|\\buntil',
      CALL,
    ),
    days: ({ calendar: { projects } }) => [projects?.closes],
  },
  {
    event: 'opening',
    words: near('\\bouvre|ouverture|lancement|\\bopens?\\b', CALL),
    days: ({ calendar: { projects } }) => [projects?.opens],
  },
]

/** What closes every week has its hour, which is not that of the call. */
const REPEATED = /chaque|tous les|every|each|semaine|\bweek|séance|session|journal/iu

/** Whether a sentence is about earlier rounds alone, which had days of their own. */
function isOfEarlier(sentence: string, { number }: EditionData): boolean {
  const rounds = [...sentence.matchAll(/(?<!\p{L})(?:édition|promotion|edition|cohort)\s(\d{1,2})(?!\d)/giu)]
  return rounds.length > 0 && rounds.every(([, round]) => Number(round) < number)
}

/** Days and hours of a sentence that are not those of what it is about. Without a year, the year is the edition's. */
export function otherDates(sentence: string, data: EditionData): Contradiction[] {
  const events = (PROJECTS.test(sentence) ? PROJECT_EVENTS : EVENTS).filter(({ words }) => words.test(sentence))
  const known = events.flatMap(({ days }) => days(data)).filter(it => it !== undefined)
  const [first] = events
  if (!first || known.length === 0 || isOfEarlier(sentence, data)) return []
  const dates = writtenDates(sentence.replace(LAW, ''), Number(data.calendar.call.opens.slice(0, 4)))
  const wrong = dates.filter(it => !known.some(day => sameDay(day, it)))
  if (wrong.length === 0)
    return otherHours(sentence, { known, dates, alone: first.event === 'closing' && !REPEATED.test(sentence) }, data)
  return wrong.map(({ text }) => ({ code: 'other_date', event: first.event, written: text, real: known }))
}

const sameDay = (day: string, { date, year }: WrittenDate) =>
  year ? day.slice(0, 10) === iso(date) : day.slice(5, 10) === iso(date).slice(5)

const iso = (date: Date) => date.toISOString().slice(0, 10)
