import { accept, announce, decline, fillSeat, publish } from './acts/answers.ts'
import { changeAndSubmitAgain, completeFile, fillForm, meetConditions, submitAndVerify } from './acts/applying.ts'
import { keepAccount, prepareEdition, visit } from './acts/before.ts'
import { checkFiles, checkMany } from './acts/checking.ts'
import { beLate, changeMind, missIt, rankWishes, watchArrive } from './acts/closing.ts'
import { confirm, followJury, hear, signCharter } from './acts/jury.ts'
import { closeLists, formTeams, readLists } from './acts/matching.ts'
import { deliberate, readBlind } from './acts/reading.ts'
import { signIn } from './acts/sign-in.ts'
import { approve, release } from './acts/validation.ts'
import type { Stage } from './stage.ts'

/** The whole edition, act by act; between two acts the demonstration's own people do the rest. */
export async function play(stage: Stage): Promise<void> {
  await stage.moveTo('before')
  for (const act of [visit, prepareEdition, keepAccount]) await act(stage)
  await stage.moveTo('open')
  const zelie = await stage.enter('Zélie')
  await signIn(zelie, 'zelie.quartz@exemple.fr')
  await meetConditions(zelie)
  await fillForm(zelie)
  await completeFile(zelie)
  const reference = await submitAndVerify(zelie, stage.serving, 'application-receipt')
  await changeAndSubmitAgain(zelie, stage.serving, reference)
  for (const act of [changeMind, watchArrive]) await act(stage)
  await stage.moveTo('last_minute')
  await beLate(stage, zelie)
  for (const act of [missIt, checkFiles, checkMany]) await act(stage)
  await stage.moveTo('preselection')
  for (const act of [readBlind, deliberate]) await act(stage)
  await stage.moveTo('jury')
  await rankWishes(zelie)
  for (const act of [signCharter, hear, followJury, confirm]) await act(stage)
  await stage.moveTo('matching')
  for (const act of [readLists, closeLists, formTeams]) await act(stage)
  await stage.moveTo('validation')
  for (const act of [approve, release]) await act(stage)
  await stage.moveTo('notified')
  for (const act of [accept, decline, fillSeat, announce]) await act(stage)
  await zelie.go('/ma-reponse', 'answer-own')
  await stage.moveTo('announced')
  await publish(stage)
}
