import { href } from '../../../kernel/address.ts'
import type { Lang } from '../../../platform/i18n/index.ts'
import { paths } from '../paths.ts'
import { CHARTS, type Chart, chartOf, type Tables } from './charts.ts'
import { sayBar } from './drawing.ts'
import { text } from './words.ts'

type Reader = { lang: Lang; origin: string }

/** Every chart of the figures page as a list of what it draws, with where its values are, for machines that read no HTML. */
export function figuresMarkdown(tables: Tables, reader: Reader): string {
  const charts = CHARTS.map(code => chartOf(code, tables, reader.lang)).filter(it => it.bars.length > 0)
  const t = text[reader.lang].figures
  const said = charts.length > 0 ? charts.flatMap(it => chartBlocks(reader, it)) : [t.empty]
  return `${[`# ${t.title}`, t.lead, ...said].join('\n\n')}\n`
}

function chartBlocks({ lang, origin }: Reader, { about, bars, code, dataset, title, unit }: Chart): string[] {
  const t = text[lang]
  const to = (path: string) => origin + path
  const lines = [...Map.groupBy(bars, it => it.group)].map(([group, own]) => {
    const each = own.map(
      it => `  - ${t.figures.inGroup(plain(it.label), sayBar(lang, it, { unit, blank: t.figures.blank }))}`,
    )
    return [`- ${plain(group)}`, ...each].join('\n')
  })
  const links = [
    `[${t.figures.csv}](${to(href(paths.chart, lang, { file: `${code}.csv` }))})`,
    `[${t.figures.fromDataset(t.datasets[dataset].title)}](${to(href(paths.dataset, lang, { dataset }))})`,
  ]
  return [`## ${title}`, about, lines.join('\n'), links.join(' · ')]
}

const plain = (typed: string): string => typed.replaceAll(/([\\`*_[\]<>#|])/g, '\\$1')
