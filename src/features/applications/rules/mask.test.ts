import assert from 'node:assert/strict'
import { test } from 'node:test'
import { masker } from './mask.ts'

const zelie = { names: ['Zélie', 'Le Quartz-Morin'], exact: ['06 39 98 12 34', 'zelie.q@exemple.fr'] }

const table: [what: string, text: string, masked: string][] = [
  ['a first name', 'Je m’appelle Zélie.', 'Je m’appelle [masqué].'],
  ['a name without its accent', 'zelie a codé ceci', '[masqué] a codé ceci'],
  ['a name in capitals', 'ZÉLIE LE QUARTZ-MORIN', '[masqué] [masqué]'],
  ['one part of a double name', 'chez Quartz et fils, puis Morin', 'chez [masqué] et fils, puis [masqué]'],
  ['a name glued as in an account', 'compte zelielequartzmorin ou zlequartzmorin', 'compte [masqué] ou [masqué]'],
  ['an e-mail address', 'écrivez à quelqu.un+eig@boite.exemple.org !', 'écrivez à [masqué] !'],
  ['a link', 'voir https://exemple.org/~moi/page?x=1 et la suite', 'voir [masqué] et la suite'],
  ['a link without its scheme', 'voir github.com/moi/projet', 'voir [masqué]'],
  ['a link starting with www', 'voir www.exemple.org', 'voir [masqué]'],
  ['a handle', 'sur le réseau @quelquune', 'sur le réseau [masqué]'],
  ['their telephone number', 'au 06 39 98 12 34', 'au [masqué]'],
  ['another telephone number', 'au +33 (0)6.39.98.56.78', 'au [masqué]'],
  ['a decomposed accent', 'Ze\u0301lie'.normalize('NFD'), '[masqué]'],
]

for (const [what, text, masked] of table)
  test(`masks ${what}`, () => {
    assert.equal(masker(zelie)(text), masked)
  })

for (const text of [
  'De 2010 à 2014, 12 000 lignes de R et 3 articles.',
  'Node.js, scikit-learn et C++',
  'Les zéliens du quartzite',
  'Été, œuvre, « naïveté » — tout est gardé.',
])
  test(`keeps what tells nothing: ${text}`, () => {
    assert.equal(masker(zelie)(text), text)
  })

test('a name that is a pattern for machines is only a name', () => {
  assert.equal(masker({ names: ['A+B'], exact: [] })('A+B et AAB'), '[masqué] et AAB')
})

test('somebody without a name hides nothing by mistake', () => {
  assert.equal(masker({ names: ['', ' '], exact: [''] })('Un texte.'), 'Un texte.')
})

test('a name in another alphabet is masked where it is a whole word', () => {
  assert.equal(masker({ names: ['Иван'], exact: [] })('Иван, не Иванов'), '[masqué], не Иванов')
})

test('two names side by side are masked, and the accents around them are kept', () => {
  assert.equal(
    masker({ names: ['Zoé', 'Éon'], exact: [] })('À côté, Zoé Éon à l’été'),
    'À côté, [masqué] [masqué] à l’été',
  )
})
