import { href } from '../../kernel/address.ts'
import { type CalendarEvent, calendarText } from '../../platform/calendar/index.ts'
import type { Lang } from '../../platform/i18n/index.ts'
import type { Services } from '../../platform/services.ts'
import { announcedNow } from '../cohort/index.ts'
import { listPublishedEvents } from '../content/index.ts'
import { paths as content } from '../content/paths.ts'
import { wordsIn } from '../content/rules.ts'
import type { Applied } from '../edition/index.ts'
import { listSessions } from '../sessions/index.ts'
import { paths as sessions } from '../sessions/paths.ts'
import { milestonesOf } from './rules.ts'
import { en } from './text.en.ts'
import { fr } from './text.fr.ts'

const text = { fr, en }

type Reading = Pick<Services, 'db' | 'now' | 'config'>
type Drawing = { edition: Applied; lang: Lang; origin: string }

/**
 * Every date that the public may keep, as calendar programs read it, in the zone of the edition: the stages of the call, events and
 * webinars, and from the announcement on the sessions open to anybody. Four queries at most.
 */
export async function publicCalendar({ config, db, now }: Reading, edition: Applied, lang: Lang): Promise<string> {
  const drawing = { edition, lang, origin: config.publicUrl }
  const events = await listPublishedEvents(db, edition.id)
  const announced = edition.sessions && (await announcedNow(db, edition.id, now()))
  const open = announced ? (await listSessions(db, edition.id)).filter(isOpen) : []
  return calendarText({
    name: text[lang].calendarName(edition.title[lang]),
    zone: edition.zone,
    events: [
      ...stageEvents(drawing),
      ...events.flatMap(it => contentEvent(drawing, it)),
      ...open.flatMap(it => sessionEvents(drawing, it)),
    ],
  })
}

type Session = Awaited<ReturnType<typeof listSessions>>[number]

const isOpen = ({ audience, listed, state }: Session) => listed && state !== 'planned' && audience.includes('public')

const hostOf = ({ origin }: Drawing) => new URL(origin).hostname

/** The version of the edition is the sequence: a date moved by the team moves in the calendars too. */
function stageEvents(drawing: Drawing): CalendarEvent[] {
  const { edition, lang, origin } = drawing
  return milestonesOf(edition).map(({ at, step, until }) => ({
    uid: `${edition.id}-${step}@${hostOf(drawing)}`,
    sequence: edition.version,
    changedAt: edition.appliedAt,
    startsAt: at,
    endsAt: until ?? at,
    summary: `${edition.programme.name[lang]}${lang === 'fr' ? '\u202f' : ''}: ${text[lang].steps[step]}`,
    location: '',
    description: '',
    url: `${origin}${lang === 'fr' ? '/appel' : '/en/call'}`,
  }))
}

type Published = Awaited<ReturnType<typeof listPublishedEvents>>[number]

function contentEvent(drawing: Drawing, it: Published): CalendarEvent[] {
  if (!it.startsAt || !it.endsAt) return []
  const { words } = wordsIn(it.document, drawing.lang)
  return [
    {
      uid: `event-${it.id}@${hostOf(drawing)}`,
      sequence: Math.floor(it.updatedAt.getTime() / 1000),
      changedAt: it.updatedAt,
      startsAt: it.startsAt,
      endsAt: it.endsAt,
      summary: words.title,
      location: it.document.facts.place,
      description: words.description,
      url: drawing.origin + href(content.event, drawing.lang, { slug: it.name }),
    },
  ]
}

const sessionEvents = (drawing: Drawing, session: Session): CalendarEvent[] =>
  session.parts.map(part => ({
    uid: `session-${session.id}-${part.number}@${hostOf(drawing)}`,
    sequence: session.sequence,
    changedAt: session.changedAt,
    startsAt: part.startsAt,
    endsAt: part.endsAt,
    summary: session.title[drawing.lang] || session.title.fr,
    location: session.place,
    description: session.objectives[drawing.lang] || session.objectives.fr,
    url: drawing.origin + href(sessions.agenda, drawing.lang),
    cancelled: session.state === 'cancelled',
  }))
