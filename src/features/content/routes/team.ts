import type { Context } from 'hono'
import { type Address, href } from '../../../kernel/address.ts'
import { NotFound } from '../../../kernel/not-found.ts'
import { idOf, seeOther, signedIn } from '../../../platform/http/index.ts'
import { formatNumber, formatSize, type Lang } from '../../../platform/i18n/index.ts'
import type { App } from '../../edition/index.ts'
import { requireTeam } from '../../people/rules.ts'
import { text } from '../pages/drawn.ts'
import { findEntry } from '../queries.ts'
import type { PublishRefusal, SaveRefusal } from '../rules.ts'
import type { PictureRefusal } from '../save-picture.ts'
import { sectionOf } from '../section.ts'

/** The team, with what the edition sorts its writings by. */
export function team(c: Context<App>) {
  const actor = signedIn(c)
  const { edition } = c.var
  requireTeam(actor, edition.id)
  return { actor, edition, section: sectionOf(edition) }
}

/** The entry an address names, for the team. */
export async function entryHere(c: Context<App>) {
  const here = team(c)
  const entry = await findEntry(c.var.services.db, here.edition.id, idOf(c))
  if (!entry) throw new NotFound()
  return { ...here, entry }
}

type Params = Record<string, string | number>

/** Leads on to a page, which says what was done. */
export const leadTo = (c: Context<App>, address: Address, said: string, params: Params = {}): Response =>
  seeOther(c, c.var.services.config, href(address, c.var.lang, params), { kind: 'success', text: said })

type Refusal = SaveRefusal | PublishRefusal | PictureRefusal | { code: 'at_missing' }

/** A refusal in the reader's language. */
export function say(lang: Lang, refusal: Refusal): string {
  const t = text[lang].refusals
  switch (refusal.code) {
    case 'too_long':
      return t.too_long(formatNumber(lang, refusal.most))
    case 'alt_long':
      return t.alt_long(refusal.most)
    case 'description_short':
      return t.description_short(refusal.least)
    case 'text_faults':
      return t.text_faults(refusal.count)
    case 'picture_heavy':
      return t.picture_heavy(formatSize(lang, refusal.maxBytes))
    case 'picture_many_pixels':
      return t.picture_many_pixels(formatNumber(lang, refusal.maxPixels))
    case 'picture_narrow':
      return t.picture_narrow(refusal.minWidth)
    // Files of ours, made from a picture that could be read: only the scanner has something to say of them.
    case 'too_large':
    case 'wrong_type':
    case 'empty':
    case 'unreadable':
    case 'locked':
      return t.picture_unreadable()
    default:
      return t[refusal.code]()
  }
}
