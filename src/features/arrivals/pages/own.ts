import { href } from '../../../kernel/address.ts'
import { actions, type Html, html, linkButton, section, stateTag, type View } from '../../../platform/html/index.ts'
import { formatDay } from '../../../platform/i18n/index.ts'
import { paths } from '../paths.ts'
import { countsOf, type Entry, isSettled, type Seen } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { type About, arrivalLayout, detailLink } from './checklist.ts'
import { aboutEntry, nameIn, progressOf, todayIn } from './entries.ts'

const text = { fr, en }

type Above = About & { seen: Seen[]; entries: Entry[] }

/** For the high-level mentor: how far it is, what is asked of them, what is late. */
export function abovePage(view: View, given: Above): Html {
  const { challenge: t } = text[view.lang]
  const asked = given.seen.filter(it => it.sight === 'work').map(it => it.entry)
  const late = given.seen.filter(it => it.sight === 'read').map(it => it.entry)
  const body = html`${progressOf(view, countsOf(given.entries))}
${section(view, { title: t.late, body: late.length > 0 ? listOfEntries(view, given, late) : html`<p>${t.nothingLate}</p>` })}
${section(view, { title: t.asked, body: asked.length > 0 ? listOfEntries(view, given, asked, true) : html`<p>${t.nothingYet}</p>` })}`
  return arrivalLayout(view, { ...given, lead: t.leads.read, body })
}

type Own = About & { seen: Seen[]; startsOn: string }

/** For a fellow: what they have to do, and what they can count on. */
export function ownPage(view: View, given: Own): Html {
  const { challenge: t } = text[view.lang]
  const work = given.seen.filter(it => it.sight === 'work').map(it => it.entry)
  const promised = given.seen.filter(it => it.sight === 'promise').map(it => it.entry)
  const body = html`${section(view, { title: t.dayOneTitle, body: dayOne(view, given) })}
${section(view, { title: t.mine, body: work.length > 0 ? listOfEntries(view, given, work, true) : html`<p>${t.nothingYet}</p>` })}
${section(view, { title: t.promised, body: promised.length > 0 ? promises(view, given, promised) : html`<p>${t.nothingPromised}</p>` })}`
  return arrivalLayout(view, { ...given, lead: t.leads.promise, body })
}

function listOfEntries(view: View, about: About, entries: Entry[], own = false): Html {
  const { edition } = about
  const ordered = [...entries.filter(it => !isSettled(it)), ...entries.filter(isSettled)]
  const lines = ordered.map(entry => {
    const hint = !isSettled(entry) && entry.item.hint
    const name = nameIn(view, edition, own ? { ...entry, newcomer: undefined } : entry)
    const said = aboutEntry(view, { edition, entry, own, more: detailLink(view, about, entry) })
    return html`<li><strong>${name}</strong><br>${said}${hint && html`<br>${hint[view.lang]}`}</li>`
  })
  return html`<ul>${lines}</ul>`
}

/** Nothing said by anybody: the promise, and whether it is ready. */
const promises = (view: View, about: About, entries: Entry[]): Html =>
  html`<ul>${entries.map(
    entry =>
      html`<li>${entry.item.promise?.[view.lang]}<br>${promiseState(view, entry)}${entry.item.dataAccess && html` ${detailLink(view, about, entry)}`}</li>`,
  )}</ul>`

/** Whether a promise is ready, and nothing else. */
export function promiseState(view: View, entry: Entry): Html {
  const { challenge: t } = text[view.lang]
  if (isSettled(entry)) return stateTag(view, 'success', t.promiseReady)
  return entry.daysLate > 0 ? stateTag(view, 'error', t.promiseLate) : stateTag(view, 'waiting', t.promiseNotYet)
}

function dayOne(view: View, { challenge, startsOn }: Own): Html {
  const { challenge: t } = text[view.lang]
  if (todayIn(view) < startsOn) return html`<p>${t.dayOneBefore(formatDay(view.lang, startsOn))}</p>`
  const to = href(paths.dayOne, view.lang, { slug: challenge.slug })
  return html`<p>${t.dayOneLead}</p>${actions(view, [linkButton(view, { href: to, label: t.dayOneLink })])}`
}
