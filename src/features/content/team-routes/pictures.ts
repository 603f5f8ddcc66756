import type { Context } from 'hono'
import { href } from '../../../kernel/address.ts'
import { NotFound } from '../../../kernel/not-found.ts'
import { belowIn, idOf, pages, readUpload } from '../../../platform/http/index.ts'
import type { App, Applied } from '../../edition/index.ts'
import { pictureForm } from '../forms.ts'
import { text } from '../pages/drawn.ts'
import { NO_PICTURE, type PictureTyped, picturePage, picturesPage } from '../pages/team/pictures.ts'
import { teamPaths } from '../paths.ts'
import { findPicture, listPictures } from '../queries.ts'
import { leadTo, say, team } from '../routes/team.ts'
import { addPicture, type PictureRefusal, removePicture, savePicture } from '../save-picture.ts'

const { app, get, post } = pages<Applied>()

const PICTURES_PER_PAGE = 24

get(teamPaths.pictures, async c => c.html(picturesPage(c.var.view, await listed(c, NO_PICTURE))))

post(teamPaths.pictures, async c => {
  const { actor, edition } = team(c)
  const file = await readUpload(c)
  const typed = pictureForm.parse(await c.req.parseBody())
  const content = file?.content ?? new Uint8Array()
  const added = await addPicture(c.var.services, actor, edition, { ...typed, content })
  if (added.ok) return leadTo(c, teamPaths.pictures, text[c.var.lang].team.pictureAdded(typed.name))
  return c.html(picturesPage(c.var.view, await listed(c, typed, added.refusal)), 422)
})

get(teamPaths.picture, async c => {
  const { picture } = await pictureHere(c)
  return c.html(picturePage(c.var.view, { picture, typed: picture, errors: [], refused: undefined }))
})

post(teamPaths.picture, async c => {
  const { actor, edition, picture } = await pictureHere(c)
  const said = { ...pictureForm.parse(await c.req.parseBody()), name: picture.name }
  const saved = await savePicture(c.var.services, actor, edition, { id: picture.id, said })
  if (saved.ok) return leadTo(c, teamPaths.picture, text[c.var.lang].team.pictureSaved, { id: picture.id })
  const errors = [errorOf(c, saved.refusal)]
  return c.html(picturePage(c.var.view, { picture, typed: said, errors, refused: undefined }), 422)
})

post(teamPaths.pictureEnd, async c => {
  const { actor, edition, picture } = await pictureHere(c)
  const removed = await removePicture(c.var.services, actor, edition, picture.id)
  if (removed.ok) return leadTo(c, teamPaths.pictures, text[c.var.lang].team.pictureRemoved)
  const refused = say(c.var.lang, removed.refusal)
  return c.html(picturePage(c.var.view, { picture, typed: picture, errors: [], refused }), 409)
})

export const pictureTeamRoutes = app

async function pictureHere(c: Context<App>) {
  const here = team(c)
  const picture = await findPicture(c.var.services.db, idOf(c))
  if (!picture) throw new NotFound()
  return { ...here, picture }
}

async function listed(c: Context<App>, typed: PictureTyped, refusal?: PictureRefusal) {
  team(c)
  const found = await listPictures(c.var.services.db, { before: belowIn(c), limit: PICTURES_PER_PAGE + 1 })
  const pictures = found.slice(0, PICTURES_PER_PAGE)
  const avant = found.length > PICTURES_PER_PAGE ? pictures.at(-1)?.id : undefined
  const next = avant === undefined ? undefined : href(teamPaths.pictures, c.var.lang, {}, { avant })
  return { pictures, typed, next, errors: refusal ? [errorOf(c, refusal)] : [] }
}

const FIELDS: Partial<Record<PictureRefusal['code'], string>> = {
  ...{ picture_name: 'name', picture_name_taken: 'name', alt_missing: 'alt_fr', alt_long: 'alt_fr' },
  ...{ alt_needless: 'decorative', licence_missing: 'licence' },
}

const errorOf = (c: Context<App>, refusal: PictureRefusal) => ({
  field: FIELDS[refusal.code] ?? 'file',
  message: say(c.var.lang, refusal),
})
