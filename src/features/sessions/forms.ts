import { z } from 'zod'
import { instantOf, localTimeOf } from '../edition/index.ts'
import type { Audience } from '../edition/rules.ts'
import type { PartTyped, SessionTyped } from './pages/typed.ts'
import {
  AUDIENCES,
  type Block,
  FEED_AUDIENCES,
  type Mark,
  MOST_PARTS,
  type NewPart,
  type Opinion,
  type Session,
} from './rules.ts'

type Body = Record<string, unknown>

const asList = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter(it => typeof it === 'string')
const line = z
  .string()
  .catch('')
  .transform(text => text.replace(/[\s\p{Cc}]+/gu, ' ').trim())
const words = z
  .string()
  .catch('')
  .transform(text => text.replaceAll('\r\n', '\n').trim())

const written = z.object({
  title_fr: line,
  title_en: line,
  kind: line,
  objectives_fr: words,
  objectives_en: words,
  listed: line,
  leader: line,
  speakers: words,
  agenda: words,
  outputs: words,
  place: line,
  video: line,
  reason: words,
})

/** Whether a text is a day that exists. */
export const isDay = (text: string): boolean => z.iso.date().safeParse(text).success

/** What was typed in a form of a session, as it will be shown again. */
export function sessionTyped(body: Body): SessionTyped {
  const it = written.parse(body)
  const groups = (name: string) => asList(body[name]).filter((one): one is Audience => AUDIENCES.some(a => a === one))
  return {
    ...{ title: { fr: it.title_fr, en: it.title_en }, objectives: { fr: it.objectives_fr, en: it.objectives_en } },
    ...{ kind: it.kind, leader: it.leader, speakers: it.speakers, agenda: it.agenda, outputs: it.outputs },
    ...{ place: it.place, video: it.video, reason: it.reason, listed: it.listed === 'on' },
    audience: groups('audience'),
    mandatory: groups('mandatory'),
    parts: Array.from({ length: MOST_PARTS }, (_, i) => partTyped(body, i + 1)).filter(isWritten),
  }
}

const partTyped = (body: Body, row: number): PartTyped => ({
  day: line.parse(body[`day-${row}`]),
  from: line.parse(body[`from-${row}`]),
  to: line.parse(body[`to-${row}`]),
  onlyFor: line.parse(body[`only-${row}`]),
})

const isWritten = ({ day, from, to }: PartTyped) => day !== '' || from !== '' || to !== ''

/** A session as its form shows it. */
export function typedOf(session: Session, zone: string): SessionTyped {
  const { audience, kind, listed, mandatory, objectives, outputs, place, speakers, title, video } = session
  return {
    ...{ audience, kind, listed, mandatory, objectives, outputs, place, speakers, title, video, reason: '' },
    leader: String(session.leaderId ?? ''),
    agenda: session.agenda.map(blockText).join('\n'),
    parts: session.parts.map(it => ({
      day: localTimeOf(it.startsAt, zone).slice(0, 10),
      from: localTimeOf(it.startsAt, zone).slice(11),
      to: localTimeOf(it.endsAt, zone).slice(11),
      onlyFor: it.onlyFor ?? '',
    })),
  }
}

const blockText = ({ at, title, speaker }: Block) => `${at} ${title}${speaker && ` | ${speaker}`}`

/** « 15 h 30 », « 15h », « 15:30 » → 15:30; undefined for anything else. */
export function hourIn(typed: string): string | undefined {
  const [, hour = '', minute = '00'] = /^(\d{1,2})\s*(?:[:h.]\s*(\d{2})?)?$/i.exec(typed.trim()) ?? []
  const isHour = hour !== '' && Number(hour) < 24 && Number(minute) < 60
  return isHour ? `${hour.padStart(2, '0')}:${minute}` : undefined
}

const only = z.enum(['fellow', 'mentor']).nullable().catch(null)

/** The parts typed, or the row, from 0, that is not a day with two hours. */
export function partsIn(typed: readonly PartTyped[], zone: string): { parts: NewPart[] } | { badRow: number } {
  const parts = typed.map(it => {
    const [from, to] = [hourIn(it.from), hourIn(it.to)]
    if (!from || !to || !z.iso.date().safeParse(it.day).success) return undefined
    const onlyFor = only.parse(it.onlyFor)
    return { startsAt: instantOf(`${it.day}T${from}`, zone), endsAt: instantOf(`${it.day}T${to}`, zone), onlyFor }
  })
  const badRow = parts.indexOf(undefined)
  return badRow >= 0 ? { badRow } : { parts: parts.filter(it => it !== undefined) }
}

/** One line per block: an hour, what happens, and after a bar who speaks. Or the number, from 1, of the line without an hour. */
export function agendaIn(typed: string): { agenda: Block[] } | { badLine: number } {
  const lines = typed.split('\n').filter(it => it.trim() !== '')
  const blocks = lines.map(it => {
    const [, at = '', rest = ''] = /^\s*(\d{1,2}\s*[:hH]\s*(?:\d{2})?)\s*(.*)$/.exec(it) ?? []
    const hour = hourIn(at)
    const [title = '', speaker = ''] = rest.split('|').map(part => part.trim())
    return hour && title ? { at: hour, title, speaker } : undefined
  })
  const bad = blocks.indexOf(undefined)
  return bad >= 0 ? { badLine: bad + 1 } : { agenda: blocks.filter(it => it !== undefined) }
}

export const workshopForm = z.object({
  title: line,
  about: words,
  leader: line,
  place: line,
  capacity: z.coerce.number().int().min(0).max(1000).catch(0),
})

export const codeForm = z.object({ code: line })
export const reasonForm = z.object({ reason: words })

/** What was typed in a proposal, as it will be shown again. */
export const proposalForm = z.object({
  title: line,
  about: words,
  speakers: words,
  open: z.literal('yes').or(z.literal('no')).catch('no'),
  day: line,
  from: line,
  to: line,
  place: line,
})

const decision = z.enum(['accept', 'decline']).catch('decline')

/** The answer to one of the proposals of a page; the reason of each has its own name there. */
export const readDecision = (body: Body, id: number) => ({
  accept: decision.parse(body['decision']) === 'accept',
  reason: words.parse(body[`reason-${id}`]),
})

export const audienceForm = z.object({ audience: z.enum(FEED_AUDIENCES).optional().catch(undefined) })
export const materialForm = z.object({ title: line, url: line })

const opinion = z.object({ usefulness: z.coerce.number().int().catch(0), keep: words, change: words })
export const readOpinion = (body: Body): Opinion => opinion.parse(body)

const presence = z.enum(['present', 'excused', 'absent']).catch('absent')

/** The lines of an attendance sheet, by person. */
export function marksIn(body: Body): Mark[] {
  return Object.keys(body).flatMap(name => {
    const personId = Number(/^state-(\d+)$/.exec(name)?.[1] ?? 0)
    if (personId === 0) return []
    const state = presence.parse(body[name])
    // Left as it was shown: whoever has checked in since is not made absent.
    if (state === body[`shown-${personId}`] && state !== 'excused') return []
    return [{ personId, presence: state, reason: state === 'excused' ? words.parse(body[`reason-${personId}`]) : '' }]
  })
}
