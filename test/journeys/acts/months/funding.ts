import assert from 'node:assert/strict'
import type { Stage } from '../../stage.ts'

/** The team notes an expense, wrong and then right, reads a challenge's account, and downloads the funder's report. */
export async function followMoney({ enterAs }: Stage): Promise<void> {
  const { download, fill, go, page, press, pressRefused } = await enterAs('hiring', 3, 'funding')
  await press('Noter une dépense', 'funding-entry')
  await page.getByLabel('Ligne').selectOption({ label: 'Communication' })
  await fill({ Montant: '70 000,505', Libellé: 'Film de la promotion', Pièce: 'F-2018-12' })
  await pressRefused(422, 'Noter', 'funding-entry-refused')
  assert.equal(await page.getByLabel('Montant').inputValue(), '70 000,505')
  await fill({ Montant: '70 000,50' })
  await press('Noter', 'funding-noted')
  const report = await download(/^PDF.*Rapport au financeur/)
  assert.match(report.suggestedFilename(), /^financeur-eig-2.*\.pdf$/)
  await go('/equipe/financement/ecritures?ligne=communication', 'funding-entries')
  const noted = page.getByRole('row').filter({ hasText: 'Film de la promotion' }).first()
  assert.equal(await noted.getByText(/^70\s000,50\s€$/).count(), 1)
  await press(/^écriture/, 'funding-entry-read', noted)
  await go('/equipe/financement/labsante', 'funding-challenge')
  await press('Noter cette étape', 'funding-step')
}
