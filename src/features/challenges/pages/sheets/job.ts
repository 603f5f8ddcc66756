import { href } from '../../../../kernel/address.ts'
import {
  alert,
  callBar,
  definitionList,
  type Html,
  html,
  type LinkedData,
  layout,
  linkButton,
  paragraphs,
  seatList,
  type View,
} from '../../../../platform/html/index.ts'
import type { ProfileCode } from '../../../edition/rules.ts'
import { beyond, paths } from '../../paths.ts'
import type { Entry } from '../../rules.ts'
import { en } from '../../text.en.ts'
import { fr } from '../../text.fr.ts'
import { type Drawing, factsOf, howTo, profileName, sheetText, standingOf, teamInWords } from './facts.ts'

export type Job = { drawing: Drawing; entry: Entry; profile: ProfileCode; postings: LinkedData[] }

/** One kind of seat of a challenge: the mission, the work, the skills, the team around, what to know and how to apply. */
export function jobPage(view: View, job: Job): Html {
  const t = sheetText[view.lang]
  const { drawing, entry, profile, postings } = job
  const { edition } = drawing
  const { sheet } = entry
  const name = profileName(edition, profile, view.lang)
  const around = teamInWords(drawing, entry, profile)
  const label = edition.labels.challenge[view.lang]
  const body = html`${availability(view, job)}
${sheet.sheet && html`<h2>${t.mission}</h2>${paragraphs(sheet.sheet.problem[view.lang])}<h2>${t.work}</h2>${paragraphs(sheet.sheet.work[view.lang])}<h2>${t.skills}</h2>${paragraphs(sheet.sheet.sought[view.lang])}`}
<h2>${t.team}</h2><p>${around === '' ? t.alone : t.teamBody(around)}</p>
<h2>${t.how}</h2>${callBar(view, { opens: edition.instants.callOpens, closes: edition.instants.callCloses })}<p>${howTo(drawing, entry)}</p>`
  return layout(view, {
    title: t.jobTitle(name, sheet.title),
    eyebrow: t.jobLead(offered(entry, profile).length, edition.contract.months),
    lead: sheet.tagline[view.lang],
    crumbs: [
      { href: href(paths.catalogue, view.lang), label: (view.lang === 'fr' ? fr : en).title(label) },
      { href: href(paths.challenge, view.lang, { slug: sheet.slug }), label: sheet.title },
    ],
    about: { description: t.jobAbout(name, sheet.title, sheet.host.name[view.lang]), linkedData: postings },
    body,
    aside: aside(view, job),
  })
}

const offered = ({ seats }: Entry, profile: ProfileCode) => seats.filter(it => it.profile === profile)

/** The seats themselves, and whether somebody may still have them. */
function availability(view: View, { drawing, entry, profile }: Job): Html {
  const t = sheetText[view.lang]
  const seats = offered(entry, profile)
  const filled = seats.filter(({ state }) => state === 'filled').length
  const optional = seats.every(it => it.optional)
  const { open, said } = standingOf(drawing, entry)
  return html`${!open && alert(view, { kind: entry.withdrawnAt ? 'warning' : 'info', body: said })}
${seatList(view, seats)}
${filled === seats.length && html`<p>${t.filled(filled)}</p>`}${optional && html`<p>${t.optional}</p>`}`
}

function aside(view: View, { drawing, entry, profile }: Job): Html {
  const t = sheetText[view.lang]
  const { slug, title } = entry.sheet
  const { open, said } = standingOf(drawing, entry)
  const applyHref = href(beyond.application, view.lang, {}, { edition: drawing.edition.id })
  return html`<h2>${t.practical}</h2>
${definitionList(
  view,
  factsOf(drawing, entry).map(([term, detail]) => ({ term, detail })),
)}
${open && html`<p>${linkButton(view, { href: applyHref, label: t.apply })}</p><p>${said}</p>`}
<ul><li><a href="${href(paths.jobPdf, view.lang, { slug, profile })}">${t.pdf}</a></li>
<li><a href="${href(paths.challenge, view.lang, { slug })}">${t.challengePage(title)}</a></li></ul>`
}
