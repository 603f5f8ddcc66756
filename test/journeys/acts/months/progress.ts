import assert from 'node:assert/strict'
import type { Stage } from '../../stage.ts'

/** A mentor asks for the month's point on a day that is refused, then on another, and writes what was said and decided. */
export async function holdPoint({ enterAs }: Stage): Promise<void> {
  const { fill, page, press, pressRefused } = await enterAs('launch', 1, 'points')
  await press('Ouvrir ce point', 'point')
  await fill({ 'Jour du point': '2018-03-15' })
  await pressRefused(422, 'Proposer cette date', 'point-wrong-day')
  await fill({ 'Jour du point': '2018-02-20' })
  await press('Proposer cette date', 'point-asked')
  await fill({ 'Tenu le': '2018-02-08', 'Ce qui s’est dit': 'Le réseau filtre encore trois sites sur cinq.' })
  await fill({ Quoi: 'Demander une ligne sans filtre', 'Pour quel jour': '2018-02-28' })
  await pressRefused(422, 'Enregistrer le compte rendu', 'point-decision-of-nobody')
  assert.equal(await page.getByLabel('Quoi').first().inputValue(), 'Demander une ligne sans filtre')
  await page.getByLabel('Qui s’en charge').first().selectOption({ index: 1 })
  await press('Enregistrer le compte rendu', 'point-held')
}

/** A mentor writes their side of the mid-term sheet, in two goes, and prepares a new roadmap. */
export async function writeMidterm({ enterAs }: Stage): Promise<void> {
  const { fill, go, page, press } = await enterAs('midterm', 1, 'midterm')
  await fill({ 'Ce qui est fait': 'Trois questions traitées de bout en bout.' })
  await press('Enregistrer', 'midterm')
  const answers = page.locator('main textarea')
  for (const answer of await answers.all()) await answer.fill('Ce que nous en voyons, nous le disons en réunion.')
  await press('Remettre la fiche', 'midterm-handed-in')
  await go('/mon-defi/labsante/feuille-de-route', 'roadmap')
  await press('Préparer une nouvelle version', 'roadmap-draft')
}

/** The team sees who does badly and why, answers a signal, and reads how all the challenges go. */
export async function followChallenges({ enterAs }: Stage): Promise<void> {
  const { fill, go, page, press, pressRefused } = await enterAs('midterm', 0, 'cockpit')
  await press(/./, 'signals', page.getByRole('row').filter({ hasText: 'à traiter maintenant' }).first())
  const folded = page.locator('main details').filter({ hasText: 'Ce qui est fait' }).first()
  await folded.locator('summary').click()
  await fill({ 'Qui s’en charge': 'la personne référente' })
  await pressRefused(422, 'Enregistrer la réponse', 'signal-unanswered')
  assert.equal(await page.getByLabel('Qui s’en charge').first().inputValue(), 'la personne référente')
  await fill({ 'Ce qui est fait': 'Relu les décisions avec l’équipe et son mentor.' })
  await fill({ 'Ne pas me prévenir': '2018-06-22' })
  await press('Enregistrer la réponse', 'signal-answered')
  await go('/equipe/avancement', 'team-progress')
}
