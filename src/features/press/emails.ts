import { href } from '../../kernel/address.ts'
import type { Config } from '../../platform/config.ts'
import { formatInstant, formatShortDay } from '../../platform/i18n/index.ts'
import { composeMail, type NewMail } from '../../platform/mail/index.ts'
import { dayOf } from '../edition/index.ts'
import type { Edition } from '../edition/rules.ts'
import { paths } from './paths.ts'
import type { Asked } from './queries.ts'
import { clearBy, type Recipient, type Release } from './rules.ts'
import { en } from './text.en.ts'
import { fr } from './text.fr.ts'

const text = { fr: fr.mails, en: en.mails }
const kinds = { fr: fr.release.kinds, en: en.release.kinds }

type Preview = { headline: string; until: Date; url: string }

/**
 * A release under embargo, by a link that is this journalist's own. It belongs to no edition's outbox: whoever reads there must not
 * find a link that opens it.
 */
export function previewEmail(edition: Edition, to: Recipient, { headline, until, url }: Preview): NewMail {
  const t = text[to.lang]
  const instant = formatInstant(to.lang, until, edition.zone)
  const words = composeMail({
    ...{ lang: to.lang, subject: t.embargoSubject(instant), greeting: t.hello(to.name) },
    parts: [t.embargoLead(headline), t.embargoRule(instant), { action: t.embargoOpen, url }, t.embargoOwn],
    ...{ closing: t.closing, footer: t.footer(edition.title[to.lang], edition.press.email) },
  })
  return { ...words, editionId: null, kind: 'press.embargo', personId: null, recipient: to.email, state: 'approved' }
}

type Asking = { release: Release; hosts: readonly Asked[]; at: Date }

/** Tells the mentors of a challenge that a release puts it forward, and by when their host is to clear it. */
export function clearanceEmails({ publicUrl }: Pick<Config, 'publicUrl'>, edition: Edition, it: Asking): NewMail[] {
  return it.hosts.map(({ email, lang, name, personId }) => {
    const t = text[lang]
    const day = formatShortDay(lang, clearBy(edition, dayOf(it.at, edition.zone)))
    const url = publicUrl + href(paths.clearing, lang, { id: it.release.id }, { edition: edition.id })
    const words = composeMail({
      ...{ lang, subject: t.clearSubject(kinds[lang][it.release.kind]), greeting: t.hello(name) },
      parts: [t.clearLead(day), { action: t.clearOpen, url }],
      ...{ closing: t.closing, footer: t.footer(edition.title[lang], edition.press.email) },
    })
    return { ...words, editionId: edition.id, kind: 'press.clearance', personId, recipient: email, state: 'approved' }
  })
}

type Returned = { release: Release; team: readonly Asked[] }

/** Tells the team that a release was not published, since its figures are no longer those that were cleared. */
export function returnedEmails({ publicUrl }: Pick<Config, 'publicUrl'>, edition: Edition, it: Returned): NewMail[] {
  return it.team.map(({ email, lang, name, personId }) => {
    const t = text[lang]
    const url = publicUrl + href(paths.editor, lang, { id: it.release.id }, { edition: edition.id })
    const words = composeMail({
      ...{ lang, subject: t.returnedSubject(kinds[lang][it.release.kind]), greeting: t.hello(name) },
      parts: [t.returnedLead, { action: t.returnedOpen, url }],
      ...{ closing: t.closing, footer: t.footer(edition.title[lang], edition.press.email) },
    })
    return { ...words, editionId: edition.id, kind: 'press.returned', personId, recipient: email, state: 'approved' }
  })
}
