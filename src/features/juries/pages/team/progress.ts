import { href } from '../../../../kernel/address.ts'
import { dateTime, type Html, html, progressBar, section, table, type View } from '../../../../platform/html/index.ts'
import { paths } from '../../paths.ts'
import type { Juror, JurorProgress, Unmarked } from '../../rules.ts'
import { text } from '../words.ts'
import { teamPage } from './frame.ts'

export type ProgressPage = {
  jurors: readonly Juror[]
  progress: readonly JurorProgress[]
  late: readonly Unmarked[]
  remarks: number
  preselected: number
  remarksPassed: boolean
}

/** Where the marking stands: bars per panel with the figures beside, then juror by juror, and what is late. */
export function progressPage(view: View, page: ProgressPage): Html {
  const t = text[view.lang].team
  const unsigned = page.jurors.filter(({ signedAt }) => signedAt === null)
  const applied = page.jurors.filter(it => it.applied)
  const names = (people: readonly Juror[]) => html`<ul>${people.map(({ name }) => html`<li>${name}</li>`)}</ul>`
  const passed = page.remarksPassed ? t.readerRemarks : t.readerRemarksKept
  const body = html`${section(view, { title: t.byPanel, body: panelBars(view, page.progress) })}
${applied.length > 0 && section(view, { title: t.jurorsApplied, body: html`${names(applied)}<p>${t.hasApplied}</p>` })}
${section(view, { title: t.late, body: lateTable(view, page.late) })}
${section(view, { title: t.byJuror, body: jurorTable(view, page.progress) })}
${section(view, { title: t.unsigned, body: unsigned.length > 0 ? names(unsigned) : html`<p>${t.unsignedNone}</p>` })}
<p>${t.remarks(page.remarks, page.preselected)} ${passed}</p>`
  return teamPage(view, { tab: 'progress', title: t.progressTitle, lead: t.progressLead, body })
}

function panelBars(view: View, progress: readonly JurorProgress[]): Html {
  const t = text[view.lang].team
  if (progress.length === 0) return html`<p>${t.progressNone}</p>`
  const panels = Map.groupBy(progress, ({ panel }) => panel)
  return html`${[...panels].map(([label, own]) =>
    progressBar(view, { label, value: sum(own, 'locked'), max: Math.max(1, sum(own, 'expected')) }),
  )}`
}

const sum = (own: readonly JurorProgress[], key: 'locked' | 'expected' | 'open') =>
  own.reduce((total, it) => total + it[key], 0)

function jurorTable(view: View, progress: readonly JurorProgress[]): Html {
  const t = text[view.lang].team
  return table(view, {
    caption: t.byJuror,
    captionHidden: true,
    columns: [
      { key: 'name', label: t.juror },
      { key: 'panel', label: t.panel },
      { key: 'locked', label: t.locked, numeric: true },
      { key: 'open', label: t.begun, numeric: true },
      { key: 'expected', label: t.expected, numeric: true },
    ],
    rows: progress.map(({ name, panel, locked, open, expected }) => ({ name, panel, locked, open, expected })),
    empty: t.progressNone,
  })
}

function lateTable(view: View, late: readonly Unmarked[]): Html {
  const t = text[view.lang].team
  if (late.length === 0) return html`<p>${t.lateNone}</p>`
  return table(view, {
    caption: t.late,
    captionHidden: true,
    columns: [
      { key: 'name', label: t.person },
      { key: 'panel', label: t.panel },
      { key: 'at', label: t.hour },
    ],
    rows: late.map(it => ({ name: it.name, panel: it.panel, at: dateTime(view, it.startsAt) })),
    rowHref: (_, i) => href(paths.interview, view.lang, { id: late[i]?.id ?? 0 }),
    empty: t.lateNone,
  })
}
