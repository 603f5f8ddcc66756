import { href } from '../../kernel/address.ts'
import type { Lang } from '../../platform/i18n/index.ts'
import { findArchived } from '../archives/index.ts'
import { paths as archives } from '../archives/paths.ts'
import type { ArchivedSheet } from '../archives/rules.ts'
import { paths as challenges } from '../challenges/paths.ts'
import type { Entry } from '../challenges/rules.ts'
import type { Applied } from '../edition/index.ts'
import { callIsOpen } from '../edition/rules.ts'
import { callStateOf } from './call-state.ts'
import { paths } from './paths.ts'
import { findShown, type Reading } from './records.ts'
import type { Embedded } from './rules.ts'
import { en } from './text.en.ts'
import { fr } from './text.fr.ts'

const text = { fr, en }

/** Of which challenge: of the edition in force, or of a past one. */
export type Which = { edition?: string | undefined; slug: string }

/** A challenge as another site may show it, whether it is of the edition in force or of a past one; undefined where there is none. */
export async function findEmbedded(reading: Reading, edition: Applied, lang: Lang, which: Which) {
  if (which.edition === undefined) {
    const entry = await findShown(reading, edition, which.slug)
    return entry && ofEntry({ edition, lang, now: reading.now() }, entry)
  }
  const sheet = await findArchived(reading.db, which.edition, which.slug)
  return sheet && ofArchive(edition, lang, sheet)
}

type Standing = { edition: Applied; lang: Lang; now: Date }

function ofEntry({ edition, lang, now }: Standing, entry: Entry): Embedded {
  const { seats, sheet } = entry
  const { slug } = sheet
  return {
    eyebrow: text[lang].challengeOf(edition.labels.challenge[lang], sheet.number),
    ...{ title: sheet.title, tagline: { lang, words: sheet.tagline[lang] } },
    where: `${sheet.host.name[lang]}, ${sheet.place}`,
    ...{ seats, state: callStateOf({ edition, lang, now }, entry) },
    isOpen: callIsOpen(edition, now) && entry.state === 'published',
    ...{ page: href(challenges.challenge, lang, { slug }), frame: href(paths.embed, lang, { slug }) },
  }
}

function ofArchive(edition: Applied, lang: Lang, sheet: ArchivedSheet): Embedded {
  const which = { edition: sheet.edition, slug: sheet.slug }
  const { one } = edition.labels.challenge[lang]
  const isFrench = sheet.description.en === sheet.description.fr
  return {
    eyebrow: `${sheet.editionTitle}, ${one}`,
    title: sheet.title,
    tagline: { lang: isFrench ? 'fr' : lang, words: sheet.description[lang] },
    where: [sheet.administration, sheet.place].filter(Boolean).join(', '),
    ...{ seats: [], isOpen: false, state: text[lang].call.ended },
    ...{ page: href(archives.challenge, lang, which), frame: href(paths.embedPast, lang, which) },
  }
}
