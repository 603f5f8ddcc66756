import assert from 'node:assert/strict'
import type { Stage } from '../stage.ts'
import type { Traveller } from '../traveller.ts'

const LATE = 'Python, R, PostgreSQL, QGIS, et un peu de Rust.'

/** Somebody takes up a draft, leaves, comes back; and reads their application in the other language. */
export async function changeMind({ enterAs }: Stage): Promise<void> {
  const { fill, go, press } = await enterAs('open', 1, 'draft')
  await press('Retirer ma candidature', 'withdrawal')
  await fill({ Pourquoi: 'Je pars à l’étranger.' })
  await press('Retirer ma candidature', 'withdrawn')
  await press('Reprendre ma candidature', 'reopened')
  await go('/en/my-application', 'draft-english')
}

/** The team sees files arrive, and may not judge any before the call is over. */
export async function watchArrive({ enterAs }: Stage): Promise<void> {
  const { go } = await enterAs('open', 2, 'team-files-arriving')
  await go('/mon-espace', 'space-team')
}

/** What was on the screen at 17:00 is refused, and the page says what was kept: the version submitted, and what was just typed. */
export async function beLate({ moveTo }: Stage, zelie: Traveller): Promise<void> {
  const { expecting, fill, go, page, pressRefused } = zelie
  await go('/ma-candidature', 'application-last-minutes')
  await go('/ma-candidature/parcours', 'application-career-last-minutes')
  await moveTo('closed')
  await expecting(409, () => fill({ 'Vos compétences': LATE }))
  await pressRefused(409, 'Enregistrer et revenir au dossier', 'application-late')
  assert.equal(await page.getByText(LATE).count(), 1, 'what was typed is given back')
  assert.equal(await page.getByText(/est bien gardée/).count(), 1, 'what was submitted is kept')
  await go('/ma-candidature', 'application-closed')
}

/** A draft that nobody submitted stays a draft: its review page leads back, and the page says so. */
export async function missIt({ enterAs }: Stage): Promise<void> {
  const { page } = await enterAs('closed', 0, 'draft-late')
  assert.equal(await page.getByText(/n’a pas été déposée/).count(), 1)
}

/** Her interview: she comes, as the story may already have said for her, and says which wish she prefers, which the jury will not see. */
export async function rankWishes(zelie: Traveller): Promise<void> {
  const { go, page, press, pressRefused } = zelie
  await go('/mon-audition', 'interview-wishes')
  const coming = page.getByRole('button', { name: 'Je viendrai' })
  if ((await coming.count()) > 0) await press('Je viendrai', 'interview-wishes-confirmed')
  const choices = await page.getByRole('combobox', { name: /^Choix/ }).all()
  await choices[0]?.selectOption('')
  await pressRefused(422, 'Enregistrer mon ordre', 'interview-order-incomplete')
  for (const [index, choice] of choices.entries()) await choice.selectOption({ index: choices.length - index })
  await press('Enregistrer mon ordre', 'interview-order')
  assert.equal(await page.getByText('Votre ordre de préférence est enregistré.').count(), 1)
}
