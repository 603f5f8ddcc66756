import { type Html, html, layout, section, table, type View } from '../../../platform/html/index.ts'
import { formatNumber } from '../../../platform/i18n/index.ts'
import type { Edition } from '../../edition/rules.ts'
import { LEVELS, type Level, type PostKind } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

const text = { fr, en }

type Count = { kind: PostKind; posted: number; answered: number; helped: number; open: number }

/** What the cohort exchanges, in numbers: nobody is named. */
export function teamPage(
  view: View,
  edition: Edition,
  it: { counts: readonly Count[]; skills: readonly ({ skill: string } & Record<Level, number>)[] },
): Html {
  const t = text[view.lang].team
  const n = (value: number) => formatNumber(view.lang, value)
  const figures = ['posted', 'answered', 'helped', 'open'] as const
  const board = table(view, {
    caption: t.board,
    captionHidden: true,
    columns: [{ key: 'kind', label: t.what }, ...figures.map(key => ({ key, label: t[key], numeric: true }))],
    rows: it.counts.map(count => ({
      kind: text[view.lang].board.many[count.kind],
      ...Object.fromEntries(figures.map(key => [key, n(count[key])])),
    })),
    empty: t.none,
  })
  const names = {
    expert: text[view.lang].map.teach,
    interested: text[view.lang].map.interested,
    learning: text[view.lang].map.learn,
  }
  const skills = table(view, {
    caption: t.skills,
    captionHidden: true,
    columns: [
      { key: 'skill', label: text[view.lang].map.skill },
      ...LEVELS.map(key => ({ key, label: names[key], numeric: true })),
    ],
    rows: it.skills.map(row => ({ skill: row.skill, ...Object.fromEntries(LEVELS.map(key => [key, n(row[key])])) })),
    empty: t.noSkill,
  })
  const body = html`${section(view, { title: t.board, body: board })}${section(view, { title: t.skills, intro: t.note, body: skills })}`
  return layout(view, {
    title: t.title,
    eyebrow: edition.title[view.lang],
    lead: t.lead(edition.labels.cohort[view.lang]),
    wide: true,
    body,
  })
}
