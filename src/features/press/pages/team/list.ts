import { href } from '../../../../kernel/address.ts'
import {
  actions,
  button,
  checkboxes,
  form,
  type Html,
  html,
  layout,
  linkButton,
  postButton,
  section,
  stateTag,
  table,
  type View,
} from '../../../../platform/html/index.ts'
import type { Picture } from '../../../content/rules.ts'
import { type Edition, RELEASE_KINDS } from '../../../edition/rules.ts'
import { paths } from '../../paths.ts'
import type { Release, ReleaseState } from '../../rules.ts'
import { instant, text } from '../words.ts'

export const SIGNS = {
  draft: 'neutral',
  in_clearance: 'waiting',
  cleared: 'success',
  scheduled: 'waiting',
  published: 'success',
  corrected: 'success',
  withdrawn: 'error',
} as const satisfies Record<ReleaseState, string>

type ListPage = {
  edition: Edition
  releases: readonly Release[]
  waiting: number
  pictures: readonly Picture[]
  chosen: readonly number[]
}

/** The releases of an edition, those that are still to be prepared, and the rest of the work with the press. */
export function listPage(view: View, it: ListPage): Html {
  const { release, team: t } = text[view.lang]
  const missing = RELEASE_KINDS.filter(kind => !it.releases.some(one => one.kind === kind))
  const start = missing.map(kind =>
    postButton(view, {
      action: href(paths.list, view.lang),
      label: t.start(release.kinds[kind]),
      kind: 'secondary',
      values: { kind },
    }),
  )
  const link = (address: keyof typeof paths, label: string) =>
    linkButton(view, { href: href(paths[address], view.lang), label, kind: 'secondary' })
  const body = html`${releaseTable(view, it.releases)}
${actions(view, start)}
${actions(view, [
  link('requests', t.nav.requests(it.waiting)),
  link('recipients', t.nav.recipients),
  link('coverage', t.nav.coverage),
  link('room', t.nav.public),
])}
${section(view, { title: t.pictures.title, intro: t.pictures.lead, body: pictureForm(view, it) })}`
  return layout(view, { title: t.title, lead: t.lead, eyebrow: it.edition.title[view.lang], wide: true, body })
}

function releaseTable(view: View, releases: readonly Release[]): Html {
  const { release, team: t } = text[view.lang]
  return table(view, {
    caption: release.title,
    captionHidden: true,
    columns: [
      { key: 'kind', label: t.columns.kind },
      { key: 'state', label: t.columns.state },
      { key: 'when', label: t.columns.when },
    ],
    rows: releases.map(it => ({
      kind: release.kinds[it.kind],
      state: stateTag(view, SIGNS[it.state], t.states[it.state]),
      when: it.publishAt
        ? t.until(instant(view, it.publishAt))
        : it.publishedAt && t.publishedOn(instant(view, it.publishedAt)),
    })),
    rowHref: (_row, index) => href(paths.editor, view.lang, { id: releases[index]?.id ?? 0 }),
    empty: t.none,
  })
}

function pictureForm(view: View, { chosen, pictures }: ListPage): Html {
  const { pictures: t } = text[view.lang].team
  if (pictures.length === 0) return html`<p>${t.none}</p>`
  const options = pictures.map(it => ({
    value: String(it.id),
    label: it.name,
    hint: `${it.alt[view.lang]} ${it.credit}, ${it.licence}`,
  }))
  return form(view, {
    action: href(paths.pictures, view.lang),
    body: checkboxes(view, { name: 'pictures', label: t.label, options, values: chosen.map(String) }),
    submit: actions(view, [button(view, { label: t.save, kind: 'secondary' })]),
  })
}
