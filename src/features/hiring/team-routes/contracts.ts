import { idOf, pages } from '../../../platform/http/index.ts'
import type { Applied } from '../../edition/index.ts'
import { askDesk } from '../ask-desk.ts'
import { draftContract } from '../draft-contract.ts'
import { deskForm, draftForm, experienceOf } from '../forms.ts'
import { paths } from '../paths.ts'
import { readSignature } from '../routes/read-signature.ts'
import { sendContract } from '../send-contract.ts'
import { signContract } from '../sign-contract.ts'
import { drawFile, fileHere, said, team } from './team.ts'

const { app, post } = pages<Applied>()

post(paths.draft, async c => {
  const actor = team(c)
  const given = draftForm.parse(await c.req.parseBody())
  const drafting = { fellowshipId: idOf(c), experience: experienceOf(given), reason: given.reason }
  const drafted = await draftContract(c.var.services, actor, c.var.edition, drafting)
  if (drafted.ok) return said(c, 'drafted')
  const typed = { ...given, careerStartedOn: given.careerStartedOn ?? '', years: String(given.years ?? '') }
  return c.html(await drawFile(c, { form: 'draft', refusal: drafted.refusal, typed }), 422)
})

post(paths.sending, async c => {
  const sent = await sendContract(c.var.services, team(c), c.var.edition, idOf(c))
  if (sent.ok) return said(c, 'sent')
  return c.html(await drawFile(c, { form: 'send', refusal: sent.refusal, typed: {} }), 409)
})

post(paths.signature, async c => {
  const { personId: recordedBy } = team(c)
  const { edition, file } = await fileHere(c)
  const { content, ...given } = await readSignature(c)
  const signing = { ...given, fellowshipId: file.id, recordedBy }
  const signed = content && (await signContract(c.var.services, edition, { ...signing, content }))
  if (signed?.ok) return said(c, 'signedNow')
  const typed = { name: given.name, confirmed: given.confirmed ? 'on' : '' }
  const refusal = signed?.refusal ?? { code: 'no_file' }
  return c.html(await drawFile(c, { form: 'sign', refusal, typed }), 422)
})

post(paths.desk, async c => {
  const actor = team(c)
  const typed = deskForm.parse(await c.req.parseBody())
  const host = { name: typed.hostName, email: typed.hostEmail }
  const asked = await askDesk(c.var.services, actor, c.var.edition, { fellowshipId: idOf(c), host })
  if (asked.ok) return said(c, 'askedDesk')
  return c.html(await drawFile(c, { form: 'desk', refusal: asked.refusal, typed }), 409)
})

export const contractRoutes = app
