import { answerFollowUp, readAchievements, readResults } from './acts/months/afterwards.ts'
import { askForHelp, showOneself } from './acts/months/directory.ts'
import { accountForIt, answerSurvey, concludeProject } from './acts/months/ending.ts'
import { followMoney } from './acts/months/funding.ts'
import { followHiring, prepareArrival, signContract } from './acts/months/hiring.ts'
import { helpFromHost } from './acts/months/host.ts'
import { followChallenges, holdPoint, writeMidterm } from './acts/months/progress.ts'
import { enterAsPerson } from './acts/months/role.ts'
import { followSessions, keepSessions } from './acts/months/sessions.ts'
import { followTeams, openDoors, writePrivately, writeWeek } from './acts/months/weeks.ts'
import type { Stage } from './stage.ts'

/** The ten months and what follows, act by act; between two acts the demonstration's own people do the rest. */
export async function playMonths(stage: Stage): Promise<void> {
  await stage.moveTo('hiring')
  await prepareArrival(stage)
  const fellow = await enterAsPerson(stage, await helpFromHost(stage))
  await signContract(fellow)
  for (const act of [followHiring, followMoney]) await act(stage)
  await stage.moveTo('launch')
  for (const act of [keepSessions, followTeams, holdPoint]) await act(stage)
  for (const act of [writeWeek, openDoors, writePrivately, followSessions, showOneself, askForHelp]) await act(fellow)
  await stage.moveTo('midterm')
  for (const act of [followChallenges, writeMidterm]) await act(stage)
  await stage.moveTo('ending')
  for (const act of [concludeProject, answerSurvey, accountForIt]) await act(stage)
  await stage.moveTo('afterwards')
  for (const act of [readAchievements, answerFollowUp, readResults]) await act(stage)
}
