import assert from 'node:assert/strict'
import type { Stage } from '../../stage.ts'

/** Everybody reads what was made and what became of it. */
export async function readAchievements({ enterAs }: Stage): Promise<void> {
  const { go, page, press } = await enterAs('afterwards', 0, 'achievements')
  await press(/Gobelins/, 'challenge-afterwards')
  assert.equal(await page.getByRole('heading', { name: 'Avant, après' }).count(), 1)
  await go('/agenda', 'agenda')
  await go('/promotion', 'cohort-afterwards')
  await go('/en/achievements', 'achievements-english')
}

/** Somebody who was a fellow says by the link of their letter what has become of the project and of them. */
export async function answerFollowUp({ enter }: Stage): Promise<void> {
  const { choose, expecting, fill, go, page, press } = await enter('a former fellow')
  await expecting(404, () => go('/suivi/celui-d-un-autre', 'wrong-link'))
  await go('/messages', 'messages')
  await press(/6 mois après/, 'follow-up-letter')
  await press(/\/suivi\//, 'follow-up')
  await choose('En production', 'un prestataire')
  await fill({ 'Qui s’en sert': 'Deux services, chaque matin.' })
  await press('Répondre', 'follow-up-answered')
  assert.equal(await page.getByLabel('Qui s’en sert').inputValue(), 'Deux services, chaque matin.')
}

/** The team reads what each project has become, the published figures, and what the surveys say. */
export async function readResults({ enterAs }: Stage): Promise<void> {
  const { download, go, press } = await enterAs('afterwards', 1, 'team-results')
  await press('Les chiffres publiés', 'team-figures')
  await go('/equipe/enquetes', 'team-surveys')
  await press('Bilan des EIG', 'survey-results')
  const figures = await download('Télécharger les chiffres (CSV)')
  assert.match(figures.suggestedFilename(), /\.csv$/)
  await go('/equipe/entraide', 'team-help')
}
