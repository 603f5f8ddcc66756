import type { Context } from 'hono'
import { addressWord } from '../../../kernel/address-word.ts'
import { pages } from '../../../platform/http/index.ts'
import type { App, Applied } from '../../edition/index.ts'
import { compareDocuments } from '../compare.ts'
import { type EntryTyped, kindQuery, readEntry } from '../forms.ts'
import { text } from '../pages/drawn.ts'
import { additionPage, type Editing, editorPage, type Scheduling } from '../pages/team/editor.ts'
import { teamPaths } from '../paths.ts'
import { listPictureNames, writerOf } from '../queries.ts'
import { faultsOf, previewOf } from '../routes/faults.ts'
import { entryHere, leadTo, say, team } from '../routes/team.ts'
import { type Entry, type Kind, NO_FACTS, NO_WORDS, type SaveRefusal } from '../rules.ts'
import { beginEntry, saveEntry } from '../save-entry.ts'

const { app, get, post } = pages<Applied>()

get(teamPaths.addition, async c => {
  team(c)
  const { genre: kind } = kindQuery.parse(c.req.query())
  return c.html(additionPage(c.var.view, await adding(c, kind, BLANK, {})))
})

post(teamPaths.addition, async c => {
  const { actor, edition, section } = team(c)
  const { genre: kind } = kindQuery.parse(c.req.query())
  const typed = named(readEntry(await c.req.parseBody({ all: true }), kind, section))
  if (typed.asked === 'preview')
    return c.html(additionPage(c.var.view, await adding(c, kind, typed, { preview: true })))
  const begun = await beginEntry(c.var.services, actor, edition, { ...typed, kind })
  if (begun.ok) return leadTo(c, teamPaths.entry, text[c.var.lang].team.began, { id: begun.value })
  const page = await adding(c, kind, typed, { refusal: begun.refusal })
  return c.html(additionPage(c.var.view, page), 422)
})

get(teamPaths.entry, async c => answer(c, await entryHere(c)))

post(teamPaths.entry, async c => {
  const here = await entryHere(c)
  const { actor, edition, entry, section } = here
  const read = readEntry(await c.req.parseBody({ all: true }), entry.kind, section)
  const typed = { ...read, name: read.name || entry.name }
  if (typed.asked === 'preview') return answer(c, { entry }, { typed, preview: true })
  const saved = await saveEntry(c.var.services, actor, edition, { ...typed, id: entry.id })
  if (saved.ok) return leadTo(c, teamPaths.entry, text[c.var.lang].team.saved(saved.value), { id: entry.id })
  return answer(c, await entryHere(c), { typed, refusal: saved.refusal })
})

export const entryRoutes = app

const BLANK: EntryTyped = {
  ...{ name: '', document: { fr: NO_WORDS, en: NO_WORDS, facts: NO_FACTS }, reason: '', stillRight: false },
  ...{ wholeProgramme: false, version: 0, asked: 'save' },
}

/** The title gives the address where none was typed. */
const named = (typed: EntryTyped): EntryTyped => ({
  ...typed,
  name: addressWord(typed.name || typed.document.fr.title),
})

type Again = { typed?: EntryTyped; preview?: boolean; refusal?: SaveRefusal; refused?: string; asked?: Scheduling }

async function adding(c: Context<App>, kind: Kind, typed: EntryTyped, { preview, refusal }: Again) {
  const { db } = c.var.services
  return {
    ...typed,
    ...{ kind, edition: c.var.edition, nameFixed: false, conflict: undefined },
    errors: refusal ? [{ field: refusal.field, message: say(c.var.lang, refusal) }] : [],
    pictures: await listPictureNames(db),
    previewed: preview ? await previewOf(db, c.var.view, typed.document) : undefined,
  }
}

/** The page of an entry: as it stands, or as it was typed with what stopped it. Nothing typed is lost. */
export async function answer(c: Context<App>, { entry }: { entry: Entry }, again: Again = {}) {
  const { asked = {}, refusal, refused } = again
  const writer = await writerOf(c.var.services.db, entry.id, entry.version)
  const editing = await editingOf(c, { entry, writer }, again)
  const told = faultsOf(c.var.view, entry.document)
  const page = editorPage(c.var.view, editing, { entry, faults: [...told.fr, ...told.en], refused, writer, asked })
  const isBad = refusal !== undefined && refusal.code !== 'conflict'
  return c.html(page, isBad ? 422 : refusal || refused ? 409 : 200)
}

type Known = { entry: Entry; writer: string | null }

async function editingOf(c: Context<App>, { entry, writer }: Known, again: Again): Promise<Editing> {
  const { lang, services, view } = c.var
  const { preview, refusal, typed } = again
  const isConflict = refusal?.code === 'conflict'
  const document = typed?.document ?? entry.document
  const by = writer ?? text[lang].team.nobody
  return {
    ...{ edition: c.var.edition, kind: entry.kind, document, name: typed?.name ?? entry.name },
    nameFixed: entry.kind === 'block' || entry.publishedAt !== null,
    errors: refusal ? [{ field: refusal.field, message: say(lang, refusal) }] : [],
    pictures: await listPictureNames(services.db),
    ...{ reason: typed?.reason ?? '', stillRight: typed?.stillRight ?? false },
    // Once both were shown, the next saving is on top of the other's.
    version: typed && !isConflict ? typed.version : entry.version,
    previewed: preview ? await previewOf(services.db, view, document) : undefined,
    conflict: isConflict ? { by, differences: compareDocuments(entry.document, document) } : undefined,
  }
}
