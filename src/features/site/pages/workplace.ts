import { type Address, href } from '../../../kernel/address.ts'
import { cardList, type Html, html, layout, linkButton, type View } from '../../../platform/html/index.ts'
import { paths as arrivals } from '../../arrivals/paths.ts'
import { paths as challenges } from '../../challenges/paths.ts'
import type { Edition } from '../../edition/rules.ts'
import { paths as funding } from '../../funding/paths.ts'
import { paths as hiring } from '../../hiring/paths.ts'
import type { Part } from '../../hiring/rules.ts'
import { paths as impact } from '../../impact/paths.ts'
import { paths as progress } from '../../progress/paths.ts'
import { paths as weeks } from '../../weeks/paths.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

const text = { fr, en }

type Room = 'arrival' | 'hiring' | 'week' | 'points' | 'roadmap' | 'midterm' | 'funding' | 'results'
type Challenge = Edition['challenges'][number]

const EVERYBODY: readonly Part[] = ['team', 'fellow', 'operational_mentor', 'high_level_mentor']
const MENTORS: readonly Part[] = ['team', 'operational_mentor', 'high_level_mentor']

/** Where a challenge is worked on, in the order of the ten months: the section of the edition that opens it, and for whom. */
const rooms: readonly { room: Room; address: Address; section: keyof Edition; parts: readonly Part[] }[] = [
  { room: 'arrival', address: arrivals.checklist, section: 'arrivals', parts: EVERYBODY },
  { room: 'hiring', address: hiring.challenge, section: 'hiring', parts: MENTORS },
  { room: 'week', address: weeks.own, section: 'weeks', parts: ['fellow'] },
  { room: 'points', address: progress.points, section: 'progress', parts: EVERYBODY },
  { room: 'roadmap', address: progress.roadmap, section: 'progress', parts: EVERYBODY },
  { room: 'midterm', address: progress.midterm, section: 'progress', parts: EVERYBODY },
  { room: 'funding', address: funding.own, section: 'money', parts: MENTORS },
  { room: 'results', address: impact.results, section: 'results', parts: EVERYBODY },
]

/** One challenge as those who work on it find it: everything they keep about it, each thing behind its door. */
export function workplacePage(view: View, it: { edition: Edition; challenge: Challenge; part: Part }): Html {
  const { challenge, edition, part } = it
  const t = text[view.lang].workplace
  const slug = challenge.slug
  const cards = rooms
    .filter(({ parts, section }) => parts.includes(part) && edition[section] !== undefined)
    .map(({ room, address }) => ({
      title: t.rooms[room].title,
      body: t.rooms[room].body,
      href: href(address, view.lang, { slug }),
      level: 2 as const,
    }))
  const link = linkButton(view, {
    href: href(challenges.challenge, view.lang, { slug }),
    label: t.publicPage,
    kind: 'secondary',
  })
  const eyebrow = edition.title[view.lang]
  return layout(view, {
    ...{ title: challenge.title, eyebrow, lead: challenge.tagline[view.lang] },
    body: html`${cardList(view, cards)}<p>${link}</p>`,
  })
}
