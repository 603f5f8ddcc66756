import type { View } from '../../../platform/html/index.ts'
import { formatDay, formatNumber } from '../../../platform/i18n/index.ts'
import type { AnswerRefusal, ChangeRefusal, ContactRefusal, FindingRefusal, LogRefusal } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

export type Refusal = AnswerRefusal | ChangeRefusal | ContactRefusal | FindingRefusal | LogRefusal

/** A refusal in the reader's language: what to do. */
export function refusalIn(view: View, refusal: Refusal): string {
  const facts = {
    most: 'most' in refusal ? formatNumber(view.lang, refusal.most) : '',
    when: 'startsOn' in refusal ? formatDay(view.lang, refusal.startsOn) : '',
  }
  return { fr, en }[view.lang].refusals[refusal.code](facts)
}
