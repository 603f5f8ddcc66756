import type { Context } from 'hono'
import { href } from '../../kernel/address.ts'
import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { idOf, pages, seeOther, sendFile, signedIn } from '../../platform/http/index.ts'
import type { App, Applied } from '../edition/index.ts'
import { followDesk } from './follow-desk.ts'
import { mentorPage } from './pages/mentor.ts'
import { minePage } from './pages/mine.ts'
import { paths } from './paths.ts'
import * as queries from './queries.ts'
import { asRefusal, hiringEdition, todayOf } from './routes/own.ts'
import { partHere } from './routes/part.ts'
import { readSignature } from './routes/read-signature.ts'
import type { Refusal } from './rules.ts'
import { signContract } from './sign-contract.ts'
import { en } from './text.en.ts'
import { fr } from './text.fr.ts'

const text = { fr, en }
const { app, get, post } = pages<Applied>()

get(paths.mine, async c => c.html(await draw(c)))

post(paths.mySignature, async c => {
  const { file } = await own(c)
  const { content, confirmed, version } = await readSignature(c)
  const signed = await signOwn(c, { file, content, confirmed, version })
  if (!signed.ok) return c.html(await draw(c, { refusal: asRefusal(signed.refusal), confirmed }), 422)
  const { lang, services } = c.var
  return seeOther(c, services.config, href(paths.mine, lang), { kind: 'success', text: text[lang].mine.done })
})

get(paths.myDocument, async c => {
  const { contracts, file } = await own(c)
  const sent = contracts.find(it => it.version === idOf(c, 'version'))?.documentSha256
  if (!sent) throw new NotFound()
  return sendPdf(c, sent, file.name)
})

get(paths.mySigned, async c => {
  const { contracts, file } = await own(c)
  const contract = contracts.find(it => it.version === idOf(c, 'version'))
  const signature = contract?.signatures.find(it => it.party === c.req.param('party'))
  if (!signature) throw new NotFound()
  return sendPdf(c, signature.signedSha256, file.name)
})

get(paths.challenge, async c => {
  const edition = hiringEdition(c)
  const { challenge } = partHere(c, ['team', 'operational_mentor', 'high_level_mentor'])
  const files = await queries.listFilesOn(c.var.services.db, edition.id, challenge.id)
  return c.html(mentorPage(c.var.view, { edition, today: todayOf(c), challengeId: challenge.id, files }))
})

// A machine calls here: it has no session, reads no language, and is believed only for what the key proves.
app.post(paths.deskCall.fr, async c => {
  const { desk } = c.var.services
  if (!desk) return c.text('No signing desk is configured here.', 409)
  const externalId = desk.read(await c.req.text(), c.req.header('signature'))
  if (!externalId) return c.text('This call is not signed by the signing desk.', 403)
  await followDesk(c.var.services, { externalId })
  return c.text('Read.')
})

export const routes = app

/** The file of whoever is signed in, and every version they were sent; nobody else's, and NotFound where they have none. */
async function own(c: Context<App>) {
  const { personId } = signedIn(c)
  const edition = hiringEdition(c)
  const { db } = c.var.services
  const file = await queries.findFileOf(db, edition.id, personId)
  if (!file) throw new NotFound()
  const contracts = (await queries.listContracts(db, file.id)).filter(it => it.sentAt !== null)
  return { edition, today: todayOf(c), file, contracts }
}

async function draw(c: Context<App>, again: { refusal?: Refusal; confirmed?: boolean } = {}) {
  return minePage(c.var.view, { ...(await own(c)), confirmed: again.confirmed ?? false, refusal: again.refusal })
}

type Handed = Awaited<ReturnType<typeof readSignature>>
type Signing = Pick<Handed, 'content' | 'confirmed' | 'version'> & Pick<Awaited<ReturnType<typeof own>>, 'file'>

/** A fellow signs in their own name, for themselves alone. */
async function signOwn(
  c: Context<App>,
  { content, confirmed, file, version }: Signing,
): Promise<Result<true, { code: string }>> {
  if (!content) return refuse({ code: 'no_file' })
  const by = { fellowshipId: file.id, party: 'fellow', name: file.name, recordedBy: file.personId } as const
  const signed = await signContract(c.var.services, c.var.edition, { ...by, content, confirmed, version })
  return signed.ok ? done(true) : signed
}

async function sendPdf(c: Context<App>, sha256: string, name: string): Promise<Response> {
  const bytes = await c.var.services.files.get(sha256)
  return sendFile(c, { name: `${text[c.var.lang].mine.title} ${name}.pdf`, type: 'application/pdf', bytes })
}
