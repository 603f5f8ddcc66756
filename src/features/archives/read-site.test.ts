import assert from 'node:assert/strict'
import { test } from 'node:test'
import { defi, invented, personne } from '../../../test/support/site.ts'
import { ownArchive } from './own-archive.ts'
import { readSite, type Sources } from './read-site.ts'
import { countFaults, siteFrom, withoutNames } from './rules.ts'

const at = (path: string, text: string) => ({ path, text })
const siteOf = (sources: Partial<Sources>) => siteFrom(readSite({ sheets: [], biographies: [], ...sources }), 'EIG')
const challengesOnly = (text: string) => siteOf({ challenges: at('defis.yml', text) })
const told = (site: ReturnType<typeof siteFrom>) =>
  site.faults.map(it => [it.code, it.line, it.key, ...(it.instead === undefined ? [] : [it.instead])].join(' '))

test('a site without a fault gives its promotions, challenges, people and their parts, and nothing to say', () => {
  const site = siteOf(invented())
  assert.deepEqual(site.faults, [])
  assert.deepEqual(
    site.editions.map(it => `${it.id} ${it.number} ${it.title} ${it.year} ${it.colour}`),
    ['eig-7 7 EIG 7 2030 red'],
  )
  assert.deepEqual(
    site.challenges.map(it => `${it.slug} ${it.skills} ${it.fellows} ${it.mentors} ${it.place}`),
    ['phare dev,design 1 1 Brest'],
  )
  assert.deepEqual(
    site.parts.map(it => `${it.person} ${it.slug} ${it.part}`),
    ['Nour Vasseur phare fellow', 'Ismaël Charrier phare mentor'],
  )
})

test('a list with titles says the same as a mapping', () => {
  const text = defi('Phare')
    .replace(/^"Phare":/, '-')
    .replace(/^ {2}/gm, '  ')
  assert.deepEqual(challengesOnly(text).challenges, challengesOnly(defi('Phare')).challenges)
})

test('each thing that is wrong in a challenge is told with its line, and what is right is taken over', () => {
  const site = challengesOnly(
    defi('Phare', {
      skills: '["dev", "deisgn"]',
      administration_website: 'hhttp://www.example.org',
      source_code: 'https://example/phare',
      key_figures: '[{ amount: 1.5, description: mesures }]',
      ville: '29200',
      vile: 'Brest',
    }),
  )
  assert.deepEqual(told(site), [
    'unknown_skill 5 skills.1 design',
    'dead_url 8 administration_website',
    'wrong_type 14 ville',
    'dead_url 15 source_code',
    'wrong_count 16 key_figures 2–4',
    'wrong_type 16 key_figures.0.amount',
    'unknown_key 17 vile ville',
  ])
  const [only] = site.challenges
  assert.deepEqual(
    [only?.skills, only?.administrationWebsite, only?.sourceCode, only?.keyFigures],
    [['dev'], '', '', []],
  )
})

test('what has no title or no promotion is left aside, and other missing keys are asked for', () => {
  const site = challengesOnly('"Vide":\n  description: Rien\n')
  assert.equal(site.challenges.length, 0)
  assert.deepEqual(
    countFaults(site.faults).map(it => [it.code, it.count]),
    [['missing_key', 11]],
  )
})

test('an address is the old one, and two challenges of one promotion cannot share it', () => {
  const site = challengesOnly(defi('Phare') + defi('Fanal', { link_to: '/defis/2030/phare.html' }))
  assert.deepEqual(told(site), ['duplicate 15  Phare'])
  assert.deepEqual(
    site.challenges.map(it => it.title),
    ['Phare'],
  )
  assert.deepEqual(told(challengesOnly(defi('Phare') + defi('Phare'))), ['duplicate 15 '])
})

test('years that disagree with the promotion, videos given twice and former skills are told', () => {
  const video = (id: string) => `[{ id: ${id}, platform: dailymotion, description: Bilan, show: true }]`
  const site = challengesOnly(
    defi('Phare', { end_of_project_videos: video('x1') }) +
      defi('Fanal', { end_of_project_videos: video('x1') }) +
      defi('Feu', { year: '2031', skills: 'EIG 7 // Data // Web' }),
  )
  assert.deepEqual(
    site.faults.map(it => `${it.entry} ${it.code} ${it.instead ?? ''}`),
    ['Fanal video_twice Phare', 'Feu wrong_year ', 'Feu wrong_type ', 'Feu wrong_year 2030'],
  )
  assert.deepEqual(site.challenges[2]?.skills, ['datascience', 'dev'])
})

test('people and challenges that do not agree are told from both sides, with the name that was perhaps meant', () => {
  const challenges = defi('Phare', { eigs: '["Nour Vaseur", "Ismaël Charrier"]', mentors: '["Aya Le Goff"]' })
  const people =
    personne('Nour Vasseur', { defis: '["Phare", "Phares"]' }) +
    personne('Ismaël Charrier', { profil: 'Mentor' }) +
    personne('Aya Le Goff', { defis: '[]', class: '["2030", "eig-6"]', annees: '[2025]' })
  const editions = `"EIG 7":\n  title: EIG 7\n  promotion: 7\n  class: 2030 eig-7\n"EIG 6":\n  title: EIG 6\n  promotion: 6\n  class: 2029 eig-6\n`
  const site = siteOf({
    challenges: at('defis.yml', challenges),
    people: at('personnes.yml', people),
    editions: at('promos.yml', editions),
  })
  assert.deepEqual(
    site.faults.map(it => `${it.file} ${it.entry} ${it.code} ${it.found} ${it.instead ?? ''}`.trim()),
    [
      'defis.yml Phare unknown_person Nour Vaseur Nour Vasseur',
      'defis.yml Phare wrong_part Ismaël Charrier',
      'defis.yml Phare not_named_by_person Aya Le Goff',
      'personnes.yml Nour Vasseur not_named_back Phare',
      'personnes.yml Nour Vasseur unknown_challenge Phares Phare',
      'personnes.yml Aya Le Goff wrong_class eig-6 eig-7',
      'personnes.yml Aya Le Goff wrong_year 2025 2030',
    ],
  )
})

test('an account name given as an address is understood when it can be', () => {
  const people = siteOf({
    people: at(
      'personnes.yml',
      personne('Nour Vasseur', {
        github: 'https://github.com/nourv',
        twitter: '"@nourv"',
        gitlab: 'https://gitlab.com/a/b',
      }),
    ),
  })
  const [nour] = people.people
  assert.deepEqual([nour?.github, nour?.twitter, nour?.gitlab], ['nourv', 'nourv', ''])
  assert.deepEqual(
    people.faults.filter(it => it.code === 'handle_is_url').map(it => it.kept),
    [true, true, false],
  )
})

test('what is not YAML, or grows without end, is told and stops nobody', () => {
  assert.deepEqual(told(challengesOnly('a: [1\n')), ['unreadable 2 '])
  assert.deepEqual(told(challengesOnly('just words')), ['unreadable 1 '])
  const layer = (name: string, of: string) => `${name}: &${name} { x: [${Array(9).fill(`*${of}`).join(', ')}] }\n`
  const bomb = `a: &a { x: lol }\n${layer('b', 'a')}${layer('c', 'b')}${layer('d', 'c')}${layer('e', 'd')}`
  assert.ok(challengesOnly(bomb).faults.some(it => it.code === 'unreadable'))
})

test('a page of the old site gives its challenge a body, and its author a biography', () => {
  const site = siteOf({
    ...invented(),
    sheets: [at('_defis/phare.md', '---\ntitle: Phare\n---\nAllumer la côte.\n')],
    biographies: [at('_communaute/nour.md', '---\nnom: Nour Vasseur\n---\nElle a navigué.\n')],
  })
  assert.equal(site.challenges[0]?.body, 'Allumer la côte.')
  assert.equal(site.people[0]?.biography, 'Elle a navigué.')
})

test('somebody who is not shown is not named by a text either, however it is written', () => {
  const texts = ['Entretien avec NOUR VASSEUR', 'Vasseur, Noür : bilan', 'Le vasseur du port', 'Bilan du phare']
  assert.deepEqual(
    withoutNames(texts, it => it, ['Nour Vasseur', 'Ex']),
    ['Le vasseur du port', 'Bilan du phare'],
  )
})

test('the archive that comes with the project has no fault and nobody’s name', () => {
  const site = siteFrom(readSite(ownArchive()), 'EIG')
  assert.deepEqual(site.faults, [])
  assert.deepEqual([site.editions.length, site.challenges.length, site.people.length], [4, 41, 0])
  const sizes = site.editions.map(it => {
    const own = site.challenges.filter(({ promotion }) => promotion === it.promotion)
    return [it.promotion, own.length, own.reduce((sum, { fellows }) => sum + fellows, 0)]
  })
  assert.deepEqual(sizes, [
    ['5', 0, 0],
    ['4', 17, 0],
    ['3', 15, 32],
    ['1', 9, 11],
  ])
})
