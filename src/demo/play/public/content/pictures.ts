import type { Adding } from '../../../../features/content/index.ts'
import type { Edition } from '../../../../features/edition/rules.ts'
import { pngOf } from '../../../../platform/images/index.ts'

type Drawing = Omit<Adding, 'content'> & { svg: (edition: Edition) => string }

const INK = '#1d2a2f'
const HUES: Record<string, string> = {
  dev: '#2b5f9e',
  data: '#8a4a10',
  design: '#8a2d6b',
  geo: '#2f6b3a',
  project: '#5a5a5a',
}
const RIGHTS = {
  credit: 'Programme EIG, d’après les données de l’édition',
  licence: 'Licence Ouverte 2.0',
  decorative: false,
}

/** A small person: a head and shoulders. */
const person = (x: number, y: number, fill: string) =>
  `<g fill="${fill}"><circle cx="${x}" cy="${y}" r="15"/><path d="M${x - 26} ${y + 54}a26 32 0 0 1 52 0z"/></g>`

const frame = (body: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="1000" height="500" viewBox="0 0 1000 500"><rect width="1000" height="500" fill="#f7f4ec"/>${body}</svg>`

/** Every seat of the edition, a row for each trade. */
function seats({ challenges, profiles }: Edition): string {
  const wanted = challenges.flatMap(it => it.seats.map(seat => seat.profile))
  const rows = profiles.map(({ code }) => ({ code, count: wanted.filter(it => it === code).length }))
  const tokens = rows
    .filter(it => it.count > 0)
    .flatMap(({ code, count }, row) =>
      Array.from({ length: count }, (_, i) => person(60 + i * 66, 36 + row * 94, HUES[code] ?? INK)),
    )
  return frame(tokens.join(''))
}

/** How many people at each step, as bars on one scale. */
function funnel({ figures }: Edition): string {
  const steps = [figures.candidates ?? 0, figures.interviewed ?? 0, figures.selected ?? 0]
  const most = Math.max(1, ...steps)
  const bars = steps.map((value, i) => {
    const width = Math.round((value / most) * 860)
    return `<rect x="70" y="${70 + i * 130}" width="${width}" height="90" rx="6" fill="${['#9db4c0', '#5c8aa5', '#1f4e79'][i]}"/>`
  })
  return frame(bars.join(''))
}

const drawings: readonly Drawing[] = [
  {
    ...RIGHTS,
    name: 'vingt-huit-postes',
    alt: {
      fr: 'Vingt-huit petites figures, une par poste ouvert, sur une ligne par métier.',
      en: 'Twenty-eight small figures, one for each open seat, a row for each trade.',
    },
    svg: seats,
  },
  {
    ...RIGHTS,
    name: 'de-la-candidature-a-la-promotion',
    alt: {
      fr: 'Trois barres de plus en plus courtes : 208 candidatures, 84 auditions, 28 personnes retenues.',
      en: 'Three bars, each shorter: 208 applications, 84 interviews, 28 people selected.',
    },
    svg: funnel,
  },
]

/** The illustrations of the site, drawn from the edition's own data. */
export const picturesOf = (edition: Edition): (Omit<Adding, 'content'> & { draw: () => Promise<Uint8Array> })[] =>
  drawings.map(({ svg, ...said }) => ({ ...said, draw: () => pngOf(svg(edition), 1000) }))
