import assert from 'node:assert/strict'
import type { Traveller } from '../../traveller.ts'

/** A fellow chooses who sees what of them, and finds their own card. */
export async function showOneself({ fill, go, page, press, pressRefused }: Traveller): Promise<void> {
  await go('/annuaire/ma-fiche', 'card')
  await page.getByLabel(/^Mon nom/).selectOption({ label: 'Toutes les promotions' })
  await page.getByLabel('Mes liens').selectOption({ label: 'Ma promotion' })
  await fill({ Liens: 'pas une adresse' })
  await pressRefused(422, 'Enregistrer ma fiche', 'card-refused')
  assert.equal(await page.getByLabel('Liens', { exact: true }).inputValue(), 'pas une adresse')
  await fill({ Liens: 'https://carnet.example.org/moi' })
  await press('Enregistrer ma fiche', 'card-kept')
  await page.getByLabel('SQL et bases de données').selectOption({ label: 'Peut transmettre' })
  await press('Enregistrer mes compétences', 'card-skills')
  await go('/annuaire', 'directory')
  await go('/annuaire/competences', 'skills')
}

/** A fellow asks the cohort for help. */
export async function askForHelp({ choose, fill, go, page, press, pressRefused }: Traveller): Promise<void> {
  await go('/entraide', 'help')
  await fill({ Titre: 'Relire une requête sur deux millions de lignes' })
  await pressRefused(422, 'Publier l’annonce', 'help-wordless')
  assert.equal(await page.getByLabel('Titre').inputValue(), 'Relire une requête sur deux millions de lignes')
  await fill({ 'Ce qu’il faut savoir': 'Elle met six minutes. Une heure à deux suffirait.' })
  await choose('SQL et bases de données')
  await press('Publier l’annonce', 'help-posted')
}
