import assert from 'node:assert/strict'
import type { Stage } from '../../stage.ts'
import type { Traveller } from '../../traveller.ts'

/** A fellow writes the team's note: what is too long is refused and kept; then it is sent, and read among the others. */
export async function writeWeek({ fill, go, page, press, pressRefused }: Traveller): Promise<void> {
  await go('/mon-espace', 'space')
  await press('Prévisecours', 'workplace')
  await press('Ma semaine', 'week-note')
  const long = 'Nous attendons les données. '.repeat(60)
  await fill({ 'La priorité de la semaine': long, 'Ce qui a bien marché': 'Un premier entretien avec les pompiers.' })
  await pressRefused(422, 'Envoyer', 'week-note-too-long')
  assert.equal(await page.getByLabel('La priorité de la semaine').inputValue(), long)
  await fill({ 'La priorité de la semaine': 'Obtenir l’extrait promis pour le premier jour.' })
  await press('Envoyer', 'week-note-sent')
  await press('Lire la semaine de tout le monde', 'weeks')
  assert.equal(await page.getByText('Obtenir l’extrait promis pour le premier jour.').count(), 1)
}

/** A fellow goes through the doors of their workplace. */
export async function openDoors({ go, page, press }: Traveller): Promise<void> {
  const doors: [string, string][] = [
    ['L’arrivée', 'arrival-fellow'],
    ['Les points mensuels', 'points-fellow'],
    ['La feuille de route', 'roadmap-fellow'],
    ['Le bilan à mi-parcours', 'midterm-fellow'],
    ['Les résultats', 'results-fellow'],
    ['La page publique', 'challenge-launch'],
  ]
  for (const [door, name] of doors) {
    await go('/mon-defi/previsecours', 'workplace')
    await press(door, name)
  }
  assert.equal(new URL(page.url()).pathname, '/defis/previsecours')
}

/** A fellow writes to the team privately, and reads there who can read it. */
export async function writePrivately({ fill, go, page, press, pressRefused }: Traveller): Promise<void> {
  await go('/mon-referent', 'referent')
  await pressRefused(422, 'Envoyer', 'referent-wordless')
  await page.getByLabel(/^À .+ seulement$/).check()
  await fill({ 'Votre message': 'Notre mentor ne répond plus, et je ne sais pas à qui le dire.' })
  await press('Envoyer', 'referent-sent')
  assert.equal(await page.getByText('Notre mentor ne répond plus').count(), 1)
}

/** The team reads who wrote this week, prepares a reminder, and notes a contact. */
export async function followTeams({ enterAs }: Stage): Promise<void> {
  const { choose, fill, go, page, press, pressRefused } = await enterAs('launch', 2, 'team-sessions')
  await go('/equipe/semaines', 'team-weeks')
  await press('Préparer un rappel', 'team-reminder')
  await go('/equipe/accompagnement', 'team-coaching')
  await go('/equipe/accompagnement/defis/previsecours', 'team-coaching-challenge')
  await fill({ 'Avec qui': 'la mentor', 'Ce qu’il faut retenir': 'Les données sont promises pour mars.' })
  await pressRefused(422, 'Noter ce contact', 'team-contact-refused')
  assert.equal(await page.getByLabel('Avec qui').inputValue(), 'la mentor')
  await choose('Appel')
  await press('Noter ce contact', 'team-contact')
}
