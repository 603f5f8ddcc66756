import assert from 'node:assert/strict'
import type { Stage } from '../stage.ts'

/** A week before the call: what anybody reads, in both languages. */
export async function visit({ enter }: Stage): Promise<void> {
  const { fill, go, page, press } = await enter('a visitor')
  await go('/', 'home')
  await press('Les défis', 'challenges', page.getByRole('banner'))
  await press(/^Design/, 'challenges-of-a-trade')
  await go('/defis', 'challenges')
  await fill({ Chercher: 'archives' })
  await press('Rechercher', 'challenges-found')
  await press(/ArchiFiltre/, 'challenge')
  await press('English', 'challenge-english', page.getByRole('banner'))
  for (const [path, name] of PUBLIC) await go(path, name)
  await go('/ma-candidature', 'sign-in-to-apply')
  assert.equal(new URL(page.url()).pathname, '/connexion')
}

const PUBLIC: [path: string, name: string][] = [
  ['/reglement', 'rules'],
  ['/appel', 'call-before'],
  ['/questions', 'questions'],
  ['/accessibilite', 'accessibility'],
  ['/donnees-personnelles', 'privacy'],
  ['/promotion', 'cohort-before'],
  ['/en', 'home-english'],
  ['/en/rules', 'rules-english'],
  ['/composants', 'components'],
]

/** The team reads its edition, cannot break its calendar, names somebody and takes the role back. */
export async function prepareEdition({ enterAs }: Stage): Promise<void> {
  const { fill, go, page, press, pressRefused } = await enterAs('before', 2, 'team-edition')
  await go('/equipe/edition/calendrier', 'team-calendar')
  const closing = page
    .locator('main')
    .getByLabel(/Clôture/)
    .first()
  await closing.fill('2017-09-01T17:00')
  await fill({ Raison: 'Pour voir.' })
  await pressRefused(422, /Enregistrer/, 'team-calendar-wrong')
  await go('/equipe', 'team')
  await go('/equipe/personnes', 'team-people')
  await pressRefused(422, 'Donner ce rôle', 'team-people-wrong')
  await fill({ 'Prénom et nom': 'Alix Rivière', Adresse: 'alix.riviere@exemple.fr' })
  await page.getByRole('combobox', { name: 'Rôle' }).selectOption('reader')
  await press('Donner ce rôle', 'team-people-named')
  const line = page.getByRole('row').filter({ hasText: 'Alix Rivière' })
  await press(/^Retirer/, 'team-people-ended', line)
}

/** One's own account: a name, another device, leaving. */
export async function keepAccount({ enterAs }: Stage): Promise<void> {
  const { fill, go, page, press, pressRefused } = await enterAs('before', 2, 'team-edition')
  await go('/mon-compte', 'account')
  await fill({ 'Prénom et nom': ' ' })
  await pressRefused(422, 'Enregistrer', 'account-wrong')
  await fill({ 'Prénom et nom': 'Camille Aubier' })
  await press('Enregistrer', 'account-saved')
  await press('Se déconnecter', 'signed-out')
  assert.equal(new URL(page.url()).pathname, '/')
}
