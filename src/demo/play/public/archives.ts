import {
  importSite,
  listArchivedEditions,
  listPastPeople,
  ownArchive,
  publishPerson,
  readSite,
  type Source,
  withdrawPerson,
} from '../../../features/archives/index.ts'
import { FIELDS, type Site, siteFrom } from '../../../features/archives/rules.ts'
import { after, DAY, HOUR } from '../../moments.ts'
import { AGREED, FIRST_FELLOWS } from '../../texts/archives.ts'
import type { Span } from '../months/index.ts'
import type { Story } from '../story.ts'

/** The past editions are taken over; the fellows of the first are asked, and some agree to be shown. */
export async function takeOverThePast(story: Story, span: Span): Promise<void> {
  const { edition, services } = story
  if ((await listArchivedEditions(services.db)).length === 0) {
    const site = peopledSite(edition.programme.code)
    await importSite(story.at(after(span.from, HOUR)), site, { apply: true })
  }
  await agree(story, span)
}

const isIn = ({ from, to }: Span, at: Date) => from < at && at <= to

/** An agreement every two days from the third week before the call; one of them is taken back the week after its closing. */
async function agree(story: Story, span: Span): Promise<void> {
  const { callCloses, callOpens } = story.edition.instants
  const actor = story.actor('team-1')
  const { people } = await listPastPeople(story.services.db, undefined)
  for (const [index, name] of AGREED.entries()) {
    const person = people.find(it => it.name === name)
    const at = after(callOpens, (-20 + 2 * index) * DAY + 11 * HOUR)
    if (!person || person.decided || !isIn(span, at)) continue
    const whom = { editionId: story.edition.id, personId: person.id }
    const given = {
      fields: FIELDS,
      basis: 'consent' as const,
      reason: 'Accord reçu par courriel, archivé par l’équipe',
    }
    story.accept(await publishPerson(story.at(at), actor, whom, given))
  }
  const last = people.find(it => it.name === AGREED.at(-1))
  const at = after(callCloses, 7 * DAY)
  if (!last || !isIn(span, at)) return
  const whom = { editionId: story.edition.id, personId: last.id }
  const asked = { fields: FIELDS, reason: 'Demande de la personne' }
  story.accept(await withdrawPerson(story.at(at), actor, whom, asked), ['nothing_chosen'])
}

/** Our own archive, with invented fellows on the challenges of its first edition, and a few of the slips that such files have. */
function peopledSite(programme: string): Site {
  const files = readSite({ ...ownArchive(), people: peopleFile() })
  for (const { key, value } of files.challenges) {
    const own = FIRST_FELLOWS.filter(it => it.defi === key).map(it => it.name)
    if (own.length === 0) continue
    delete value['eigs_count']
    value['eigs'] = own
  }
  return siteFrom(files, programme)
}

/** JSON is YAML too. One tag is of another cohort, as such files had it. */
function peopleFile(): Source {
  const entries = FIRST_FELLOWS.map(({ biography, defi, github, name, profil }, i) => [
    name,
    {
      ...{ title: name, profil, programme: 'EIG', class: ['2017', i === 4 ? 'eig-3' : 'eig-1'], annees: [2017] },
      ...{ defis: [defi], image_url: '/img/sans-photo.png', link_to: `/communaute/2017/${slugOf(name)}.html` },
      ...(github && { github }),
      ...(biography && { biography }),
    },
  ])
  return { path: '_data/personnes.yml', text: JSON.stringify(Object.fromEntries(entries), null, 2) }
}

const slugOf = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll(' ', '-')
