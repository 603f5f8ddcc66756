import type { Context } from 'hono'
import { NotFound } from '../../../kernel/not-found.ts'
import { idOf, seeOther, signedIn } from '../../../platform/http/index.ts'
import type { Actor } from '../../../platform/services.ts'
import type { App } from '../../edition/index.ts'
import { listFreeSeats } from '../../offers/index.ts'
import { daysOf, experienceIn } from '../contract-facts.ts'
import { filePage } from '../pages/file.ts'
import type { FileForm, Typed } from '../pages/file-parts.ts'
import { fileHref } from '../pages/shared.ts'
import * as queries from '../queries.ts'
import { asRefusal, hiringEdition, todayOf } from '../routes/own.ts'
import { isTeam, reckoningDay } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

const text = { fr, en }

/** The team member who asks, where the edition has contracts; anybody else learns nothing of these pages. */
export function team(c: Context<App>): Actor {
  const actor = signedIn(c)
  if (!isTeam(actor, hiringEdition(c).id)) throw new NotFound()
  return actor
}

/** The file that the address names, for the team. */
export async function fileHere(c: Context<App>) {
  team(c)
  const edition = hiringEdition(c)
  const file = await queries.findFile(c.var.services.db, edition.id, idOf(c))
  if (!file) throw new NotFound()
  return { edition, file }
}

type Again = { form: FileForm; refusal: { code: string }; typed: Typed }

/** The page of a file, as it is or with what was just refused and typed. */
export async function drawFile(c: Context<App>, again?: Again) {
  const { edition, file } = await fileHere(c)
  const { services, view } = c.var
  const contracts = await queries.listContracts(services.db, file.id)
  const isOpen = file.clearance?.state === 'refused' && file.clearance.decision === null
  const freeSeats = isOpen ? await listFreeSeats(services.db, edition.id, services.now()) : []
  return filePage(view, {
    ...{
      edition,
      today: todayOf(c),
      file,
      contracts,
      desk: services.desk !== undefined,
      experience: experienceIn(file),
    },
    countedOn: reckoningDay(edition.pay, daysOf(edition, file)),
    freeSeats,
    typed: again?.typed ?? {},
    refused: again && { form: again.form, refusal: asRefusal(again.refusal) },
  })
}

type Said = Extract<
  keyof typeof fr.team,
  'drafted' | 'sent' | 'signedNow' | 'askedDesk' | 'clearanceSaved' | 'decided' | 'saved' | 'departed'
>

/** Back to the file, which says what was done. */
export const said = (c: Context<App>, what: Said): Response =>
  seeOther(c, c.var.services.config, fileHref(c.var.view, idOf(c)), {
    kind: 'success',
    text: text[c.var.lang].team[what],
  })
