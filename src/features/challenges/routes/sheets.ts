import type { Context } from 'hono'
import { NotFound } from '../../../kernel/not-found.ts'
import { type PdfDocument, publicPdf } from '../../../platform/documents/index.ts'
import { pages, publicPage, sendPublicPdf } from '../../../platform/http/index.ts'
import type { App, Applied } from '../../edition/index.ts'
import { challengesHidden, type ProfileCode } from '../../edition/rules.ts'
import { jobPostings } from '../pages/postings.ts'
import type { Drawing } from '../pages/sheets/facts.ts'
import { jobPage } from '../pages/sheets/job.ts'
import { challengePoster, editionPoster, type PaperSize } from '../pages/sheets/poster.ts'
import { challengeSheet, jobSheet } from '../pages/sheets/sheet.ts'
import { paths } from '../paths.ts'
import { listPublic } from '../queries.ts'
import { type Entry, entryOf } from '../rules.ts'

const { app, get } = pages<Applied>()

get(paths.sheetPdf, async c => sendPdf(c, challengeSheet(drawingFor(c), await loadShown(c))))

get(paths.posterPdf, async c => sendPdf(c, challengePoster(drawingFor(c), await loadShown(c), paperIn(c))))

get(paths.editionPoster, async c => {
  const entries = challengesHidden(c.var.edition, c.var.services.now()) ? [] : await listShown(c)
  return sendPdf(c, editionPoster(drawingFor(c), entries, paperIn(c)))
})

get(paths.job, async c => {
  const { entry, profile } = await loadJob(c)
  const drawing = drawingFor(c)
  const postings = jobPostings({ ...drawing, entry }, profile)
  return publicPage(c, jobPage(c.var.view, { drawing, entry, profile, postings }))
})

get(paths.jobPdf, async c => {
  const { entry, profile } = await loadJob(c)
  return sendPdf(c, jobSheet(drawingFor(c), entry, profile))
})

export const sheetRoutes = app

function drawingFor(c: Context<App>): Drawing {
  const { edition, lang, services } = c.var
  return { edition, lang, now: services.now(), origin: services.config.publicUrl }
}

const listShown = async (c: Context<App>): Promise<Entry[]> =>
  (await listPublic(c.var.services.db, c.var.edition.id)).map(entryOf)

/** The challenge of the address. Throws NotFound, also while challenges are hidden. */
async function loadShown(c: Context<App>): Promise<Entry> {
  const { edition, services } = c.var
  const entry = (await listShown(c)).find(({ sheet }) => sheet.slug === c.req.param('slug'))
  if (!entry || challengesHidden(edition, services.now())) throw new NotFound()
  return entry
}

/** A challenge that has, or had, seats of the profile of the address. Throws NotFound. */
async function loadJob(c: Context<App>): Promise<{ entry: Entry; profile: ProfileCode }> {
  const entry = await loadShown(c)
  const seat = entry.seats.find(({ profile }) => profile === c.req.param('profile'))
  if (!seat) throw new NotFound()
  return { entry, profile: seat.profile }
}

/** Posters are printed in A3, or in A4 with `?papier=a4`. */
const paperIn = (c: Context<App>): PaperSize => ((c.req.query('papier') ?? c.req.query('paper')) === 'a4' ? 'a4' : 'a3')

const sendPdf = (c: Context<App>, document: PdfDocument) =>
  sendPublicPdf(c, { name: `${document.title}.pdf`, ...publicPdf(document) })
