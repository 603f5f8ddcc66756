import {
  announceOpening,
  answerThread,
  askForLetters,
  confirmLetters,
  followThread,
  listKnown,
  listMessages,
  listSubjects,
  noteOnThread,
  openThread,
  sendBatch,
  writeByLink,
} from '../../../features/contact/index.ts'
import { after, DAY, HOUR } from '../../moments.ts'
import { findOpeningLetter } from '../../queries/contact.ts'
import { CONTACT_STORIES, type ContactStory, SUBSCRIBERS } from '../../texts/contact.ts'
import type { Span } from '../months/index.ts'
import type { Story } from '../story.ts'

/** People write and are answered; others leave an address, and are told that the call is open. */
export async function writeToTheProgramme(story: Story, span: Span): Promise<void> {
  await subscribe(story, span)
  await openCall(story, span)
  await converse(story, span)
}

const isIn = ({ from, to }: Span, at: Date) => from < at && at <= to

/** Three in four before the opening; one in ten never confirms. */
async function subscribe(story: Story, span: Span): Promise<void> {
  const { edition, services } = story
  const due = SUBSCRIBERS.map((email, index) => ({
    email,
    index,
    at: after(edition.instants.callOpens, (index < 30 ? -40 + index : 30 + (index - 30) * 14) * DAY + 10 * HOUR),
  })).filter(({ at }) => isIn(span, at))
  if (due.length === 0) return
  const known = await listKnown(services.db)
  for (const { at, email, index } of due.filter(it => !known.has(it.email))) {
    const then = story.at(at, `letter-${index}`)
    const [token = '', wayOut = ''] = [then.randomToken(), then.randomToken()]
    const drawn = [token, wayOut]
    const asking = { email, audience: index % 5 === 4 ? ('hosts' as const) : ('candidates' as const), trap: '' }
    const from = { edition, lang: index % 8 === 7 ? ('en' as const) : ('fr' as const), network: 'story' }
    story.accept(await askForLetters({ ...then, randomToken: () => drawn.shift() ?? '' }, from, asking))
    if (index % 10 !== 9) await confirmLetters(story.at(after(at, HOUR)), token)
  }
}

/** The rule tells those who asked at the very instant of the opening. */
async function openCall(story: Story, span: Span): Promise<void> {
  const { edition, services } = story
  const at = edition.instants.callOpens
  if (!isIn(span, at)) return
  const then = story.at(at)
  await announceOpening(then, edition)
  const letter = await findOpeningLetter(services.db, edition.id)
  for (let turn = 0; letter && turn < 3; turn += 1) await sendBatch(then, edition, letter)
}

async function converse(story: Story, span: Span): Promise<void> {
  const { edition, services } = story
  const at = ({ day, hour }: { day: number; hour: number }) =>
    after(edition.instants.callOpens, day * DAY + hour * HOUR)
  const end = (it: ContactStory) => at(it.closed ?? it.turns.at(-1) ?? it)
  const told = CONTACT_STORIES.filter(it => at(it) <= span.to && end(it) > span.from)
  if (told.length === 0) return
  const known = new Map((await listSubjects(services.db, edition.id)).map(it => [it.subject, it.id]))
  for (const it of told) {
    if (!known.has(it.subject) && isIn(span, at(it))) {
      const from = { edition, personId: null, lang: it.lang, network: 'story' }
      story.accept(await openThread(story.at(at(it), it.subject), from, { ...it, trap: '' }))
      const { id } = (await listSubjects(services.db, edition.id)).find(({ subject }) => subject === it.subject) ?? {}
      if (id) known.set(it.subject, id)
      if (id) await follow(story, { it, threadId: id, at: after(at(it), HOUR / 2), state: 'open' })
    }
    const threadId = known.get(it.subject)
    if (threadId) await goOn(story, span, { it, threadId, at })
  }
}

type Going = { it: ContactStory; threadId: number; at: (when: { day: number; hour: number }) => Date }

async function goOn(story: Story, span: Span, { at, it, threadId }: Going): Promise<void> {
  const { edition, services } = story
  const turns = [...it.turns.entries()].filter(([, turn]) => isIn(span, at(turn)))
  const said = turns.length > 0 ? await listMessages(services.db, threadId, { notes: true }) : []
  for (const [index, turn] of turns) {
    if (said.some(({ words }) => words === wordsOf(turn))) continue
    const then = story.at(after(at(turn), index * 60_000), `${it.subject}-${index}`)
    if ('writer' in turn) {
      story.accept(await writeByLink(then, edition, { threadId, words: turn.writer, network: 'story' }))
      continue
    }
    const { personId: authorId } = story.actor(turn.by)
    const answers = 'answer' in turn
    const words = wordsOf(turn)
    story.accept(await (answers ? answerThread : noteOnThread)(then, edition, { threadId, words, authorId }))
  }
  if (it.closed && isIn(span, at(it.closed))) await follow(story, { it, threadId, at: at(it.closed), state: 'closed' })
}

const wordsOf = (turn: ContactStory['turns'][number]): string =>
  'writer' in turn ? turn.writer : 'answer' in turn ? turn.answer : turn.note

type Follow = { it: ContactStory; threadId: number; at: Date; state: 'open' | 'closed' }

async function follow(story: Story, { at, it, state, threadId }: Follow): Promise<void> {
  if (!it.seenBy) return
  const { personId } = story.actor(it.seenBy)
  const about = { editionId: story.edition.id, actorId: personId }
  await followThread(story.at(at), about, { threadId, assigneeId: personId, state })
}
