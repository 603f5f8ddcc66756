import type { ChallengeId } from '../../people/types.ts'
import { archifiltre } from './archifiltre.ts'
import { balisenav } from './balisenav.ts'
import { brigadeNumerique } from './brigade-numerique.ts'
import { coacheleves } from './coacheleves.ts'
import { dataesr } from './dataesr.ts'
import { eigLink } from './eig-link.ts'
import { gobelins } from './gobelins.ts'
import { hopkins } from './hopkins.ts'
import { labSante } from './lab-sante.ts'
import { predisauvetage } from './predisauvetage.ts'
import { previsecours } from './previsecours.ts'
import { signauxFaibles } from './signaux-faibles.ts'
import { socialconnect } from './socialconnect.ts'
import type { ChallengeBank } from './types.ts'

/** The words for each challenge. */
export const CONTRIBUTIONS: Record<ChallengeId, ChallengeBank> = {
  predisauvetage,
  'lab-sante': labSante,
  gobelins,
  previsecours,
  balisenav,
  'signaux-faibles': signauxFaibles,
  hopkins,
  socialconnect,
  archifiltre,
  'brigade-numerique': brigadeNumerique,
  'eig-link': eigLink,
  coacheleves,
  dataesr,
}
