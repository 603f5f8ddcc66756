import { href } from '../../../../kernel/address.ts'
import {
  alert,
  checkbox,
  emptyState,
  errorFor,
  type FieldError,
  fileField,
  form,
  type Html,
  html,
  layout,
  pagination,
  postButton,
  section,
  textField,
  type View,
} from '../../../../platform/html/index.ts'
import { pictureElement } from '../../../../platform/markdown/index.ts'
import { teamPaths } from '../../paths.ts'
import type { Picture } from '../../rules.ts'
import { drawnPicture, text } from '../drawn.ts'
import { teamFrame } from './frame.ts'

export type PictureTyped = Pick<Picture, 'alt' | 'credit' | 'decorative' | 'licence' | 'name'>

export const NO_PICTURE: PictureTyped = {
  name: '',
  alt: { fr: '', en: '' },
  decorative: false,
  credit: '',
  licence: '',
}

export type Pictures = { pictures: Picture[]; typed: PictureTyped; errors: FieldError[]; next: string | undefined }

/** The pictures there are, and a form to add one. */
export function picturesPage(view: View, { errors, next, pictures, typed }: Pictures): Html {
  const t = text[view.lang].team
  const list = html`<ul class="pictures">${pictures.map(it => html`<li>${one(view, it)}</li>`)}</ul>`
  const empty = emptyState(view, { title: t.picturesNone, body: t.picturesNoneBody })
  const add = form(view, {
    action: href(teamPaths.pictures, view.lang),
    multipart: true,
    submit: t.addPicture,
    body: html`${fileField(view, { name: 'file', label: t.fields.file, hint: t.hints.file, accept: 'image/png,image/jpeg,image/webp', required: true, error: errorFor(errors, 'file') })}
${textField(view, { name: 'name', label: t.fields.pictureName, hint: t.hints.pictureName, value: typed.name, width: 'medium', required: true, error: errorFor(errors, 'name') })}
${said(view, typed, errors)}`,
  })
  const body = html`${section(view, { title: t.picturesTitle, body: pictures.length > 0 ? list : empty })}
${next && pagination(view, { count: '', next })}
${section(view, { title: t.addPicture, id: 'ajouter', body: add })}`
  return teamFrame(view, 'pictures', { lead: t.picturesLead, errors, body })
}

function one(view: View, picture: Picture): Html {
  const t = text[view.lang].team
  const small = { sizes: '16rem' }
  return html`<figure class="picture">${pictureElement(view, drawnPicture(view, picture), small)}<figcaption><a href="${href(teamPaths.picture, view.lang, { id: picture.id })}">${picture.name}</a> <small>${t.pictureSize(picture.width, picture.height)}</small><br><code>![](image:${picture.name})</code></figcaption></figure>`
}

/** What a picture shows, who made it, what may be done with it. */
function said(view: View, typed: PictureTyped, errors: FieldError[]): Html {
  const t = text[view.lang].team
  const error = (field: string) => errorFor(errors, field)
  return html`${textField(view, { name: 'alt_fr', label: t.fields.alt.fr, hint: t.hints.alt, value: typed.alt.fr, error: error('alt_fr') })}
${textField(view, { name: 'alt_en', label: t.fields.alt.en, value: typed.alt.en, error: error('alt_en') })}
${checkbox(view, { name: 'decorative', label: t.fields.decorative, hint: t.hints.decorative, checked: typed.decorative, error: error('decorative') })}
${textField(view, { name: 'credit', label: t.fields.credit, value: typed.credit, width: 'medium', required: false })}
${textField(view, { name: 'licence', label: t.fields.licence, hint: t.hints.licence, value: typed.licence, width: 'medium', required: true, error: error('licence') })}`
}

export type OnePicture = { picture: Picture; typed: PictureTyped; errors: FieldError[]; refused: string | undefined }

/** One picture, and what is said of it. */
export function picturePage(view: View, { errors, picture, refused, typed }: OnePicture): Html {
  const t = text[view.lang].team
  const action = href(teamPaths.picture, view.lang, { id: picture.id })
  const drawn = drawnPicture(view, picture)
  const body = html`${refused && alert(view, { kind: 'error', body: refused, announced: true })}
<figure class="picture">${pictureElement(view, drawn, { first: true })}${drawn.credit && html`<figcaption>${drawn.credit}</figcaption>`}</figure>
<p>${t.pictureUse} <code>![](image:${picture.name})</code></p>
${form(view, { action, submit: t.savePicture, body: said(view, typed, errors) })}
${postButton(view, { action: href(teamPaths.pictureEnd, view.lang, { id: picture.id }), label: t.removePicture, kind: 'danger' })}`
  const crumbs = [
    { href: href(teamPaths.list, view.lang), label: t.title },
    { href: href(teamPaths.pictures, view.lang), label: t.tabs.pictures },
  ]
  return layout(view, { title: picture.name, crumbs, errors, body })
}
