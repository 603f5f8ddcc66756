import { hashOf } from '../../../src/features/impact/index.ts'
import type { Found, Params, Part } from './part.ts'

const readers = ['operationalMentor', 'highLevelMentor', 'fellow', 'team'] as const
const writers = ['operationalMentor', 'fellow', 'team'] as const
const deciders = ['operationalMentor', 'highLevelMentor', 'team'] as const
const team = ['team'] as const
const everybody = [
  ...(['anonymous', 'newcomer', 'candidate', 'reader', 'jurorBeforeCharter', 'juror'] as const),
  ...(['operationalMentor', 'highLevelMentor', 'validator', 'fellow', 'team'] as const),
]
const TOKEN = 'a-link-of-the-matrix'

/** One thing opened, one made, one indicator and one follow-up, made anew for those that are taken out. */
async function seed({ cast, challenge, one }: Found) {
  const row = `'eig-2', '${challenge.id}'`
  const by = `${cast.fellow}, now()`
  const item = (kind: string, state: string) =>
    one(`insert into result_item (edition_id, challenge_id, kind, state, name_fr, name_en, url, written_by, written_at)
      values (${row}, '${kind}', '${state}', 'Un outil', 'A tool', 'https://example.org/x', ${by}) returning id`)
  const indicator = () =>
    one(`insert into indicator (edition_id, challenge_id, kind, objective, measure_fr, baseline_unknown, written_by, written_at)
      values (${row}, 'product', 'Aller plus vite', 'Minutes', 'Jamais mesuré', ${by}) returning id`)
  const asking = await one(`insert into follow_up (edition_id, challenge_id, person_id, role, month, asked_at)
      values (${row}, ${cast.fellow}, 'fellow', 6, now()) returning id`)
  await one(`insert into follow_up_link (token_hash, follow_up_id, sent_at)
    values ('${hashOf(TOKEN)}', ${asking['id']}, now()) returning follow_up_id`)
  const [opened, made, measured] = [await item('website', 'open'), await item('side_tool', 'done'), await indicator()]
  return (address: string): Params | Promise<Params> | undefined => {
    const slug = { slug: challenge.slug }
    const withSlug = (row: Params) => ({ ...slug, ...row })
    if (address.startsWith('/suivi/')) return { token: TOKEN }
    if (address === '/mon-defi/:slug/realisations/:id/retrait') return item('side_tool', 'done').then(withSlug)
    if (address === '/mon-defi/:slug/indicateurs/:id/retrait') return indicator().then(withSlug)
    if (address.startsWith('/mon-defi/:slug/ouverture')) return withSlug(opened)
    if (address.startsWith('/mon-defi/:slug/realisations')) return withSlug(made)
    if (address.startsWith('/mon-defi/:slug/indicateurs')) return withSlug(measured)
    if (/^\/mon-defi\/:slug\/(resultats|perennisation|depart|passation)/.test(address)) return { ...slug, month: 0 }
    return undefined
  }
}

export const impact: Part = {
  rows: [
    { fr: '/mon-defi/:slug/resultats', en: '/en/my-challenge/:slug/results', get: readers },
    { fr: '/mon-defi/:slug/resultats/publication', en: '/en/my-challenge/:slug/results/release', post: readers },
    { fr: '/mon-defi/:slug/resultats/etat/:month', en: '/en/my-challenge/:slug/results/state/:month', post: writers },
    { fr: '/mon-defi/:slug/ouverture', en: '/en/my-challenge/:slug/openness', get: readers, post: writers },
    { fr: '/mon-defi/:slug/ouverture/:id', en: '/en/my-challenge/:slug/openness/:id', get: writers, post: writers },
    { fr: '/mon-defi/:slug/realisations', en: '/en/my-challenge/:slug/achievements', get: readers, post: writers },
    {
      fr: '/mon-defi/:slug/realisations/:id',
      en: '/en/my-challenge/:slug/achievements/:id',
      get: writers,
      post: writers,
    },
    {
      fr: '/mon-defi/:slug/realisations/:id/retrait',
      en: '/en/my-challenge/:slug/achievements/:id/removal',
      post: writers,
    },
    { fr: '/mon-defi/:slug/indicateurs', en: '/en/my-challenge/:slug/indicators', get: readers, post: writers },
    { fr: '/mon-defi/:slug/indicateurs/:id', en: '/en/my-challenge/:slug/indicators/:id', get: writers, post: writers },
    {
      fr: '/mon-defi/:slug/indicateurs/:id/releves',
      en: '/en/my-challenge/:slug/indicators/:id/readings',
      post: writers,
    },
    {
      fr: '/mon-defi/:slug/indicateurs/:id/retrait',
      en: '/en/my-challenge/:slug/indicators/:id/removal',
      post: writers,
    },
    { fr: '/mon-defi/:slug/perennisation', en: '/en/my-challenge/:slug/sustaining', get: readers, post: writers },
    { fr: '/mon-defi/:slug/perennisation/decision', en: '/en/my-challenge/:slug/sustaining/decision', post: deciders },
    { fr: '/mon-defi/:slug/depart', en: '/en/my-challenge/:slug/leaving', get: readers, post: writers },
    { fr: '/mon-defi/:slug/passation', en: '/en/my-challenge/:slug/handover', post: writers },
    // Whoever has the link answers, signed in or not
    { fr: '/suivi/:token', en: '/en/follow-up/:token', get: everybody, post: everybody },
    { fr: '/realisations', en: '/en/achievements', get: everybody },
    { fr: '/equipe/resultats', en: '/en/team/results', get: team },
    { fr: '/equipe/resultats.csv', en: '/en/team/results.csv', get: team },
    { fr: '/equipe/resultats.json', en: '/en/team/results.json', get: team },
    { fr: '/equipe/resultats/chiffres', en: '/en/team/results/figures', get: team },
  ],
  seed,
  bodies: { '/mon-defi/:slug/resultats/publication': { kind: 'item', id: '1' } },
}
