import type { ArrivalOwner, EditionData, HostFunction } from '../../edition/rules.ts'
import { profileIn } from '../../offers/rules.ts'
import type { Entry } from './checklist.ts'

type Lang = 'fr' | 'en'
type Words = { owners: Record<HostFunction, string>; team: string }
type Named = Pick<EditionData, 'labels' | 'profiles'>

/** Who answers for an item, in the edition's words for its people. */
export function ownerIn({ labels }: Named, lang: Lang, owner: ArrivalOwner, words: Words): string {
  if (owner === 'team') return words.team
  if (owner === 'fellow') return labels.fellow[lang].one
  if (owner === 'operational_mentor') return labels.operationalMentor[lang].one
  return owner === 'high_level_mentor' ? labels.strategicMentor[lang].one : words.owners[owner]
}

type Somebody = (place: number, profile: string) => string

/** For whom an item is: a name, or a place and a profile where names are not shown; undefined where it is for the whole team. */
export function whoFor(
  edition: Named,
  lang: Lang,
  { newcomer }: Pick<Entry, 'newcomer'>,
  somebody: Somebody,
): string | undefined {
  if (!newcomer) return undefined
  return newcomer.name || somebody(newcomer.place ?? 1, profileIn(edition, lang, newcomer.profile))
}

/** An item with for whom it is. */
export function nameOfItem(edition: Named, lang: Lang, entry: Entry, somebody: Somebody): string {
  const who = whoFor(edition, lang, entry, somebody)
  return who ? `${entry.item.name[lang]} (${who})` : entry.item.name[lang]
}
