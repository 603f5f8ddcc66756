import { dayOf } from '../../../../features/edition/index.ts'
import { clear, decideClearance, findFile } from '../../../../features/hiring/index.ts'
import type { HiringFile } from '../../../../features/hiring/rules.ts'
import type { Story } from '../../story.ts'
import { script } from '../script.ts'
import { type Deed, instantOn } from './deeds.ts'

const ASKED = 'Demandée par l’officier de sécurité du ministère.'
const REASON =
  'L’analyse des textes publics et la conception des écrans ne demandent aucun accès protégé : l’équipe du défi s’est organisée ainsi, et son mentor est d’accord.'

/** The enquiries of the one challenge that needs them: all asked before Christmas, one refused after the arrival. */
export function clearanceDeeds(story: Story, files: readonly HiringFile[]): Deed[] {
  const { edition } = story
  const { afterDays, slug } = script.clearanceRefused
  const id = edition.challenges.find(it => it.slug === slug)?.id
  const concerned = files.filter(it => it.challengeId === id)
  const refused = concerned.at(-1)
  if (!refused) return []
  const asking = concerned.map((file, index) =>
    followed(story, file, { to: 'asked', at: instantOn(story, -24, `1${index}:05`) }),
  )
  const granting = concerned
    .filter(it => it !== refused)
    .map((file, index) => followed(story, file, { to: 'granted', at: instantOn(story, 9 + 4 * index, '16:30') }))
  const refusing = followed(story, refused, { to: 'refused', at: instantOn(story, afterDays, '17:20') })
  return [...asking, ...granting, refusing, decided(story, refused, instantOn(story, afterDays + 6, '10:40'))]
}

type Step = { to: 'asked' | 'granted' | 'refused'; at: Date }

function followed(story: Story, { id }: HiringFile, { at, to }: Step): Deed {
  const { edition, services } = story
  const does = async () => {
    const state = (await findFile(services.db, edition.id, id))?.clearance?.state
    if (state !== (to === 'asked' ? undefined : 'asked')) return
    const following = { fellowshipId: id, to, day: dayOf(at, edition.zone), note: ASKED }
    story.accept(await clear(story.at(at), story.actor('team-1'), edition, following))
  }
  return { at, does }
}

/** The team keeps the person, on tasks without access. */
function decided(story: Story, { id }: HiringFile, at: Date): Deed {
  const { edition, services } = story
  const does = async () => {
    const clearance = (await findFile(services.db, edition.id, id))?.clearance
    if (clearance?.state !== 'refused' || clearance.decision) return
    const deciding = { fellowshipId: id, decision: 'without_access', reason: REASON } as const
    story.accept(await decideClearance(story.at(at), story.actor('team-1'), edition, deciding))
  }
  return { at, does }
}
