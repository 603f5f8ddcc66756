import { type ChallengeId, CRITERIA, type DemoCandidate } from '../people/types.ts'

/**
 * A visitor who applied by themselves, as the people of the story see them: a good file, so that whoever tries the form also
 * sees the interviews. Only what marks and remarks are drawn from is told.
 */
export const stranger = (email: string, wishes: readonly ChallengeId[]): DemoCandidate => ({
  key: email,
  fate: 'submitted',
  // Remarks then speak of nothing that only the invented career tells.
  language: 'en',
  firstName: '',
  lastName: '',
  email,
  phone: '',
  city: '',
  profile: 'dev',
  yearsOfExperience: 5,
  career: '',
  experience: '',
  skills: [],
  skillsText: '',
  links: [],
  resources: '',
  wishes: wishes.map(challenge => ({ challenge, contribution: '' })),
  preferences: [...wishes],
  teammate: null,
  declarations: { R1: true, R2: true, R5: true, R6: true },
  draftStartedAt: new Date(0),
  submittedAt: null,
  resubmittedAt: null,
  withdrawal: null,
  flaw: null,
  latent: {
    quality: Object.fromEntries(CRITERIA.map(it => [it, 3.4])) as DemoCandidate['latent']['quality'],
    interview: 0.3,
  },
  hasCv: false,
  background: { studies: { year: 0, label: '' }, before: null, jobs: [], engagements: [], languages: '' },
})
