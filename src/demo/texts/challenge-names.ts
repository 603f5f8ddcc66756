import type { ChallengeId } from '../people/types.ts'

/** The names under which the challenges were published. */
export const CHALLENGE_NAMES: Record<ChallengeId, string> = {
  predisauvetage: 'PrédiSauvetage',
  labsante: 'Lab Santé',
  gobelins: 'Gobelins',
  previsecours: 'Prévisecours',
  balisenav: 'b@liseNav',
  signauxfaibles: 'Signaux Faibles',
  hopkins: 'Hopkins',
  socialconnect: 'SocialConnect',
  archifiltre: 'ArchiFiltre',
  brigadenumerique: 'Brigade Numérique',
  'eig-link': 'EIG Link',
  coacheleves: 'CoachÉlèves – AssistProf',
  dataesr: 'dataESR',
}
