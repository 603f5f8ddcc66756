import { type Address, href } from '../../../kernel/address.ts'
import type { Grant } from '../../../kernel/role.ts'
import type { View } from '../../../platform/html/index.ts'
import { paths as coaching } from '../../coaching/paths.ts'
import { paths as cohort } from '../../cohort/paths.ts'
import { paths as directory } from '../../directory/paths.ts'
import type { Edition } from '../../edition/rules.ts'
import { paths as hiring } from '../../hiring/paths.ts'
import { partIn } from '../../hiring/rules.ts'
import { paths as offers } from '../../offers/paths.ts'
import { paths as sessions } from '../../sessions/paths.ts'
import { paths as surveys } from '../../surveys/paths.ts'
import { paths as weeks } from '../../weeks/paths.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

const text = { fr, en }

type Holder = { readonly grants: readonly Grant[] }
export type Way = { href: string; title: string; body?: string }

type Door = 'contract' | 'sessions' | 'weeks' | 'referent' | 'directory' | 'help' | 'surveys' | 'publication'

const doors: readonly { door: Door; address: Address; section: keyof Edition; fellowsOnly: boolean }[] = [
  { door: 'contract', address: hiring.mine, section: 'hiring', fellowsOnly: true },
  { door: 'sessions', address: sessions.mine, section: 'sessions', fellowsOnly: false },
  { door: 'weeks', address: weeks.all, section: 'weeks', fellowsOnly: false },
  { door: 'referent', address: coaching.mine, section: 'coaching', fellowsOnly: true },
  { door: 'surveys', address: surveys.mine, section: 'surveys', fellowsOnly: false },
  { door: 'directory', address: directory.directory, section: 'directory', fellowsOnly: false },
  { door: 'publication', address: offers.publication, section: 'offers', fellowsOnly: false },
  { door: 'help', address: directory.board, section: 'directory', fellowsOnly: false },
]

/** Where a fellow or a mentor goes during the ten months: their challenges first, then what the whole cohort shares. */
export function waysInCohort(view: View, edition: Edition, holder: Holder): Way[] {
  const t = text[view.lang].space
  const parts = edition.challenges.flatMap(challenge => {
    const part = partIn(withoutTeam(holder), edition.id, challenge.id)
    return part ? [{ challenge, part }] : []
  })
  const isFellow = parts.some(it => it.part === 'fellow')
  if (parts.length === 0) return []
  const work = parts.map(({ challenge: { slug, title } }) => ({
    href: href(cohort.workplace, view.lang, { slug }),
    title,
    body: t.workplace,
  }))
  const shared = doors
    .filter(({ section, fellowsOnly }) => edition[section] !== undefined && (isFellow || !fellowsOnly))
    .map(({ address, door }) => ({ href: href(address, view.lang), ...t.doors[door] }))
  return [...work, ...shared]
}

/** A member of the team has a part in every challenge, and their own page for it. */
const withoutTeam = ({ grants }: Holder): Holder => ({ grants: grants.filter(it => it.role !== 'team') })
