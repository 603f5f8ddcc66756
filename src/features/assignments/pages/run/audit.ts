import type { Audit } from '../../../../engine/matching/index.ts'
import { alert, type Html, html, section, table, type View } from '../../../../platform/html/index.ts'
import { formatHundredths, formatNumber } from '../../../../platform/i18n/index.ts'
import { closedTitles, headOf, type Named, profileOf, text, titleOf, titlesOf } from '../words.ts'
import { frontSection } from './front.ts'

type Levels = Audit['rule']['levels']
type Compared = Audit['optimum'] | NonNullable<Audit['alternatives'][number]['best']>

const SIXTIETHS = 60

/** The rule's result beside the best that other closures could have given, level by level, and what it takes to have it. */
export function auditSections(view: View, edition: Named, audit: Audit): Html {
  const t = text[view.lang].audit
  const isBest = audit.optimum.first === null
  const body = html`${alert(view, { kind: isBest ? 'success' : 'info', body: firstDifference(view, audit) })}
<p>${proof(view, audit)}</p>
${!isBest && html`<p>${t.swap}${view.lang === 'fr' ? '\u202f' : ''}: ${changes(view, edition, audit.optimum)}.</p>`}
${levelsTable(view, edition, audit)}`
  return html`${section(view, { title: t.title, intro: t.intro, body })}
${frontSection(view, edition, audit)}
${section(view, { title: t.alternatives.title, intro: t.alternatives.intro, body: alternatives(view, edition, audit) })}`
}

/** The first level at which the best found differs from the rule, in words. */
function firstDifference(view: View, { optimum: { first } }: Audit): string {
  const t = text[view.lang].audit.first
  if (!first) return t.same
  const { level, optimum, place, rule } = first
  if (level === 'points') return t.points(points(view, rule), points(view, optimum))
  return level === 'order' ? t.order : t[level](rule, optimum, place ?? 1)
}

const points = (view: View, sixtieths: number) => formatHundredths(view.lang, sixtieths / SIXTIETHS)

function proof(view: View, { method, played, proven }: Audit): string {
  const t = text[view.lang].audit.proven
  if (!proven) return t.none
  return method === 'enumeration' ? t.enumeration(formatNumber(view.lang, played)) : t.optimiser
}

function levelsTable(view: View, edition: Named, { optimum, rule }: Audit): Html {
  const t = text[view.lang].audit
  const names = Object.keys(t.levels) as (keyof Levels)[]
  const cell = (side: Audit['rule'], name: keyof Levels) => {
    if (name === 'wishes') return wishes(view, side.levels.wishes)
    if (name === 'points') return points(view, side.levels.points)
    return name === 'order' ? closedTitles(view, edition, side.closed) : formatNumber(view.lang, side.levels[name])
  }
  return table(view, {
    caption: t.levelsTitle,
    columns: [
      { key: 'level', label: t.columns.level },
      { key: 'rule', label: t.columns.rule },
      { key: 'best', label: t.columns.best },
    ],
    rows: names.map((name, i) => ({
      level: `${i + 1}. ${t.levels[name]}`,
      rule: cell(rule, name),
      best: cell(optimum, name),
    })),
    empty: t.missing,
  })
}

function wishes(view: View, counts: number[]): string {
  const t = text[view.lang].audit
  return counts.flatMap((n, i) => (n > 0 ? [t.wishes(n, i + 1)] : [])).join(', ') || '0'
}

/** What another result opens, closes, and does to people, as the end of a sentence. */
function changes(view: View, edition: Named, { closes, moved, opens }: Compared): string {
  const t = text[view.lang].audit.alternatives
  return [
    opens.length > 0 && t.opens(titlesOf(view, edition, opens)),
    closes.length > 0 && t.closes(titlesOf(view, edition, closes)),
    ...(['seated', 'unseated', 'better', 'worse'] as const).map(key => moved[key] > 0 && t[key](moved[key])),
  ]
    .filter(Boolean)
    .join(', ')
}

function alternatives(view: View, edition: Named, audit: Audit): Html {
  const t = text[view.lang].audit.alternatives
  const cell = (compared: Compared | null, none: string) => {
    if (!compared) return none
    const { seats } = compared.levels
    const said = changes(view, edition, compared)
    return html`${t.seats(seats, seats - audit.rule.levels.seats)}<br><small>${headOf(said)}</small>`
  }
  return table(view, {
    caption: t.title,
    captionHidden: true,
    columns: (['challenge', 'keptFirst', 'best'] as const).map(key => ({ key, label: t.columns[key] })),
    rows: audit.alternatives.map(it => ({
      challenge: html`${titleOf(edition, it.challenge)}<br><small>${headOf(t.step(it.step, profileOf(view, edition, it.emptyProfile)))}</small>`,
      keptFirst: cell(it.keptFirst, t.closesAnyway),
      best: cell(it.best, t.impossible),
    })),
    empty: t.none,
  })
}
