import { type Html, html } from '../html.ts'
import { filters, pagination, tabs } from '../lists.ts'
import { seatTokens } from '../seats.ts'
import { stateTag } from '../states.ts'
import { table } from '../table.ts'
import type { View } from '../view.ts'

const names = ['Camille Exemple', 'Dominique Fictif', 'Claude Inventé', 'Sacha Imaginaire', 'Noa Supposée']
const columns = [
  { key: 'name', label: 'Candidature', sort: { href: '?tri=nom' } },
  { key: 'seat', label: 'Profil' },
  { key: 'state', label: 'État' },
  { key: 'received', label: 'Reçue', sort: { href: '?tri=recue', current: 'descending' as const } },
  { key: 'years', label: 'Années', numeric: true },
  { key: 'mark', label: 'Note', numeric: true, sort: { href: '?tri=note' } },
]

/** Pages where the team works: filters, tables, pages of a list, tabs. */
export const workParts = (view: View): [string, Html][] => [
  [
    'Les onglets',
    tabs(view, {
      label: 'Candidatures par état',
      tabs: [
        { href: '#', label: 'Toutes', current: true, count: 208 },
        { href: '#', label: 'À lire', current: false, count: 71 },
        { href: '#', label: 'Présélectionnées', current: false, count: 84 },
      ],
    }),
  ],
  [
    'Les filtres et le tableau',
    html`${filters(view, {
      search: { action: '#', name: 'q', label: 'Rechercher une personne', value: '' },
      groups: [
        { label: 'Profil', chips: chips('Développement', 'Données', 'Design') },
        { label: 'État', chips: chips('À lire', 'Incomplète', 'Présélectionnée') },
      ],
      clear: '#',
    })}
${table(view, { caption: 'Candidatures', captionHidden: true, columns, rows: rows(view), empty: 'Aucune', rowHref: () => '#' })}
${pagination(view, { count: '208 candidatures, triées par date de réception', previous: '#', next: '#' })}`,
  ],
  [
    'Un petit tableau',
    table(view, {
      caption: 'Coût du programme',
      columns: [
        { key: 'what', label: 'Poste' },
        { key: 'amount', label: 'Montant', numeric: true },
      ],
      rows: [
        { what: 'Rémunérations', amount: '1\u202f620\u202f000\u00a0€' },
        { what: 'Accompagnement', amount: '98\u202f500\u00a0€' },
      ],
      total: { what: 'Total', amount: '1\u202f718\u202f500\u00a0€' },
      empty: 'Aucune dépense',
    }),
  ],
]

const chips = (...labels: string[]) =>
  labels.map((label, i) => ({ label, href: '#', current: i === 1, count: 71 + i * 13 }))

const rows = (view: View) =>
  names.map((name, i) => ({
    name,
    seat: seatTokens(view, [{ profile: ['data', 'dev', 'design'][i % 3] ?? 'data', state: 'wanted' }]),
    state: i % 2 ? stateTag(view, 'waiting', 'À lire') : stateTag(view, 'success', 'Présélectionnée'),
    received: `${23 + i} octobre 2017`,
    years: i * 3 + 2,
    mark: `${14 + i},50`,
  }))
