import { type Cell, csv } from '../../../platform/csv/index.ts'
import type { Lang } from '../../../platform/i18n/index.ts'
import { type Facts, figuresInOrder, type PublishedRelease } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

const text = { fr, en }

/** The figures of a release by name, in the order in which they are told. */
function figuresIn(facts: Facts): Record<string, number> {
  const profiles = Object.fromEntries(facts.profiles.map(it => [`seats_${it.code}`, it.seats]))
  const terms = { months: facts.contract.months, pay: facts.pay.least }
  const opening = { seats: facts.seats, challenges: facts.challenges.length, ...profiles, ...terms }
  return facts.kind === 'opening' ? opening : Object.fromEntries(figuresInOrder(facts))
}

/** The figures of published releases, one a line, with a byte-order mark and semicolons. */
export function figuresCsv(releases: readonly PublishedRelease[], lang: Lang): string {
  const { figures: t, release } = text[lang]
  const rows = releases.flatMap(it =>
    Object.entries(figuresIn(it.facts)).map(([name, value]): Cell[] => [
      release.kinds[it.kind],
      name,
      t.names[name] ?? release.figures[name] ?? profileOf(it.facts, name, lang),
      value,
    ]),
  )
  return csv([t.columns, ...rows])
}

function profileOf({ profiles }: Facts, name: string, lang: Lang): string {
  const found = profiles.find(it => `seats_${it.code}` === name)
  return found ? text[lang].figures.seatsOf(found.name[lang]) : name
}

/** The same as JSON, with both languages. */
export const figuresJson = (releases: readonly PublishedRelease[]): string =>
  `${JSON.stringify(
    releases.map(({ facts, kind, publishedAt }) => ({
      ...{ kind, publishedAt, edition: facts.edition, figures: figuresIn(facts) },
      challenges: facts.challenges.map(it => ({ title: it.title, tagline: it.tagline, host: it.host })),
    })),
    null,
    2,
  )}\n`
