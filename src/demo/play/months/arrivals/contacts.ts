import { addContact } from '../../../../features/arrivals/index.ts'
import { FUNCTIONS } from '../../../../features/arrivals/rules.ts'
import { after, HOUR } from '../../../moments.ts'
import { slug } from '../../../people/identities.ts'
import { FIRST_NAMES, LAST_NAMES } from '../../../people/names.ts'
import { challengesWithContacts } from '../../../queries/contacts.ts'
import type { Story } from '../../story.ts'
import type { Deed } from '../hiring/deeds.ts'

/** Hosts that have named nobody for a function, so that the operational mentor answers in their place. */
const UNNAMED: Record<string, readonly string[]> = {
  'eig-link': ['legal', 'communication'],
  archifiltre: ['finance'],
  coacheleves: ['legal'],
}

/** The day after the announcement each operational mentor names the people of their host; those who are there stay. */
export async function contactDeeds(story: Story): Promise<Deed[]> {
  const { challenges, id: editionId, instants } = story.edition
  const named = await challengesWithContacts(story.services.db, editionId)
  return challenges
    .map(({ id, slug }, index) => {
      const at = after(instants.announcement, 20 * HOUR + index * 6 * 60_000)
      return { id, at, does: () => nameContacts(story, { id, slug }, at) }
    })
    .filter(it => !named.has(it.id))
}

async function nameContacts(story: Story, challenge: { id: string; slug: string }, at: Date): Promise<void> {
  const { personId } = story.actor(`mentor-${challenge.slug}`)
  const random = story.random.fork(`contacts ${challenge.slug}`)
  for (const named of FUNCTIONS.filter(it => !UNNAMED[challenge.slug]?.includes(it))) {
    const [first, last] = [random.pick(FIRST_NAMES), random.pick(LAST_NAMES)]
    const email = `${slug(first)}.${slug(last)}@${challenge.slug}.example`
    const phone = random.chance(0.5) ? `01 99 00 ${random.int(10, 99)} ${random.int(10, 99)}` : ''
    const given = { function: named, name: `${first} ${last}`, email, phone, lang: 'fr' } as const
    const added = await addContact(
      story.at(at, `contact ${challenge.slug} ${named}`),
      { challengeId: challenge.id, personId },
      story.edition,
      given,
    )
    story.accept(added, ['already_there'])
  }
}
