import assert from 'node:assert/strict'
import type { Stage } from '../../stage.ts'
import type { Traveller } from '../../traveller.ts'

/** The team adds a workshop to a session, moves the session with a reason, and keeps the sheet of another. */
export async function keepSessions({ enterAs }: Stage): Promise<void> {
  const { fill, go, page, press, pressRefused } = await enterAs('launch', 2, 'team-sessions')
  await press('Feuille de route', 'team-session')
  await press('Ajouter un atelier', 'team-workshop')
  await fill({ Titre: 'Parler de son défi en trois minutes', 'Nombre de places': 'douze' })
  await pressRefused(422, 'Ajouter', 'team-workshop-refused')
  await fill({ 'Nombre de places': '12' })
  await press('Ajouter', 'team-workshop-added')
  await go('/equipe/sessions/3', 'team-session')
  await press('Déplacer', 'team-session-move')
  await page.getByRole('row').nth(1).locator('input[type=date]').fill('2018-03-09')
  await pressRefused(422, 'Déplacer et prévenir', 'team-session-unreasoned')
  assert.equal(await page.getByRole('row').nth(1).locator('input[type=date]').inputValue(), '2018-03-09')
  await fill({ Pourquoi: 'La salle est prise le jeudi.' })
  await press('Déplacer et prévenir', 'team-session-moved')
  await go('/sessions/1/feuille', 'attendance')
  await page.getByRole('row').nth(1).getByRole('combobox').selectOption({ label: 'excusée' })
  await pressRefused(422, 'Enregistrer la feuille', 'attendance-unreasoned')
  await page.getByRole('row').nth(1).locator('input[type=text]').fill('déplacement')
  await press('Enregistrer la feuille', 'attendance-kept')
  await go('/sessions/1/emargement', 'attendance-print')
  await go('/equipe/sessions/presences', 'team-presence')
  await go('/equipe/sessions/calendriers', 'team-calendars')
}

/** A fellow signs up for a workshop, follows their calendar, and proposes a session of their own. */
export async function followSessions({ fill, go, page, press }: Traveller): Promise<void> {
  await go('/sessions', 'sessions')
  await press('Feuille de route', 'session')
  await press('Parler de son défi en trois minutes', 'workshop')
  await press(/inscri/, 'workshop-joined')
  await go('/sessions/calendrier', 'calendar')
  await press('Créer mon adresse', 'calendar-made')
  const address = /\/agenda\/[\w-]+(\.ics)?/.exec(await page.locator('main').innerHTML())?.[0] ?? ''
  assert.match(await (await page.request.get(address)).text(), /^BEGIN:VCALENDAR/)
  await go('/sessions/propositions', 'proposals')
  await fill({ Titre: 'Les cartes libres', 'De quoi s’agit-il': 'Ce que chacun peut y prendre.', Jour: '2018-03-20' })
  await press('Proposer', 'proposal-sent')
}
