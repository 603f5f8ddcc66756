import assert from 'node:assert/strict'
import type { Stage } from '../../stage.ts'

/** A mentor notes what is decided for the project, reads an indicator, adds to what is open, and releases it. */
export async function concludeProject({ enterAs }: Stage): Promise<void> {
  const { choose, fill, go, page, press, pressRefused, unfold } = await enterAs('ending', 1, 'sustaining')
  await unfold('Noter la décision')
  await fill({ 'En quelques phrases': 'Un prestataire reprend l’hébergement et les évolutions.' })
  await pressRefused(422, 'Noter la décision', 'sustaining-refused')
  assert.match(await page.getByLabel('En quelques phrases').inputValue(), /^Un prestataire reprend/)
  await choose('Un prestataire ou un marché')
  await fill({ 'Décidé le': '2018-11-08' })
  await press('Noter la décision', 'sustaining-decided')
  await press('Indicateurs', 'indicators')
  await press(/^Modifier/, 'indicator')
  await fill({ 'Valeur relevée': 'beaucoup', 'Relevée le': '2018-11-07', 'Lue où': 'Le journal du site' })
  await pressRefused(422, 'Ajouter le relevé', 'indicator-refused')
  assert.equal(await page.getByLabel('Valeur relevée').inputValue(), 'beaucoup')
  await fill({ 'Valeur relevée': '12 400' })
  await press('Ajouter le relevé', 'indicator-read')
  await press('Ouverture', 'openness')
  await unfold('Ajouter à l’inventaire')
  await choose('Jeu de données', /^Ouvert$/)
  await fill({ Nom: 'Vocabulaire du mobilier' })
  await pressRefused(422, 'Ajouter', 'openness-refused')
  assert.equal(await page.getByLabel('Nom', { exact: true }).inputValue(), 'Vocabulaire du mobilier')
  await fill({ Jour: '2018-11-05', Adresse: 'https://gobelins.example.org/vocabulaire' })
  await fill({ 'Nom en anglais': 'Vocabulary of the furniture' })
  await page.getByLabel('Licence', { exact: true }).selectOption({ label: 'Licence Ouverte 2.0' })
  await press('Ajouter', 'openness-added')
  await press('Vue d’ensemble', 'results')
  await press(/^Publier/, 'results-released')
  await go('/mon-defi/gobelins/realisations', 'made')
  await go('/mon-defi/gobelins/depart', 'leaving')
}

/** A fellow who has not answered yet does, without a trace; too many choices are refused and kept. */
export async function answerSurvey(stage: Stage): Promise<void> {
  const { choose, fill, page, press, pressRefused } = await whoHasToAnswer(stage)
  await press('Bilan des EIG', 'survey')
  const formats = page
    .locator('main fieldset')
    .filter({ hasText: 'Quels sont les trois formats' })
    .getByRole('checkbox')
  for (const index of [0, 1, 2, 3]) await formats.nth(index).check()
  await fill({ 'Qu’est-ce qui a le plus aidé votre défi': 'Une direction qui tranche.' })
  await pressRefused(422, 'Envoyer mes réponses', 'survey-refused')
  assert.equal(await page.getByLabel('Qu’est-ce qui a le plus aidé').inputValue(), 'Une direction qui tranche.')
  await formats.nth(3).uncheck()
  await choose('À toutes')
  await press('Envoyer mes réponses', 'survey-answered')
  assert.equal(await page.getByText('Merci : vos réponses sont enregistrées.').count(), 1)
}

/** The first fellow, as the demonstration lists them, whose questionnaire is still to fill. */
async function whoHasToAnswer({ enter }: Stage) {
  const somebody = await enter('a fellow of the last days')
  for (let index = 0; index < 12; index++) {
    await somebody.go('/demonstration?group=accepted', 'demonstration-fellows')
    await somebody.page
      .getByRole('button', { name: /^Prendre ce rôle/ })
      .nth(index)
      .click()
    await somebody.go('/mes-enquetes', 'surveys')
    const open = somebody.page.getByRole('row').filter({ hasText: 'Bilan des EIG' }).filter({ hasText: 'À remplir' })
    if ((await open.count()) > 0) return somebody
  }
  throw new Error('every fellow has answered')
}

/** The team reads the story of a silent team, and what the funder will be told. */
export async function accountForIt({ enterAs }: Stage): Promise<void> {
  const { download, go } = await enterAs('ending', 2, 'signals-silent')
  await go('/equipe/enquetes', 'team-surveys')
  await go('/equipe/financement', 'funding-ending')
  const report = await download(/^Tableur.*Rapport au financeur/)
  assert.match(report.suggestedFilename(), /\.ods$/)
}
