import type { Context } from 'hono'
import { href } from '../../../kernel/address.ts'
import { NotFound } from '../../../kernel/not-found.ts'
import { belowIn, idOf, pages, seeOther } from '../../../platform/http/index.ts'
import type { App, Applied } from '../../edition/index.ts'
import { teamHere } from '../../people/index.ts'
import { letterEmail } from '../emails.ts'
import { letterForm, seenForm } from '../forms.ts'
import { lettersPage } from '../pages/letters.ts'
import { teamLetterPage } from '../pages/team-letter.ts'
import { text } from '../pages/words.ts'
import { paths } from '../paths.ts'
import { audienceNow, countSubscriptions, findLetter, listLetters } from '../queries.ts'
import type { LetterRefusal, LetterWords } from '../rules.ts'
import { sendLetter, stopLetter } from '../send-letter.ts'
import { markOf } from '../store.ts'
import { draftLetter, rewriteLetter, tryLetter } from '../write-letter.ts'

const { app, get, post } = pages<Applied>()
const PER_PAGE = 50
const EMPTY: LetterWords = { audience: 'candidates', subjectFr: '', bodyFr: '', subjectEn: '', bodyEn: '' }

get(paths.letters, async c => c.html(await drawList(c)))

post(paths.letters, async c => {
  const typed = { about: about(c), words: letterForm.parse(await c.req.parseBody()) }
  const drafted = await draftLetter(c.var.services, typed.about, typed.words)
  if (!drafted.ok) return c.html(await drawList(c, typed.words, drafted.refusal), 422)
  return back(c, drafted.value, text[c.var.lang].letterList.form.saved)
})

get(paths.teamLetter, async c => c.html(await drawOne(c)))

post(paths.teamLetter, async c => {
  const by = about(c)
  const body = await c.req.parseBody()
  const [typed, seen] = [letterForm.parse(body), seenForm.parse(body)]
  const written = await rewriteLetter(c.var.services, { ...by, id: idOf(c), seen }, typed)
  if (!written.ok) return c.html(await drawOne(c, { typed, refusal: written.refusal }), 422)
  return back(c, idOf(c), text[c.var.lang].letterList.form.saved)
})

post(paths.trial, async c => {
  const { email, personId } = teamHere(c)
  await tryLetter(c.var.services, c.var.edition, { id: idOf(c), email, personId })
  return back(c, idOf(c), text[c.var.lang].letterList.tried)
})

post(paths.sending, async c => {
  const by = about(c)
  const seen = seenForm.parse(await c.req.parseBody())
  const sent = await sendLetter(c.var.services, { ...by, id: idOf(c), seen })
  if (!sent.ok) return c.html(await drawOne(c, { refusal: sent.refusal }), 409)
  return back(c, idOf(c), text[c.var.lang].letterList.started)
})

post(paths.stop, async c => {
  await stopLetter(c.var.services, { ...about(c), id: idOf(c) })
  return back(c, idOf(c), text[c.var.lang].letterList.stopped)
})

export const letterRoutes = app

const about = (c: Context<App>) => ({ editionId: c.var.edition.id, actorId: teamHere(c).personId })

const back = (c: Context<App>, id: number, said: string) =>
  seeOther(c, c.var.services.config, href(paths.teamLetter, c.var.lang, { id }), { kind: 'success', text: said })

async function drawList(c: Context<App>, typed = EMPTY, refusal?: LetterRefusal) {
  teamHere(c)
  const { edition, lang, services, view } = c.var
  const letters = await listLetters(services.db, edition.id, { before: belowIn(c), limit: PER_PAGE })
  const last = letters.length === PER_PAGE ? letters.at(-1)?.id : undefined
  const next = last ? href(paths.letters, lang, {}, { avant: last }) : undefined
  const counts = await countSubscriptions(services.db)
  return lettersPage(view, { eyebrow: edition.title[lang], letters, counts, next, typed, refusal })
}

type Again = { typed?: LetterWords; refusal: LetterRefusal }

async function drawOne(c: Context<App>, again?: Again) {
  const { email } = teamHere(c)
  const { edition, services, view } = c.var
  const letter = await findLetter(services.db, edition.id, idOf(c))
  if (!letter) throw new NotFound()
  const { confirmed } = await audienceNow(services.db, letter.audience)
  const as = (lang: 'fr' | 'en') =>
    letterEmail(edition, letter, { lang, email, publicUrl: services.config.publicUrl, trial: false })
  return teamLetterPage(view, {
    letter,
    mark: markOf(letter),
    confirmed,
    drawn: { fr: as('fr'), en: as('en') },
    ...again,
  })
}
