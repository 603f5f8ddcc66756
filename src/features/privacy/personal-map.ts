import { limitsPersonal } from '../../platform/limits/index.ts'
import { mailPersonal } from '../../platform/mail/index.ts'
import type { PersonalMap } from '../../platform/personal/index.ts'
import { applicationsPersonal } from '../applications/index.ts'
import { archivesPersonal } from '../archives/index.ts'
import { arrivalsPersonal } from '../arrivals/index.ts'
import { assignmentsPersonal } from '../assignments/index.ts'
import { callsPersonal } from '../calls/index.ts'
import { coachingPersonal } from '../coaching/index.ts'
import { contactPersonal } from '../contact/index.ts'
import { directoryPersonal } from '../directory/index.ts'
import { evidencePersonal } from '../evidence/index.ts'
import { fundingPersonal } from '../funding/index.ts'
import { hiringPersonal } from '../hiring/index.ts'
import { impactPersonal } from '../impact/index.ts'
import { juriesPersonal } from '../juries/index.ts'
import { offersPersonal } from '../offers/index.ts'
import { peoplePersonal } from '../people/index.ts'
import { pressPersonal } from '../press/index.ts'
import { proposalPersonal } from '../proposals/index.ts'
import { reviewsPersonal } from '../reviews/index.ts'
import { sessionsPersonal } from '../sessions/index.ts'
import { surveysPersonal } from '../surveys/index.ts'
import { weeksPersonal } from '../weeks/index.ts'
import { eventsPersonal, privacyPersonal } from './personal.ts'

/**
 * Everything that is kept about people, from every slice and from the platform: what a copy is made of, what an erasure goes through and
 * what the register tells. The last slice first, people and their addresses last: others are found by them.
 */
export const personalMap: PersonalMap = [
  ...eventsPersonal,
  ...privacyPersonal,
  ...limitsPersonal,
  ...pressPersonal,
  ...contactPersonal,
  ...impactPersonal,
  ...surveysPersonal,
  ...directoryPersonal,
  ...coachingPersonal,
  ...weeksPersonal,
  ...sessionsPersonal,
  ...fundingPersonal,
  ...arrivalsPersonal,
  ...hiringPersonal,
  ...offersPersonal,
  ...assignmentsPersonal,
  ...juriesPersonal,
  ...reviewsPersonal,
  ...evidencePersonal,
  ...callsPersonal,
  ...applicationsPersonal,
  ...proposalPersonal,
  ...archivesPersonal,
  ...mailPersonal,
  ...peoplePersonal,
]
