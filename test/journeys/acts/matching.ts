import assert from 'node:assert/strict'
import type { Stage } from '../stage.ts'
import type { Traveller } from '../traveller.ts'

/** The last list is open and holds people with the same total: an order with its reason, a verdict, then it is closed. */
export async function closeLists({ enterAs }: Stage): Promise<void> {
  const team = await enterAs('matching', 0, 'team-lists')
  const { download, fill, page, press, pressRefused, unfold } = team
  await download('Télécharger en CSV')
  await press('Remettre les listes à jour', 'team-lists-updated')
  await press(/./, 'team-list', page.getByRole('row').filter({ hasText: 'Ouverte' }))
  while ((await page.getByRole('heading', { name: /^Départager/ }).count()) > 0) {
    const tie = page.locator('main form').filter({ hasText: 'Raison du départage' }).first()
    await pressRefused(422, 'Enregistrer cet ordre', 'team-list-tie-unbroken', tie)
    for (const [index, place] of (await tie.getByRole('combobox').all()).entries())
      await place.selectOption({ index: index + 1 })
    await tie.getByRole('textbox').fill('La note de technique, la plus utile pour ce poste.')
    await press('Enregistrer cet ordre', 'team-list-tie-broken', tie)
  }
  await unfold('Dire si une personne est retenable')
  await fill({ Raison: 'Ne peut pas être libre avant l’été.' })
  await pressRefused(422, 'Enregistrer l’avis', 'team-list-verdict-wrong')
  await press('Clore la liste', 'team-list-closed')
  assert.equal(await page.getByText('La liste est close.').count(), 1)
  await reopen(team)
}

/** A closed list opens again, somebody of another trade comes on it and off it, and it is closed once more. */
async function reopen({ fill, go, page, press, pressRefused, unfold }: Traveller): Promise<void> {
  await go('/equipe/jury/listes', 'team-lists')
  await press('Gobelins, Développement', 'team-list-closed')
  await pressRefused(422, 'Rouvrir la liste', 'team-list-not-reopened')
  await fill({ Raison: 'Un déport prononcé après la clôture.' })
  await press('Rouvrir la liste', 'team-list-reopened')
  const choose = (name: string) => page.getByRole('combobox', { name }).selectOption({ index: 1 })
  await unfold('Mettre quelqu’un sur cette liste')
  await pressRefused(422, 'Mettre sur la liste', 'team-list-nobody-added')
  await choose('Personne entendue')
  await press('Mettre sur la liste', 'team-list-added')
  await unfold('Retirer quelqu’un de cette liste')
  await pressRefused(422, 'Retirer de la liste', 'team-list-nobody-removed')
  await choose('Personne ajoutée')
  await press('Retirer de la liste', 'team-list-removed')
  await press('Clore la liste', 'team-list-closed')
}

/** A juror reads the lists of what they heard, and no other. */
export async function readLists({ enterAs }: Stage): Promise<void> {
  const { page, press } = await enterAs('matching', 2, 'jury-lists')
  await press(/Lab Santé/, 'jury-list')
  assert.equal(await page.getByRole('heading', { level: 1, name: /Lab Santé/ }).count(), 1)
}

export const REASON = 'Sa thèse porte sur ce sujet : le jury et l’administration d’accueil le demandent ensemble.'

/** The matching: a run, why somebody is where they are, a decision with its reason, a run again, and the list proposed. */
export async function formTeams({ enterAs }: Stage): Promise<void> {
  const team = await enterAs('matching', 1, 'team-matching')
  const { fill, go, page, press, pressRefused } = team
  await press('Lancer le calcul', 'team-run-asked')
  await finished(team)
  await press('Afficher les noms', 'team-run-named')
  await press('Afficher les codes', 'team-run')
  await viewRun(team)
  await press(/^C-/, 'team-run-person')
  const code = /C-[A-Z0-9]+/.exec(page.url())?.[0] ?? ''
  const [, challenge = '', profile = ''] =
    /Obtient «\s(.+)\s», en (.+)\./.exec((await page.locator('main').textContent()) ?? '') ?? []
  assert.ok(challenge, 'the reason names the place obtained')
  await go('/equipe/appariement', 'team-matching')
  await pressRefused(422, 'Enregistrer la décision', 'team-instruction-wrong')
  await fill({ 'Code de la personne': code, Raison: REASON })
  await page.getByRole('combobox', { name: 'Sujet' }).selectOption({ label: challenge })
  const seat = page.getByRole('combobox', { name: 'Profil du poste' })
  const named = seat.getByRole('option').filter({ hasText: new RegExp(profile.split(' ').at(-1) ?? '', 'i') })
  await seat.selectOption((await named.getAttribute('value')) ?? '')
  await press('Enregistrer la décision', 'team-instruction-recorded')
  await press('Lancer le calcul', 'team-run-asked')
  await finished(team)
  assert.match((await page.locator('main').textContent()) ?? '', /par décision/)
  await press('Proposer cette liste à la validation', 'team-run-proposed')
  assert.equal(await page.getByText('La liste est soumise à la validation.').count(), 1)
}

/** Every view of a run, and a change tried on it of which nothing is kept; ends where it began. */
async function viewRun({ go, page, press, pressRefused }: Traveller): Promise<void> {
  const run = new URL(page.url()).pathname
  await press('Par personne', 'team-run-people')
  await press('Sans place', 'team-run-unplaced')
  await press('Vœux et places', 'team-run-wishes')
  await press('Essais', 'team-run-trial')
  await pressRefused(422, /^Essayer$/, 'team-run-trial-unfinished')
  await page.getByRole('radio', { name: 'Ajouter une place en tout' }).check()
  await press(/^Essayer$/, 'team-run-tried')
  await page.getByRole('link', { name: 'Audit', exact: true }).click()
  await page.getByText('Les six niveaux').waitFor({ timeout: 30_000 })
  await go(`${run}/audit`, 'team-run-audit')
  await go(`${run}?vue=personnes&etat=place`, 'team-run-placed')
  await press('Cette personne renonce', 'team-run-decline')
  await go(run, 'team-run')
}

/** The page of a run that is not done yet asks again by itself. */
async function finished({ page }: Traveller): Promise<void> {
  await page.getByRole('heading', { name: 'Les équipes' }).waitFor({ timeout: 30_000 })
}
