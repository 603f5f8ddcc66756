import {
  alert,
  details,
  type Html,
  html,
  postButton,
  section,
  stateTag,
  table,
  type View,
} from '../../../platform/html/index.ts'
import { formatDay, formatShortDay, listOf } from '../../../platform/i18n/index.ts'
import type { Text } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import { type Group, groupOf, type Item, isReleased, lackingIn, mayWrite } from '../rules.ts'
import { type Again, at, framed, type Here, text } from './frame.ts'
import { itemForm } from './item-form.ts'

/** What a challenge opens, or what it made: the list, and the form that adds to it. */
export function itemsPage(view: View, here: Here, given: Again & { group: Group; items: Item[] }): Html {
  const t = text[view.lang]
  const { group, items, typed, wrong } = given
  const address = at(view, here, paths[group])
  const add = itemForm(view, here, { group, action: address, submit: t.add, typed, wrong })
  const body = html`${items.length > 0 && group === 'openness' && html`<p>${countsIn(view, items)}</p>`}
${table(view, {
  caption: t[group].title,
  captionHidden: true,
  columns: (['name', 'kind', 'state', 'day', 'link', 'released'] as const).map(key => ({ key, label: t.columns[key] })),
  rows: items.map(item => row(view, here, item)),
  empty: t.empty,
  rowHref: mayWrite(here.part) ? (_, i) => items[i] && itemAt(view, here, items[i]) : undefined,
})}
${mayWrite(here.part) && details(view, { summary: t[group].addTitle, open: wrong !== undefined || items.length === 0, body: add })}
${group === 'openness' && reasons(view, here)}`
  const { lead, title } = t[group]
  return framed(view, here, { tab: group, title, lead, wide: true, wrong, body })
}

const itemAt = (view: View, here: Here, { id, kind }: Item) =>
  at(view, here, groupOf(kind) === 'openness' ? paths.opennessItem : paths.madeItem, { id })

function countsIn(view: View, items: readonly Item[]): string {
  const count = (state: Item['state']) => items.filter(it => it.state === state).length
  return text[view.lang].openness.counts(count('open'), count('planned'), count('closed'))
}

const SIGNS = { planned: 'waiting', open: 'success', closed: 'neutral', done: 'success' } as const
const LINK_SIGNS = {
  unchecked: 'neutral',
  alive: 'success',
  failing: 'waiting',
  dead: 'error',
  refused: 'neutral',
} as const

function row(view: View, here: Here, item: Item) {
  const t = text[view.lang]
  const shown = isReleased(item)
  return {
    name: view.lang === 'en' && item.nameEn ? item.nameEn : item.nameFr,
    kind: html`${t.kinds[item.kind]}${item.kind === 'training' && item.people !== null && html`<br><small>${item.audience}, ${t.item.trained(item.people)}</small>`}`,
    state: html`${stateTag(view, SIGNS[item.state], t.states[item.state])}${said(view, here, item)}`,
    day: item.onDay && formatShortDay(view.lang, item.onDay),
    link: item.url && link(view, item),
    released: stateTag(view, shown ? 'success' : 'neutral', shown ? t.results.shown : t.results.hidden),
  }
}

/** Under which licence, with what missing; or why not. */
function said(view: View, { results }: Here, item: Item): Html {
  const t = text[view.lang]
  const name = (list: { code: string; name: Text }[], code: string | null) =>
    list.find(it => it.code === code)?.name[view.lang]
  const { licences, withholdings } = results.openness
  const lacking = item.state === 'open' ? lackingIn(results.openness, item) : []
  const words = item.state === 'closed' ? name(withholdings, item.withholding) : name(licences, item.licence)
  return html`${words && html`<br><small>${words}</small>`}${item.withholdingWords && html`<br><small>${item.withholdingWords}</small>`}
${
  lacking.length > 0 &&
  html`<br><small>${t.item.lacking(
    listOf(
      view.lang,
      lacking.map(it => it.name[view.lang]),
    ),
  )}</small>`
}`
}

function link(view: View, { linkCheckedAt, linkState, url }: Item): Html {
  const t = text[view.lang]
  const when = linkCheckedAt && t.checkedOn(formatDay(view.lang, linkCheckedAt, view.zone))
  const host = url && URL.canParse(url) ? new URL(url).host : url
  return html`<a href="${url}">${host}</a><br><small>${stateTag(view, LINK_SIGNS[linkState], t.links[linkState])}${when && html` ${when}`}</small>`
}

function reasons(view: View, { results }: Here): Html {
  const t = text[view.lang].openness
  const list = results.openness.withholdings.map(
    ({ law, meaning, name }) =>
      html`<div><dt>${name[view.lang]}${law && html` <small>(${law})</small>`}</dt><dd>${meaning[view.lang]}</dd></div>`,
  )
  const body = html`<p>${t.law}</p><dl class="${view.theme.classes.definitions}">${list}</dl>`
  return details(view, { summary: t.reasons, body })
}

/** One thing, to be changed or removed. */
export function itemPage(view: View, here: Here, { item, typed, wrong }: Again & { item: Item }): Html {
  const t = text[view.lang]
  const group = groupOf(item.kind)
  const lacking = lackingIn(here.results.openness, item)
  const body = html`<p><a href="${at(view, here, paths[group])}">${t.back}</a></p>
${
  lacking.length > 0 &&
  alert(view, {
    kind: 'info',
    body: t.item.lacking(
      listOf(
        view.lang,
        lacking.map(it => it.name[view.lang]),
      ),
    ),
  })
}
${itemForm(view, here, { group, item, action: itemAt(view, here, item), submit: t.save, typed, wrong })}
${section(view, { title: t.item.removal, body: postButton(view, { action: at(view, here, paths.itemRemoval, { id: item.id }), label: t.remove, kind: 'danger', about: item.nameFr }) })}`
  return framed(view, here, { tab: group, title: item.nameFr, wrong, body })
}
