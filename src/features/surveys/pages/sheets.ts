import { type Html, section, table, type View } from '../../../platform/html/index.ts'
import { formatInstant } from '../../../platform/i18n/index.ts'
import type { Edition } from '../../edition/rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

const text = { fr, en }

type Signed = { challengeId: string; savedBy: string; savedAt: Date; sentBy: string | null; sentAt: Date | null }

/** Which challenges have answered, signed: these answers are not anonymous. */
export function sheets(view: View, { challenges, labels }: Edition, signed: readonly Signed[]): Html {
  const t = text[view.lang].team
  const label = labels.challenge[view.lang].one
  const body = table(view, {
    caption: t.sheetChallenge(label),
    captionHidden: true,
    columns: [
      { key: 'challenge', label: t.sheetChallenge(label) },
      { key: 'state', label: t.state },
      { key: 'by', label: t.by },
      { key: 'at', label: t.at },
    ],
    rows: signed.map(it => ({
      challenge: challenges.find(({ id }) => id === it.challengeId)?.title ?? it.challengeId,
      state: t.sheetState(it.sentAt !== null),
      by: it.sentBy ?? it.savedBy,
      at: formatInstant(view.lang, it.sentAt ?? it.savedAt, view.zone),
    })),
    empty: t.nobodyYet,
  })
  return section(view, { title: t.sheets, body })
}
