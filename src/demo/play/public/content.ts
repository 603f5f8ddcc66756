import {
  addPicture,
  beginEntry,
  findNamed,
  followContents,
  picturesNamed,
  publishEntry,
  saveEntry,
} from '../../../features/content/index.ts'
import { type Document, NO_FACTS, NO_WORDS } from '../../../features/content/rules.ts'
import { after, HOUR } from '../../moments.ts'
import type { Lived, Span } from '../months/index.ts'
import type { Story } from '../story.ts'
import { blocks } from './content/blocks.ts'
import { events } from './content/events.ts'
import { picturesOf } from './content/pictures.ts'
import type { Planned } from './content/planned.ts'
import { callPosts } from './content/posts.ts'
import { cohortPosts } from './content/posts-cohort.ts'
import { questions } from './content/questions.ts'

const WRITERS = ['team-2', 'team-3'] as const

/** The team writes the site: its pages before the call, then news and meetings as the edition lives. */
export const writeTheSite: Lived = async (story, span) => {
  const { edition } = story
  const planned = [blocks, questions, events, callPosts, cohortPosts].flatMap(plan => plan(edition))
  const isIn = (at: Date, { from, to }: Span) => from < at && at <= to
  for (const [index, it] of planned.entries()) {
    const writer = WRITERS[index % WRITERS.length] ?? WRITERS[0]
    const begins = after(it.at, -(it.scheduledMs ?? HOUR))
    if (isIn(it.scheduledMs ? begins : it.at, span)) await begin(story, it, { writer, begins })
    if (it.later && isIn(it.later.at, span)) await change(story, it, it.later)
  }
  await followContents(story.at(span.to))
}

type Beginning = { writer: string; begins: Date }

/** A draft, then what the public reads: at once, or at the instant it is scheduled for. What a visitor wrote before stays. */
async function begin(story: Story, it: Planned, { begins, writer }: Beginning): Promise<void> {
  const { edition } = story
  const actor = story.actor(writer)
  const document: Document = { fr: it.fr, en: it.en ?? NO_WORDS, facts: { ...NO_FACTS, ...it.facts } }
  await illustrate(story, document, begins)
  const { kind, name, wholeProgramme = false } = it
  const given = { kind, name, document, wholeProgramme, reason: 'Première version', stillRight: false }
  const begun = await beginEntry(story.at(begins), actor, edition, given)
  if (!story.accept(begun, ['name_taken']) || !begun.ok) return
  const when = it.scheduledMs ? { at: it.at } : {}
  const at = story.at(it.scheduledMs ? after(begins, HOUR) : it.at)
  story.accept(await publishEntry(at, actor, edition, { id: begun.value, ...when }))
}

/** The pictures that a text shows are drawn before it. */
async function illustrate(story: Story, { facts, fr }: Document, at: Date): Promise<void> {
  const { edition, services } = story
  const wanted = picturesOf(edition).filter(it => it.name === facts.picture || fr.body.includes(`image:${it.name})`))
  const known = await picturesNamed(
    services.db,
    wanted.map(it => it.name),
  )
  for (const { draw, ...said } of wanted.filter(it => !known.has(it.name))) {
    const given = { ...said, content: await draw() }
    story.accept(await addPicture(story.at(at), story.actor(WRITERS[0]), edition, given), ['picture_name_taken'])
  }
}

/** A later version, published at once; nothing when it says nothing new. */
async function change(story: Story, { kind, name }: Planned, later: NonNullable<Planned['later']>): Promise<void> {
  const { edition, services } = story
  const actor = story.actor(WRITERS[1])
  const entry = await findNamed(services.db, { editionId: edition.id, kind, name })
  if (!entry) return
  const at = story.at(later.at)
  const document = later.change(entry.document)
  const given = { id: entry.id, name, document, version: entry.version, reason: later.reason, stillRight: false }
  if (!story.accept(await saveEntry(at, actor, edition, given), ['nothing_new'])) return
  story.accept(await publishEntry(at, actor, edition, { id: entry.id }))
}
