import type { Context } from 'hono'
import { href } from '../../../kernel/address.ts'
import { pages, seeOther, sendFile } from '../../../platform/http/index.ts'
import type { App, Applied } from '../../edition/index.ts'
import { draftMissing } from '../draft-contract.ts'
import { filesCsv } from '../files-csv.ts'
import { listingForm } from '../forms.ts'
import { chosenFiles, type Listing, listPage } from '../pages/list.ts'
import { paths } from '../paths.ts'
import * as queries from '../queries.ts'
import { hiringEdition, todayOf } from '../routes/own.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { drawFile, team } from './team.ts'

const text = { fr, en }
const { app, get, post } = pages<Applied>()

get(paths.files, async c => c.html(listPage(c.var.view, await listing(c))))

get(paths.export, async c => {
  const { lang } = c.var
  const listed = await listing(c)
  const table = filesCsv(lang, { edition: listed.edition, files: chosenFiles(listed), today: listed.today })
  const bytes = new TextEncoder().encode(table)
  return sendFile(c, { name: text[lang].team.exportName, type: 'text/csv; charset=utf-8', bytes })
})

post(paths.draftAll, async c => {
  const actor = team(c)
  const { lang, services } = c.var
  const written = await draftMissing(services, actor, hiringEdition(c))
  return seeOther(c, services.config, href(paths.files, lang), {
    kind: 'success',
    text: text[lang].team.draftedAll(written),
  })
})

get(paths.file, async c => c.html(await drawFile(c)))

export const fileRoutes = app

async function listing(c: Context<App>): Promise<Listing> {
  team(c)
  const edition = hiringEdition(c)
  const files = await queries.listFiles(c.var.services.db, edition.id)
  return { edition, today: todayOf(c), files, chosen: listingForm.parse(c.req.query()) }
}
