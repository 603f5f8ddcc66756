import { findPublication, publishSelf } from '../../../features/offers/index.ts'
import type { Publication } from '../../../features/offers/rules.ts'
import type { Actor } from '../../../platform/services.ts'
import { after, DAY, HOUR } from '../../moments.ts'
import { listOffered } from '../../queries/offers.ts'
import { SINCE } from '../../texts/since.ts'
import type { Span } from '../months/index.ts'
import type { Story } from '../story.ts'

/** Fellows add links after the announcement, one takes words back, and some say what they do since; a few mentors are named. */
export async function sayWhoTheyAre(story: Story, span: Span): Promise<void> {
  const { announcement, end } = story.edition.instants
  if (span.to < announcement) return
  // Counted among all offers, the oldest first: who comes later in somebody's place moves nobody's turn.
  for (const [index, { answeredAt, email, state }] of (
    await listOffered(story.services.db, story.edition.id)
  ).entries()) {
    const say = async (days: number, change: Change) => {
      const at = after(days < 0 ? end : announcement, dayOf(days, index))
      const isFellow = state === 'accepted' && answeredAt !== null && answeredAt < at
      if (isFellow) await decide(story, span, { actor: story.actor(email), at, change })
    }
    if (index % 3 === 0) await say(2, withLinks(story, email))
    if (index === 4) await say(40, withoutWords)
    if (index % 4 === 1) await say(-45, withPath(index))
  }
  await nameMentors(story, span)
}

type Change = (now: Publication) => Publication | undefined

/** Days after an instant, in the daytime; a negative number counts from the other instant. */
const dayOf = (days: number, index: number) => (Math.abs(days) + (index % 9)) * DAY + (9 + (index % 8)) * HOUR

/** Changes what somebody publishes, at its instant and once; whoever took everything back is left alone. */
async function decide(story: Story, { from, to }: Span, it: { actor: Actor; at: Date; change: Change }): Promise<void> {
  if (it.at <= from || it.at > to) return
  const { edition } = story
  const now = await findPublication(story.services.db, { editionId: edition.id, personId: it.actor.personId })
  const wanted = now?.fields.includes('name') ? it.change(now) : undefined
  if (wanted) story.accept(await publishSelf(story.at(it.at), it.actor, edition, wanted), ['not_accepted'])
}

const withLinks =
  (story: Story, email: string): Change =>
  now => {
    if (now.fields.includes('links')) return undefined
    const name =
      email
        .split('@')[0]
        ?.replace(/[^a-z0-9]+/gi, '-')
        .toLowerCase() ?? ''
    const code = `https://code.example.org/${name}`
    const website = story.random.fork(`website/${email}`).int(0, 1) ? { website: `https://${name}.example.org/` } : {}
    return { ...now, fields: [...now.fields, 'links'], links: { code, ...website } }
  }

const withoutWords: Change = now =>
  now.fields.includes('biography') ? { ...now, fields: now.fields.filter(it => it !== 'biography') } : undefined

const withPath =
  (index: number): Change =>
  now =>
    now.fields.includes('path')
      ? undefined
      : { ...now, fields: [...now.fields, 'path'], path: SINCE[index % SINCE.length] ?? '' }

/** One operational mentor in three, the week after the announcement. */
async function nameMentors(story: Story, { from, to }: Span): Promise<void> {
  const { edition, services, staff } = story
  for (const [index, { slug }] of edition.challenges.entries()) {
    const at = after(edition.instants.announcement, dayOf(3, index))
    const mentor = staff.find(it => it.key === `mentor-${slug}`)
    if (index % 3 !== 0 || !mentor || at <= from || at > to) continue
    const actor = story.actor(mentor.key)
    if (await findPublication(services.db, { editionId: edition.id, personId: actor.personId })) continue
    const wanted = { fields: ['name' as const, 'biography' as const], links: {}, path: '' }
    const { position } = mentor
    const biography = `${position.charAt(0).toUpperCase()}${position.slice(1)}, ${mentor.employer}.`
    story.accept(await publishSelf(story.at(at), actor, edition, { ...wanted, biography }), ['not_accepted'])
  }
}
