import { type Column, type Shape, STATES } from './dataset.ts'

const text = (name: string, more: Partial<Column> = {}): Column => ({ name, type: 'string', ...more })
const key = (name: string): Column => text(name, { required: true })
const count = (name: string): Column => ({ name, type: 'integer' })
const euros = (name: string): Column => ({ name, type: 'amount', unit: 'EUR' })
const day = (name: string): Column => ({ name, type: 'date' })
const instant = (name: string): Column => ({ name, type: 'datetime' })
const one = (name: string, values: readonly string[]): Column => text(name, { required: true, values })

const STAGES = ['projets_deposes', 'defis_retenus', 'candidatures', 'entendues', 'retenues'] as const
const NATURES = ['prevu', 'engage', 'paye', 'imprime'] as const
const UNITS = ['nombre', 'pourcentage', 'annees', 'euros'] as const

/** Every dataset, in the order of the catalogue: its columns, and which of them a blank empties. Its words are in the slice's texts. */
const SHAPES = {
  editions: {
    theme: 'GOVE',
    columns: [
      ...[
        key('edition'),
        key('titre'),
        key('titre_en'),
        day('debut'),
        day('fin'),
        count('duree_mois'),
        count('defis'),
        count('eig'),
      ],
      ...[count('agents_publics'), text('source')],
    ],
  },
  appels: {
    theme: 'GOVE',
    columns: [
      ...[
        key('edition'),
        instant('ouverture'),
        instant('cloture'),
        instant('annonce'),
        count('defis'),
        count('postes'),
      ],
    ],
  },
  defis: {
    theme: 'GOVE',
    columns: [
      ...[key('edition'), key('defi'), key('titre'), text('accueil'), text('institution'), text('lieu'), text('theme')],
      ...[text('etat'), count('eig'), text('page')],
    ],
  },
  postes: {
    theme: 'GOVE',
    columns: [key('edition'), key('defi'), key('profil'), count('offerts'), count('pourvus')],
  },
  entonnoir: { theme: 'GOVE', columns: [key('edition'), one('etape', STAGES), count('nombre'), text('source')] },
  profils: { theme: 'GOVE', columns: [key('edition'), key('profil'), count('eig'), text('source')] },
  genre: {
    theme: 'SOCI',
    hides: ['nombre'],
    columns: [
      ...[key('edition'), one('profil', ['ensemble', 'dev', 'data', 'design'])],
      ...[one('genre', ['femmes', 'hommes']), count('nombre'), one('etat', STATES), text('source')],
    ],
  },
  lieux: { theme: 'GOVE', columns: [key('edition'), key('lieu'), count('defis'), count('eig')] },
  budget: {
    theme: 'ECON',
    columns: [key('edition'), key('ligne'), one('nature', NATURES), euros('montant'), text('source')],
  },
  cofinancement: {
    theme: 'ECON',
    hides: ['cout', 'part_fonds', 'part_accueil'],
    columns: [
      ...[key('edition'), key('defi'), key('accueil'), euros('cout'), euros('part_fonds'), euros('part_accueil')],
      one('etat', STATES),
    ],
  },
  subventions: {
    theme: 'ECON',
    columns: [
      ...[key('nomAttribuant'), key('idAttribuant'), { ...day('dateConvention'), required: true } as Column],
      ...[text('referenceDecision'), key('nomBeneficiaire'), key('idBeneficiaire'), text('rnaBeneficiaire')],
      ...[key('objet'), { ...euros('montant'), required: true } as Column, key('nature')],
      ...[key('conditionsVersement'), text('datesPeriodeVersement'), text('idRAE'), key('notificationUE')],
      ...[{ name: 'pourcentageSubvention', type: 'number', required: true } as Column, text('dispositifAide')],
    ],
  },
  sessions: {
    theme: 'GOVE',
    columns: [key('edition'), key('titre'), text('type'), instant('debut'), instant('fin'), text('lieu')],
  },
  devenir: {
    theme: 'SOCI',
    hides: ['nombre'],
    columns: [
      ...[key('edition'), count('mois'), one('sujet', ['personnes', 'defis'])],
      ...[key('situation'), count('nombre'), one('etat', STATES), text('source')],
    ],
  },
  realisations: {
    theme: 'GOVE',
    columns: [key('edition'), key('defi'), key('type'), key('titre'), text('adresse')],
  },
  chiffres: {
    theme: 'GOVE',
    columns: [
      ...[
        key('chiffre'),
        key('chiffre_en'),
        key('editions'),
        { name: 'valeur', type: 'number', required: true } as Column,
      ],
      ...[
        one('unite', UNITS),
        { name: 'compte_ici', type: 'number' } as Column,
        text('reserve'),
        text('reserve_en'),
        text('source'),
      ],
    ],
  },
} as const satisfies Record<string, Shape>

export type DatasetCode = keyof typeof SHAPES
export const DATASETS = Object.keys(SHAPES) as DatasetCode[]

export const isDataset = (code: string): code is DatasetCode => Object.hasOwn(SHAPES, code)
export const shapeOf = (code: DatasetCode): Shape => SHAPES[code]
