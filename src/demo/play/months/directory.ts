import { closeHelp, placeSelf, postHelp, replyHelp, saveCard } from '../../../features/directory/index.ts'
import { type Audience, CLOSED, type Consents, type Level } from '../../../features/directory/rules.ts'
import { listFellowships } from '../../../features/hiring/index.ts'
import { plusDays } from '../../../kernel/day.ts'
import type { Actor } from '../../../platform/services.ts'
import { after, DAY, HOUR } from '../../moments.ts'
import type { Profile } from '../../people/index.ts'
import { listCardHolders, listPosted } from '../../queries/directory.ts'
import { HELP_POSTS, type HelpPost } from '../../texts/help.ts'
import { biographyOf } from '../biography.ts'
import type { Story } from '../story.ts'
import type { Span } from './index.ts'

type Fellows = Awaited<ReturnType<typeof listFellowships>>

/** Most fellows and some mentors write their card and say what they know; help is asked for and offered, and mostly found. */
export async function meetOneAnother(story: Story, span: Span): Promise<void> {
  if (!story.edition.directory) return
  const fellows = (await listFellowships(story.services.db, story.edition.id)).filter(it => it.leftOn === null)
  await writeCards(story, span, fellows)
  await writeMentors(story, span)
  await askForHelp(story, span, fellows)
}

const within = ({ from, to }: Span, at: Date) => from < at && at <= to

/** Everybody alike, then a few more careful, a few more open, and some who want to be known to nobody. */
const MANNERS: Consents[] = [
  {
    ...CLOSED,
    name: 'alumni',
    cohort: 'alumni',
    challenge: 'alumni',
    skills: 'alumni',
    email: 'cohort',
    biography: 'alumni',
  },
  {
    ...CLOSED,
    name: 'cohort',
    cohort: 'cohort',
    challenge: 'cohort',
    skills: 'cohort',
    email: 'cohort',
    phone: 'cohort',
  },
  {
    ...CLOSED,
    name: 'public',
    cohort: 'public',
    challenge: 'public',
    skills: 'public',
    biography: 'public',
    links: 'public',
    email: 'alumni',
  },
  { ...CLOSED, name: 'cohort', cohort: 'cohort', challenge: 'cohort', skills: 'cohort' },
  { ...allTo('alumni') },
  { ...CLOSED, name: 'cohort', skills: 'cohort' },
]

function allTo(audience: Audience): Consents {
  return Object.fromEntries(Object.keys(CLOSED).map(field => [field, audience])) as Consents
}

async function writeCards(story: Story, span: Span, fellows: Fellows): Promise<void> {
  const { edition, services } = story
  const due = fellows
    .map((fellow, index) => ({
      fellow,
      index,
      at: after(edition.instants.start, (16 + (index % 12) * 2) * DAY + (9 + (index % 8)) * HOUR),
    }))
    // One in nine never gets round to it.
    .filter(({ at, index }) => within(span, at) && index % 9 !== 8)
  if (due.length === 0) return
  const holders = await listCardHolders(services.db)
  for (const { at, fellow, index } of due.filter(it => !holders.has(it.fellow.personId))) {
    const then = story.at(at)
    const known = story.candidates.find(it => it.email === fellow.email)
    const details = {
      biography: known ? biographyOf(known) : '',
      phone: known?.phone ?? '',
      links: known?.links[0]?.url ?? '',
    }
    const consents = MANNERS[index % MANNERS.length] ?? CLOSED
    story.accept(await saveCard(then, fellow, edition, { consents, details }))
    const proposed = index === 4 ? { name: 'Traduction en langue des signes', level: 'learning' as const } : undefined
    await placeSelf(then, fellow, edition, { levels: levelsOf(story, fellow.profile as Profile, index), proposed })
  }
}

/** Every other operational mentor, who knows what a newcomer to the State does not. */
async function writeMentors(story: Story, span: Span): Promise<void> {
  const { actor, edition, services, staff } = story
  const due = edition.challenges
    .map(({ slug }, index) => ({ slug, index, at: after(edition.instants.start, (30 + index * 3) * DAY + 14 * HOUR) }))
    .filter(({ at, index }) => within(span, at) && index % 2 === 0)
  const holders = due.length > 0 ? await listCardHolders(services.db) : new Set<number>()
  for (const { at, index, slug } of due) {
    const mentor = staff.find(it => it.key === `mentor-${slug}`)
    const person = mentor && actor(mentor.email)
    if (!mentor || !person || holders.has(person.personId)) continue
    const details = { biography: `${mentor.employer} : ${mentor.position}.`, phone: '', links: '' }
    const consents = MANNERS[index % 4 === 0 ? 0 : 4] ?? CLOSED
    story.accept(await saveCard(story.at(at), person, edition, { consents, details }))
    const levels: Record<string, Level> =
      index % 4 === 0 ? { procurement: 'expert', privacy: 'interested' } : { privacy: 'expert', python: 'learning' }
    await placeSelf(story.at(at), person, edition, { levels })
  }
}

const KNOWN: Record<Profile, string[]> = {
  data: ['python', 'r', 'sql', 'learning', 'text', 'visualisation'],
  dev: ['back', 'front', 'operations', 'sql', 'security', 'open'],
  design: ['design', 'research', 'accessibility', 'facilitation', 'visualisation'],
  geo: ['maps', 'sql', 'python', 'open'],
  project: ['facilitation', 'procurement', 'open', 'privacy'],
}
const LEARNED = [
  'operations',
  'accessibility',
  'privacy',
  'procurement',
  'maps',
  'research',
  'open',
  'security',
  'text',
  'facilitation',
]

function levelsOf({ random }: Story, profile: Profile, index: number): Record<string, Level> {
  const draw = random.fork(`skills-${index}`)
  const own = draw.shuffle(KNOWN[profile])
  const levels: Record<string, Level> = {}
  for (const code of draw.shuffle(LEARNED).slice(0, 2)) levels[code] = 'learning'
  for (const code of own.slice(2, 4)) levels[code] = 'interested'
  for (const code of own.slice(0, 2)) levels[code] = 'expert'
  return levels
}

async function askForHelp(story: Story, span: Span, fellows: Fellows): Promise<void> {
  const { edition, services } = story
  const moments = HELP_POSTS.map(post => ({ post, at: instantsOf(story, post) }))
  if (!moments.some(({ at }) => Object.values(at).some(instant => within(span, instant)))) return
  const posted = await listPosted(services.db, edition.id)
  const actorOf = ([profile, nth]: [Profile, number]) => actorIn(story, fellows, profile, nth)
  for (const { at, post } of moments) {
    const [author, known] = [actorOf(post.by), posted.find(it => it.title === post.title)]
    if (!author) continue
    if (within(span, at.posted) && !known) {
      const { afterDays, by: _, end: __, reply: ___, thanks: ____, ...words } = post
      const until = plusDays(edition.calendar.start.day, afterDays + 40)
      const result = await postHelp(story.at(at.posted), author, edition, { ...words, until })
      if (story.accept(result) && result.ok)
        posted.push({ id: result.value, title: post.title, state: 'open', personId: author.personId })
    }
    const id = posted.find(it => it.title === post.title)?.id
    const helper = post.reply && actorOf(post.reply.by)
    if (id && post.reply && helper && helper.personId !== author.personId && within(span, at.answered))
      story.accept(
        await replyHelp(story.at(at.answered), helper, edition, { postId: id, message: post.reply.message }),
        ['answered_before', 'not_open'],
      )
    if (id && post.end && within(span, at.closed))
      await closeHelp(story.at(at.closed), author, edition, { postId: id, state: post.end, thanks: post.thanks ?? '' })
  }
}

function instantsOf({ edition }: Story, { afterDays }: HelpPost) {
  const at = (days: number, hours: number) => after(edition.instants.start, (afterDays + days) * DAY + hours * HOUR)
  return { posted: at(0, 10), answered: at(2, 15), closed: at(9, 17) }
}

/** The nth fellow of a trade who is still there, as signed in. */
function actorIn({ actor }: Story, fellows: Fellows, profile: Profile, nth: number): Actor | undefined {
  const same = fellows.filter(it => it.profile === profile)
  const fellow = same[nth % Math.max(1, same.length)]
  return fellow && actor(fellow.email)
}
