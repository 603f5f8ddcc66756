import type { View } from '../../../platform/html/index.ts'
import { type Lang, listOf } from '../../../platform/i18n/index.ts'
import type { EditionData } from '../../edition/rules.ts'
import type { Refusal } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

export const text = { fr, en }

export type Named = Pick<EditionData, 'challenges' | 'profiles' | 'labels'>

/** Why not, in the reader's language. */
export const sayRefusal = (lang: Lang, refusal: Refusal): string =>
  text[lang].refusals[refusal.code]('open' in refusal ? refusal.open : 'most' in refusal ? refusal.most : 0)

/** The title of a challenge from its identifier. */
export const titleOf = (edition: Named, id: string): string => edition.challenges.find(it => it.id === id)?.title ?? id

/** The name of a profile, in the reader's language, as it reads inside a sentence. */
export const profileOf = (view: View, edition: Named, code: string): string =>
  (edition.profiles.find(it => it.code === code)?.name[view.lang] ?? code).toLocaleLowerCase(view.lang)

/** A word of the edition as it stands at the head of a column. */
export const headOf = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** Several challenges by title, as a phrase. */
export const titlesOf = (view: View, edition: Named, ids: string[]): string =>
  listOf(
    view.lang,
    ids.map(id => titleOf(edition, id)),
  )

/** Challenges that closed, or that none did. */
export const closedTitles = (view: View, edition: Named, ids: string[]): string =>
  ids.length === 0 ? text[view.lang].audit.noneClosed : titlesOf(view, edition, ids)
