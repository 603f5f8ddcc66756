import type { Arrivals } from './arrivals.ts'
import type { RulesOfCall } from './articles.ts'
import type { Coaching } from './coaching.ts'
import type { ContactSection, HostCall } from './contact.ts'
import type { ContentSection } from './content.ts'
import type { Directory } from './directory.ts'
import type { Hiring } from './hiring.ts'
import type { Money } from './money.ts'
import type { OpenData } from './open-data.ts'
import type {
  Answer,
  Calendar,
  Challenge,
  Charter,
  Contact,
  Criterion,
  Document,
  Eligibility,
  Figures,
  Form,
  Funding,
  Gap,
  Institution,
  Label,
  LabelName,
  LocalDay,
  Pay,
  ProfileCode,
  Programme,
  Scale,
  Team,
  Text,
  Wishes,
} from './parts.ts'
import type { Press } from './press.ts'
import type { Privacy } from './privacy.ts'
import type { Progress } from './progress.ts'
import type { Results } from './results.ts'
import type { Sessions } from './sessions.ts'
import type { Signals } from './signals.ts'
import type { Surveys } from './surveys.ts'
import type { Weeks } from './weeks.ts'

/** An edition as it is written in its file: every rule and every text, local times, nothing computed. */
export type EditionData = {
  kind: 'edition'
  id: string
  number: number
  programme: Programme
  title: Text
  summary: Text
  languages: ('fr' | 'en')[]
  zone: string
  labels: Record<LabelName, Label>
  institutions: Institution[]
  objectives: Text[]
  /** What a fellow can count on during the ten months. */
  support: Text[]
  calendar: Calendar
  forms: Form[]
  wishes: Wishes
  teammateWish: boolean
  eligibility: Eligibility[]
  profiles: { code: ProfileCode; letter: string; name: Text; people: Text }[]
  themes: { code: string; name: Text }[]
  answers: Answer[]
  documents: Document[]
  criteria: Criterion[]
  scale: Scale
  preselection: {
    by: string
    withMentors: boolean
    readingsPerFile: number
    blind: boolean
    mayAskProof: boolean
    expectedInterviews?: number
  }
  jury: {
    members: Text[]
    remarksPassed: boolean
    mayOfferOther: boolean
    /** People may be heard from afar. */
    remote?: boolean
    mayWithdraw: Text
    charter: Charter
  }
  validation: { institution: string; authority: Text }
  offers: { answerDays: number }
  teams: Team
  places: { announced: number; challenges: number; seats: number; note?: Text }
  contract: {
    months: number
    kind: Text
    exceptions: { challenge: string; months: number; start?: LocalDay; reason: Text }[]
  }
  pay: Pay
  funding: Funding
  commitments: { candidates: Text[]; hosts: Text[]; fellows: Text[]; general: Text[] }
  press: Press
  dataProtection: Contact & { retentionYears: number; purpose: Text; readers: Text; basis: Text; rights: Text }
  challenges: Challenge[]
  figures: Figures
  gaps: Gap[]
  rules?: RulesOfCall
  hiring?: Hiring
  arrivals?: Arrivals
  money?: Money
  sessions?: Sessions
  weeks?: Weeks
  coaching?: Coaching
  progress?: Progress
  signals?: Signals
  directory?: Directory
  surveys?: Surveys
  results?: Results
  content?: ContentSection
  contact?: ContactSection
  hostCall?: HostCall
  openData?: OpenData
  privacy?: Privacy
  /** Where the places of challenges are, past ones included, for the map. */
  map?: Place[]
}

/** A place by its name, in degrees. */
export type Place = { name: string; latitude: number; longitude: number }

/** A past edition of which only facts are known: it is read and shown, it can not be run. */
export type ArchiveData = { kind: 'archive' } & Pick<EditionData, 'id' | 'number' | 'programme' | 'title' | 'summary'> &
  Pick<
    EditionData,
    'languages' | 'zone' | 'institutions' | 'themes' | 'profiles' | 'challenges' | 'figures' | 'gaps'
  > & {
    start?: LocalDay
    months: number
    funding: Funding
  }

export type Instants = {
  callOpens: Date
  callCloses: Date
  preselectionStarts: Date
  preselectionEnds: Date
  wishesOpen: Date | undefined
  wishesClose: Date | undefined
  /** One per day of interviews, from its first instant to the next day's. */
  interviews: { day: LocalDay; starts: Date; ends: Date }[]
  interviewsStart: Date
  interviewsEnd: Date
  validation: Date
  notification: Date
  /** The last instant to answer an offer sent at the notification instant. */
  answersDue: Date
  announcement: Date
  start: Date
  end: Date
}

/** An edition that can be run: its data, and every local time as the instant it means in its zone. */
export type Edition = EditionData & { instants: Instants }
