import { NotFound } from '../../kernel/not-found.ts'
import { publicPdf } from '../../platform/documents/index.ts'
import { pages, sendPublicPdf } from '../../platform/http/index.ts'
import type { Applied } from '../edition/index.ts'
import { formPdf } from './pages/typeset.ts'
import { text } from './pages/words.ts'
import { ofNamed, paths } from './paths.ts'
import { formInForce } from './queries.ts'

const { app, get } = pages<Applied>()

/** The form in force, for anybody to prepare answers offline. */
get(paths.offline, async c => {
  const { edition, lang, services } = c.var
  const of = ofNamed(c.req.param('of'))
  const version = of && (await formInForce(services.db, edition.id, of))
  if (!version) throw new NotFound()
  const { definition, number, publishedAt: date } = version
  const document = formPdf(edition, { of, lang, definition, version, date })
  return sendPublicPdf(c, { name: `${text[lang].team.pdfFile(of, number)}.pdf`, ...publicPdf(document) })
})

export const routes = app
