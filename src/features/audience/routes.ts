import { href } from '../../kernel/address.ts'
import { dropCookie, pages, readCookie, seeOther, writeCookie } from '../../platform/http/index.ts'
import type { Applied } from '../edition/index.ts'
import { wantsCounting } from './forms.ts'
import { measurePage } from './pages/measure.ts'
import { paths } from './paths.ts'
import { en } from './text.en.ts'
import { fr } from './text.fr.ts'

const text = { fr, en }
const { app, get, post } = pages<Applied>()

/** As long as the French authority lets a choice be kept. */
const THIRTEEN_MONTHS = 395 * 24 * 3600

get(paths.measure, c => {
  const optedOut = readCookie(c, c.var.services.config, 'uncounted') !== undefined
  return c.html(measurePage(c.var.view, { optedOut }))
})

post(paths.measure, async c => {
  const { lang, services } = c.var
  const t = text[lang]
  const isCounted = wantsCounting(await c.req.parseBody())
  if (isCounted) dropCookie(c, services.config, 'uncounted')
  else writeCookie(c, services.config, 'uncounted', 'yes', THIRTEEN_MONTHS)
  const notice = { kind: 'success', text: isCounted ? t.resumed : t.stopped } as const
  return seeOther(c, services.config, href(paths.measure, lang), notice)
})

export const routes = app
