import { type Address, href } from '../../../kernel/address.ts'
import {
  actions,
  alert,
  definitionList,
  type Html,
  html,
  layout,
  linkButton,
  section,
  type View,
} from '../../../platform/html/index.ts'
import { formatDay, listOf } from '../../../platform/i18n/index.ts'
import { paths as offers } from '../../offers/paths.ts'
import { challengeOf, profileIn, termOf } from '../../offers/rules.ts'
import { paths } from '../paths.ts'
import { type HiringFile, lateOn, titleOf } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { clearanceSection } from './file-clearance.ts'
import { contractSection } from './file-contract.ts'
import { FIELDS, type FilePage } from './file-parts.ts'
import { fileHref, refusalIn } from './shared.ts'
import { versionTable } from './versions.ts'

const text = { fr, en }

/** One fellow's file: the contract and what to do with it, the clearance, the days, and every version. */
export function filePage(view: View, page: FilePage): Html {
  const t = text[view.lang].team
  const { contracts, edition, file, refused, today } = page
  const field = refused && FIELDS[`${refused.form} ${refused.refusal.code}`]
  const late = lateOn(edition, file, today)
  const title = titleOf(edition, file.challengeId)
  const body = html`${refused && !field && alert(view, { kind: 'error', body: refusalIn(view, refused.refusal), announced: true })}
${
  late.length > 0 &&
  alert(view, {
    kind: 'warning',
    body: t.lateNow(
      listOf(
        view.lang,
        late.map(it => t.lates[it]),
      ),
    ),
  })
}
${file.state === 'left' && gone(view, page)}
${contractSection(view, page)}
${clearanceSection(view, page)}
${contracts.length > 0 && section(view, { title: t.versions, more: { href: href(paths.evidence, view.lang, { id: file.id }), label: t.evidence }, body: versionTable(view, { file, contracts, of: 'team' }) })}
${(file.state === 'to_hire' || file.state === 'hired') && section(view, { title: t.dates, body: dates(view, page) })}`
  return layout(view, {
    title: file.name,
    lead: html`${t.fileLead(profileIn(edition, view.lang, file.profile), title)} <a href="mailto:${file.email}">${file.email}</a>`,
    crumbs: [{ href: href(paths.files, view.lang), label: t.title }],
    errors: refused && field ? [{ field, message: refusalIn(view, refused.refusal) }] : [],
    wide: true,
    body,
  })
}

/** Since when they are gone and why, and the way to whoever comes next. */
function gone(view: View, { edition, file, today }: FilePage): Html {
  const t = text[view.lang].team
  const { departure, leftOn } = file
  if (!leftOn || !departure) return html``
  const slug = challengeOf(edition, file.challengeId)?.slug ?? file.challengeId
  const seat = href(offers.seat, view.lang, { slug, profile: file.profile })
  const items = [
    { term: t.category, detail: t.categories[departure.category] },
    { term: t.askedBy, detail: t.askers[departure.askedBy] },
    ...(departure.words ? [{ term: t.words, detail: departure.words }] : []),
  ]
  const isGone = leftOn <= today
  return html`${alert(view, { kind: 'info', body: (isGone ? t.leftSince : t.leavesOn)(formatDay(view.lang, leftOn)) })}
${definitionList(view, items)}<p><a href="${seat}">${t.seat}</a></p>`
}

function dates(view: View, { edition, file, today }: FilePage): Html {
  const t = text[view.lang].team
  const { calendar } = edition
  const to = (address: Address, label: string, kind: 'secondary' | 'danger' = 'secondary') =>
    linkButton(view, { href: href(address, view.lang, { id: file.id }), label, kind })
  const term = t.termOf(formatDay(view.lang, file.startsOn), formatDay(view.lang, file.endsOn))
  const begun = file.startsOn <= today
  const firm = calendar.start.firm && file.replacesId === null
  const planned = formatDay(view.lang, termOf(edition, file.challengeId).startsOn)
  return html`<p>${term}.${firm && html` ${t.firm(planned)}`}</p>
${actions(view, [!begun && !firm && to(paths.start, t.moveStart), to(paths.extension, t.extend), to(paths.departure, t.depart)])}`
}

/** Back to a file, for the pages that come from it. */
export const crumbsOf = (view: View, file: HiringFile) => [
  { href: href(paths.files, view.lang), label: text[view.lang].team.title },
  { href: fileHref(view, file.id), label: file.name },
]
