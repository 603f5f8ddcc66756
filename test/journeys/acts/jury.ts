import assert from 'node:assert/strict'
import type { Stage } from '../stage.ts'
import type { Traveller } from '../traveller.ts'

/** Nothing of the jury opens before its charter is signed. */
export async function signCharter({ enterAs }: Stage): Promise<void> {
  const { choose, go, page, press, pressRefused } = await enterAs('jury', 1, 'jury-charter')
  await go('/jury', 'jury-charter')
  assert.equal(new URL(page.url()).pathname, '/jury/charte')
  await pressRefused(422, 'Signer la charte', 'jury-charter-unread')
  await choose(/J’ai lu cette charte/)
  await press('Signer la charte', 'jury-day-signed')
}

/** A juror hears somebody: a sheet begun, refused while it lacks a mark, handed in; and a file they step back from. */
export async function hear({ enterAs }: Stage): Promise<void> {
  const juror = await enterAs('jury', 0, 'jury-day')
  const { fill, go, page, press, pressRefused } = juror
  await go('/jury', 'jury-day')
  await toHear(juror, 'jury-file')
  await fill({ 'Votre remarque': 'Sait dire ce qui n’a pas marché.' })
  await press(/^Enregistrer/, 'jury-sheet-begun')
  const sheet = new URL(page.url()).pathname
  await juror.expecting(409, () => go('/jury/listes', 'jury-lists-own-first'))
  assert.equal(await page.getByRole('link', { name: 'Rendre mes fiches' }).count(), 1)
  await go(sheet, 'jury-sheet-begun')
  await pressRefused(422, 'Rendre ma fiche', 'jury-sheet-incomplete')
  for (const criterion of await page.locator('main').getByRole('radiogroup').all())
    await criterion.getByRole('radio').nth(2).check()
  await press('Rendre ma fiche', 'jury-sheet-locked')
  await go('/jury', 'jury-day')
  await toHear(juror, 'jury-file')
  await juror.unfold('Je ne peux pas entendre cette personne')
  await pressRefused(422, 'Me retirer de ce dossier', 'jury-conflict-without-reason')
  await juror.unfold('Je ne peux pas entendre cette personne')
  await fill({ 'Ce qui vous lie': 'Nous avons travaillé ensemble en 2015.' })
  await press('Me retirer de ce dossier', 'jury-conflict-declared')
  await press('Les listes', 'jury-lists')
}

/** Opens the first file whose sheet is still to be filled in. */
const toHear = ({ page, press }: Traveller, name: string) =>
  press(/./, name, page.getByRole('row').filter({ hasText: 'À remplir' }).first())

/** The team rules a conflict, names a panel, proposes a plan, moves somebody and summons them again. */
export async function followJury({ enterAs }: Stage): Promise<void> {
  const { choose, fill, go, page, press, pressRefused } = await enterAs('jury', 3, 'team-conflicts')
  await press('Chercher de nouveau', 'team-conflicts-searched')
  await pressRefused(422, 'Enregistrer la décision', 'team-conflicts-nothing-chosen')
  await page.getByRole('checkbox').first().check()
  await choose(/^Déport/)
  await fill({ Raison: 'Ils portent le même nom et se connaissent.' })
  await press('Enregistrer la décision', 'team-conflicts-ruled')
  for (const [path, name] of TEAM) await go(path, name)
  await press('Composer un jury', 'team-panel-new')
  await pressRefused(422, 'Enregistrer le jury', 'team-panel-wrong')
  await fill({ 'Nom du jury': 'Jury E', 'Salle et adresse': 'Salle 5, 20 avenue de Ségur, Paris' })
  await press('Enregistrer le jury', 'team-panel-saved')
  await press('Voir le plan proposé', 'team-plan-proposed')
  await go('/equipe/jury/emploi-du-temps', 'team-timetable')
  await press(/./, 'team-interview', page.getByRole('row').last())
  await fill({ 'Nouvelle date et heure': '2017-11-20T10:00' })
  await pressRefused(422, 'Déplacer', 'team-interview-outside')
  await fill({ 'Nouvelle date et heure': '2017-11-15T17:30' })
  const interview = new URL(page.url()).pathname
  await press('Déplacer', 'team-interview-moved')
  await go('/equipe/jury/convocations', 'team-summons')
  await press(/^Préparer/, 'team-summons-drafted')
  await press(/^Envoyer/, 'team-summons-sent')
  await go(interview, 'team-interview')
  await press('Noter l’absence', 'team-interview-absent')
  await press('La personne est venue', 'team-interview-present')
}

const TEAM: [path: string, name: string][] = [
  ['/equipe/jury/avancement', 'team-jury-progress'],
  ['/equipe/jury/listes', 'team-lists-before'],
  ['/equipe/jury/convocations', 'team-summons-none'],
  ['/equipe/jury/emploi-du-temps', 'team-timetable'],
  ['/equipe/jury', 'team-interviews'],
]

/** Somebody summoned says that they come, keeps the appointment, and ranks what they asked for. */
export async function confirm({ enterAs }: Stage): Promise<void> {
  const { download, page, press } = await enterAs('jury', 2, 'interview')
  await press('Je viendrai', 'interview-confirmed')
  await download('Ajouter à mon agenda')
  assert.equal(await page.getByText('Votre venue est confirmée').count(), 1)
}
