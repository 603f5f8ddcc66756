import { attributes, type Html, html, type Text } from './html.ts'
import type { View } from './view.ts'

type Chip = { label: Text; href: string; current: boolean; count?: number | undefined }

type Filters = {
  groups: { label: string; chips: Chip[] }[]
  /** The address without any filter, when some are on. */
  clear?: string | undefined
  /** A search box; `keep` are the other parameters of the address, sent again with it. */
  search?:
    | { action: string; name: string; label: string; value: string; keep?: Record<string, string> | undefined }
    | undefined
}

/** Filters that live in the address: each chip is a link that adds or removes one. */
export function filters(view: View, given: Filters): Html {
  return html`<section class="${view.theme.classes.filters}" aria-label="${view.text.filters}">
${given.search && searchBox(view, given.search)}
${given.groups.map(group => chipGroup(view, group))}
${given.clear && html`<p><a href="${given.clear}">${view.text.filterCleared}</a></p>`}
</section>`
}

/** Beyond this many chips a group is folded, unless one of them is on: the list below stays in sight. */
const MOST_CHIPS = 8

function chipGroup(view: View, { label, chips }: Filters['groups'][number]): Html {
  const drawn = html`<ul aria-label="${label}">${chips.map(
    chip =>
      html`<li><a class="${view.theme.classes.chip}" href="${chip.href}"${attributes({ 'aria-current': chip.current ? 'true' : undefined })}>${chip.label}${
        chip.count !== undefined && html` <span class="${view.theme.classes.number}">${chip.count}</span>`
      }</a></li>`,
  )}</ul>`
  const folded = chips.length > MOST_CHIPS && !chips.some(chip => chip.current)
  return html`<div class="filter-group"><p class="filter-label" aria-hidden="true">${label}</p>${
    folded ? html`<details><summary>${view.text.choices(label, chips.length)}</summary>${drawn}</details>` : drawn
  }</div>`
}

function searchBox(view: View, given: NonNullable<Filters['search']>): Html {
  const { classes } = view.theme
  return html`<form class="${classes.search}" role="search" action="${given.action}" method="get"><label for="${given.name}">${given.label}</label>
<div class="search-row"><input class="${classes.input}" type="search" id="${given.name}" name="${given.name}" value="${given.value}">${Object.entries(
    given.keep ?? {},
  ).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  )}<button type="submit" class="${classes.buttonSecondary}">${view.text.search}</button></div></form>`
}

type Pagination = {
  /** The true count in words, made by the caller: « 208 candidatures ». */
  count: Text
  previous?: string | undefined
  next?: string | undefined
}

/** Before and after, by key: addresses stay right when rows arrive meanwhile. */
export function pagination(view: View, given: Pagination): Html {
  const { text } = view
  return html`<nav class="${view.theme.classes.pagination}" aria-label="${text.pagination}"><p>${given.count}</p>
${given.previous && html`<a rel="prev" href="${given.previous}">${text.previous}</a>`}
${given.next && html`<a rel="next" href="${given.next}">${text.next}</a>`}</nav>`
}

/** Views of the same thing, side by side, each with its address. */
export const tabs = (
  view: View,
  given: { label: string; tabs: { href: string; label: Text; current: boolean; count?: number | undefined }[] },
): Html =>
  html`<nav class="${view.theme.classes.tabs}" aria-label="${given.label}"><ul>${given.tabs.map(
    tab =>
      html`<li><a href="${tab.href}"${attributes({ 'aria-current': tab.current ? 'page' : undefined })}>${tab.label}${
        tab.count !== undefined && html` <span class="${view.theme.classes.number}">${tab.count}</span>`
      }</a></li>`,
  )}</ul></nav>`
