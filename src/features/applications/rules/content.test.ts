import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answersOf, draftOf, editionTwo, filled } from '../../../../test/support/candidate.ts'
import { answerName, contributionName, TEAMMATE } from './answers.ts'
import { contentOf, contributionOf } from './content.ts'

const edition = editionTwo()
const [first, second] = edition.challenges.map(({ id }) => id) as [string, string]
const cv = {
  id: 9,
  kind: 'cv',
  name: 'cv-zelie-quartz.pdf',
  sha256: 'a'.repeat(64),
  size: 1200,
  type: 'application/pdf',
  pages: 2,
}

const told =
  'Moi, Zélie Quartz, zelie.quartz@exemple.org, 06 39 98 12 34, voir https://zelie-quartz.exemple.org, je propose ceci.'
const source = draftOf(edition, {
  files: [cv],
  answers: answersOf({
    ...filled(edition, [first, second]),
    [answerName('career')]: told,
    [answerName('skills')]: told,
    [answerName('resources')]: told,
    [answerName('links')]: 'https://zelie-quartz.exemple.org',
    [contributionName(first, 'contribution')]: told,
    [contributionName(second, 'contribution')]: told,
    [TEAMMATE]: 'Basile Onyx',
  }),
})
const content = contentOf(edition, { ...source, accountName: 'Zélie Quartz' })

test('nothing that identifies reaches what a blind reader sees', () => {
  const seen = JSON.stringify(content.blind).normalize('NFD').toLowerCase()
  for (const token of [
    'zelie',
    'ze\u0301lie',
    'quartz',
    'exemple.org',
    '06 39',
    '98 12',
    'nantes',
    'onyx',
    'basile',
    'cv-',
    'https',
  ])
    assert.ok(!seen.includes(token), `${token} was read in ${seen}`)
})

test('a blind reader sees the profile, the years, the career, the skills, the contributions and the resources', () => {
  assert.equal(content.blind.profile, 'data')
  assert.deepEqual(Object.keys(content.blind.answers).toSorted(), [
    'career',
    'profile',
    'resources',
    'skills',
    'years_of_experience',
  ])
  assert.deepEqual(
    content.blind.wishes.map(({ challenge }) => challenge),
    [first, second],
  )
  const masked = 'Moi, [masqué], [masqué], [masqué], voir [masqué], je propose ceci.'
  assert.equal(content.blind.answers['career'], masked)
  assert.equal(content.blind.wishes[1]?.answers['contribution'], masked)
})

test('what is submitted keeps every word as it was written', () => {
  assert.equal(content.answers['career'], told)
  assert.deepEqual(content.identity, {
    first_name: 'Zélie',
    last_name: 'Quartz',
    phone: '06 39 98 12 34',
    city: 'Nantes',
    links: 'https://zelie-quartz.exemple.org',
  })
  assert.equal(content.teammate, 'Basile Onyx')
  assert.equal(contributionOf(content.wishes[0] ?? { challenge: '', answers: {} }), told)
})

test('the content says which edition, which version, which files and which declarations', () => {
  assert.deepEqual(content.edition, { id: 'eig-2', version: 1 })
  assert.deepEqual(content.files, [
    { kind: 'cv', name: cv.name, sha256: cv.sha256, size: 1200, type: 'application/pdf', pages: 2 },
  ])
  assert.deepEqual(
    content.declarations.map(({ code, declared, testedAt }) => [code, declared, testedAt]),
    ['R1', 'R2', 'R5', 'R6'].map(code => [code, 'yes', 'application']),
  )
})

test('a question that an edition forgot to mark as identity still hides its links and addresses', () => {
  const careless = {
    ...edition,
    answers: edition.answers.map(it => ({ ...it, identity: it.identity && it.kind === 'line' })),
  }
  const { blind } = contentOf(careless, { ...source, accountName: '' })
  assert.deepEqual(
    Object.keys(blind.answers).filter(code => ['links', 'phone'].includes(code)),
    [],
  )
})

test('an account name that no answer repeats is masked too', () => {
  const { blind } = contentOf(edition, {
    ...source,
    accountName: 'Zoé Mica',
    answers: answersOf({ ...source.answers.values, [answerName('career')]: 'Zoé Mica' }),
  })
  assert.equal(blind.answers['career'], '[masqué]')
})

test('the particles of an account name stay words of the language', () => {
  const told = 'De la mesure à la carte, avec Zoé de la Tour.'
  const answers = answersOf({ ...source.answers.values, [answerName('career')]: told })
  const { blind } = contentOf(edition, { ...source, accountName: 'Zoé De La Tour', answers })
  assert.equal(blind.answers['career'], 'De la mesure à la carte, avec [masqué].')
})

test('empty answers and contributions to challenges no longer wished for are left out', () => {
  const values = { ...source.answers.values, [answerName('links')]: ' ', wishes: second }
  const { identity, wishes } = contentOf(edition, { ...source, accountName: '', answers: answersOf(values) })
  assert.equal(identity['links'], undefined)
  assert.deepEqual(
    wishes.map(({ challenge }) => challenge),
    [second],
  )
})
