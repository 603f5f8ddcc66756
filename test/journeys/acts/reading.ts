import assert from 'node:assert/strict'
import type { Stage } from '../stage.ts'
import type { Traveller } from '../traveller.ts'

/** A reader reads without names: unfinished, finished, taken up again, and one file they step back from. */
export async function readBlind({ enterAs }: Stage): Promise<void> {
  const reader = await enterAs('preselection', 0, 'reader-pile')
  const { fill, page, press, pressRefused, unfold } = reader
  await press('Lire le dossier suivant', 'reader-file')
  assert.equal(await page.locator('main').getByText('@').count(), 0, 'no address in a blind file')
  const first = new URL(page.url()).pathname
  await pressRefused(422, 'Finir cette lecture', 'reader-file-unfinished')
  await mark(reader)
  await page.getByRole('radio', { name: /^Présélectionner/ }).check()
  await fill({ 'Remarque pour le jury': 'Une expérience claire ; demander comment elle s’est terminée.' })
  await press('Finir cette lecture', 'reader-file-next')
  await unfold('Me déporter de ce dossier')
  const recusal = page.locator('details form')
  await pressRefused(422, 'Me déporter de ce dossier', 'reader-recusal-without-reason', recusal)
  await unfold('Me déporter de ce dossier')
  await recusal.getByRole('textbox').fill('J’ai travaillé avec cette personne.')
  await press('Me déporter de ce dossier', 'reader-recused', recusal)
  await reader.go(first, 'reader-file-done')
  await press('Reprendre cette lecture', 'reader-file-reopened')
  await press('Enregistrer et revenir à la pile', 'reader-pile-again')
}

/** Marks every criterion of the page 3, the third of its choices. */
async function mark({ page }: Traveller): Promise<void> {
  for (const criterion of await page.locator('main').getByRole('radiogroup').all()) {
    const choices = criterion.getByRole('radio')
    if ((await choices.count()) === 4) await choices.nth(2).check()
  }
}

/** The team follows the readings, gives what is missing, takes decisions with their reasons, and sees what keeps it open. */
export async function deliberate({ enterAs }: Stage): Promise<void> {
  const { fill, go, page, press, pressRefused } = await enterAs('preselection', 2, 'team-readings')
  await go('/equipe/lectures/repartition', 'team-assignment')
  const assign = page.getByRole('button', { name: /^Attribuer/ })
  if ((await assign.count()) > 0) await press(/^Attribuer/, 'team-readings-assigned')
  await go('/equipe/candidatures?lectures=0&recevable=yes', 'team-files-to-read')
  await go('/equipe/deliberation', 'team-deliberation')
  await press(/^2\b/, 'team-deliberation-read-twice')
  await pressRefused(409, 'Présélectionner', 'team-deliberation-nothing-chosen')
  const boxes = page.getByRole('checkbox', { name: /^Choisir C-/ })
  for (const index of [0, 1]) await boxes.nth(index).check()
  await pressRefused(409, 'Présélectionner', 'team-deliberation-without-reason')
  await fill({ Raison: 'Deux lectures concordantes.' })
  for (const index of [0, 1]) await boxes.nth(index).check()
  await press('Présélectionner', 'team-deliberation-decided')
  assert.equal(await page.getByText(/décisions? enregistrée/).count(), 1)
  await press('Préparer la clôture', 'team-preselection-open')
  await press('Voir les dossiers à décider', 'team-files-undecided')
}
