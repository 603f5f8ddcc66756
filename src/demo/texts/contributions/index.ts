import type { ChallengeId } from '../../people/types.ts'
import { archifiltre } from './archifiltre.ts'
import { balisenav } from './balisenav.ts'
import { brigadenumerique } from './brigadenumerique.ts'
import { coacheleves } from './coacheleves.ts'
import { dataesr } from './dataesr.ts'
import { eigLink } from './eig-link.ts'
import { gobelins } from './gobelins.ts'
import { hopkins } from './hopkins.ts'
import { labsante } from './labsante.ts'
import { predisauvetage } from './predisauvetage.ts'
import { previsecours } from './previsecours.ts'
import { signauxfaibles } from './signauxfaibles.ts'
import { socialconnect } from './socialconnect.ts'
import type { ChallengeBank } from './types.ts'

/** The words for each challenge. */
export const CONTRIBUTIONS: Record<ChallengeId, ChallengeBank> = {
  predisauvetage,
  labsante,
  gobelins,
  previsecours,
  balisenav,
  signauxfaibles,
  hopkins,
  socialconnect,
  archifiltre,
  brigadenumerique,
  'eig-link': eigLink,
  coacheleves,
  dataesr,
}
