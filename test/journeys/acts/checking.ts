import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import type { Stage } from '../stage.ts'
import type { Traveller } from '../traveller.ts'

const DECIDE = 'Enregistrer la décision'

/** The call is over: the team searches, opens a file, decides who may apply and what is complete, and exports its list. */
export async function checkFiles({ enterAs }: Stage): Promise<void> {
  const team = await enterAs('closed', 2, 'team-files')
  const { download, fill, go, page, press, pressRefused } = team
  const csv = await readFile(await (await download('Exporter cette liste (CSV)')).path(), 'utf8')
  assert.match(csv, /^\ufeffCode;Nom;/)
  assert.ok(csv.split('\r\n').length > 200, 'a line per file')
  await fill({ 'Chercher un nom': 'introuvable' })
  await press('Rechercher', 'team-files-none')
  await go('/equipe/candidatures?etat=submitted', 'team-files')
  await press(/^C-/, 'team-file', page.getByRole('table'))
  const document = page.locator('main').getByRole('link', { name: /\.pdf/ })
  if ((await document.count()) > 0) await download(/\.pdf/)
  const eligibility = decision(team, 'Recevabilité')
  await pressRefused(422, DECIDE, 'team-file-undecided', eligibility)
  await eligibility.getByLabel('Non').check()
  await pressRefused(422, DECIDE, 'team-file-without-reason', eligibility)
  await eligibility.getByLabel('Oui, recevable').check()
  await press(DECIDE, 'team-file-eligible', eligibility)
  const completeness = decision(team, 'Dossier complet')
  await completeness.getByLabel('Oui, complet').check()
  await press(DECIDE, 'team-file-complete', completeness)
  await undo(team)
  await fill({ 'Remarque pour le jury': 'Demander ce qui a été mesuré, et comment.' })
  await press('Enregistrer la remarque', 'team-file-remarked')
  await press('Dossier suivant', 'team-file-next')
}

/** A decision taken back says why. */
async function undo(team: Traveller): Promise<void> {
  const { page, press, pressRefused, unfold } = team
  const completeness = decision(team, 'Dossier complet')
  await unfold('Revenir sur cette décision', completeness)
  await pressRefused(422, 'Revenir sur cette décision', 'team-file-undone-without-reason', completeness.locator('form'))
  const again = decision(team, 'Dossier complet')
  await unfold('Revenir sur cette décision', again)
  await again.getByRole('textbox').fill('Une page manquait.')
  await press('Revenir sur cette décision', 'team-file-undone', again.locator('form'))
  assert.equal(await page.getByText('La décision est reprise.').count(), 1)
}

/** What stands under the title of one decision. */
const decision = ({ page }: Traveller, title: string) =>
  page
    .locator('main section, main div')
    .filter({ has: page.getByRole('heading', { name: title, level: 3 }) })
    .last()

/** Several files at once: nothing chosen, then two declared eligible, and two given to a reader. */
export async function checkMany({ enterAs }: Stage): Promise<void> {
  const { go, page, press, pressRefused } = await enterAs('closed', 2, 'team-files')
  await go('/equipe/candidatures?etat=submitted', 'team-files')
  await pressRefused(409, 'Déclarer recevables', 'team-files-nothing-chosen')
  const boxes = page.getByRole('checkbox', { name: /^Choisir C-/ })
  for (const index of [2, 3]) await boxes.nth(index).check()
  await press('Déclarer recevables', 'team-files-declared')
}
