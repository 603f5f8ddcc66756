import type { Hono } from 'hono'
import { applicationRoutes } from './features/applications/routes.ts'
import { routes as archive } from './features/archives/routes.ts'
import { teamRoutes as archiveTeam } from './features/archives/team-routes.ts'
import { routes as arrivals } from './features/arrivals/routes.ts'
import { teamRoutes as arrivalsTeam } from './features/arrivals/team-routes.ts'
import { routes as approval } from './features/assignments/routes.ts'
import { teamRoutes as matching } from './features/assignments/team-routes.ts'
import { routes as audience } from './features/audience/routes.ts'
import { teamRoutes as audienceTeam } from './features/audience/team-routes.ts'
import { teamRoutes as callTeam } from './features/calls/team-routes.ts'
import { sheetRoutes } from './features/challenges/routes/sheets.ts'
import { challengePages, routes as challenges } from './features/challenges/routes.ts'
import { teamRoutes as challengesTeam } from './features/challenges/team-routes.ts'
import { routes as coaching } from './features/coaching/routes.ts'
import { teamRoutes as coachingTeam } from './features/coaching/team-routes.ts'
import { routes as cohort, cohortPages } from './features/cohort/routes.ts'
import { teamRoutes as cohortTeam } from './features/cohort/team-routes.ts'
import { routes as contact } from './features/contact/routes.ts'
import { teamRoutes as contactTeam } from './features/contact/team-routes.ts'
import { routes as content } from './features/content/routes.ts'
import { teamRoutes as contentTeam } from './features/content/team-routes.ts'
import { routes as directory } from './features/directory/routes.ts'
import { teamRoutes as directoryTeam } from './features/directory/team-routes.ts'
import { discoveryRoutes, formerRoutes } from './features/discovery/routes.ts'
import { teamRoutes as discoveryTeam } from './features/discovery/team-routes.ts'
import type { App } from './features/edition/index.ts'
import { routes as edition } from './features/edition/routes.ts'
import { routes as editionTeam } from './features/edition/team-routes.ts'
import { routes as evidence } from './features/evidence/routes.ts'
import { teamRoutes as evidenceTeam } from './features/evidence/team-routes.ts'
import { routes as forms } from './features/forms/routes.ts'
import { teamRoutes as formsTeam } from './features/forms/team-routes.ts'
import { routes as funding } from './features/funding/routes.ts'
import { teamRoutes as fundingTeam } from './features/funding/team-routes.ts'
import { routes as hiring } from './features/hiring/routes.ts'
import { teamRoutes as hiringTeam } from './features/hiring/team-routes.ts'
import { achievementsOf, afterOf } from './features/impact/index.ts'
import { routes as impact } from './features/impact/routes.ts'
import { teamRoutes as impactTeam } from './features/impact/team-routes.ts'
import { routes as jury } from './features/juries/routes.ts'
import { teamRoutes as interviews } from './features/juries/team-routes.ts'
import { routes as answers } from './features/offers/routes.ts'
import { teamRoutes as offersTeam } from './features/offers/team-routes.ts'
import { routes as openData } from './features/opendata/routes.ts'
import { teamRoutes as openDataTeam } from './features/opendata/team-routes.ts'
import { routes as people } from './features/people/routes.ts'
import { teamRoutes as peopleTeam } from './features/people/team-routes.ts'
import { routes as press } from './features/press/routes.ts'
import { teamRoutes as pressTeam } from './features/press/team-routes.ts'
import { routes as privacy } from './features/privacy/routes.ts'
import { teamRoutes as privacyTeam } from './features/privacy/team-routes.ts'
import { routes as progress } from './features/progress/routes.ts'
import { teamRoutes as progressTeam } from './features/progress/team-routes.ts'
import { routes as proposals } from './features/proposals/routes.ts'
import { teamRoutes as proposalsTeam } from './features/proposals/team-routes.ts'
import { isPreselected } from './features/reviews/index.ts'
import { routes as readings } from './features/reviews/routes.ts'
import { teamRoutes as preselection } from './features/reviews/team-routes.ts'
import { routes as sessions } from './features/sessions/routes.ts'
import { teamRoutes as sessionsTeam } from './features/sessions/team-routes.ts'
import { routes as signals } from './features/signals/routes.ts'
import { teamRoutes as signalsTeam } from './features/signals/team-routes.ts'
import { standingPages } from './features/site/index.ts'
import { routes as site } from './features/site/routes.ts'
import { routes as surveys } from './features/surveys/routes.ts'
import { teamRoutes as surveysTeam } from './features/surveys/team-routes.ts'
import { routes as weeks } from './features/weeks/routes.ts'
import { teamRoutes as weeksTeam } from './features/weeks/team-routes.ts'

/** Every slice's pages: the only list of them. */
export const slices: readonly Hono<App>[] = [
  formerRoutes,
  edition,
  editionTeam,
  people,
  peopleTeam,
  forms,
  formsTeam,
  archive,
  archiveTeam,
  challenges,
  challengePages(afterOf),
  sheetRoutes,
  challengesTeam,
  callTeam,
  proposals,
  proposalsTeam,
  applicationRoutes(isPreselected),
  readings,
  preselection,
  evidence,
  evidenceTeam,
  jury,
  interviews,
  matching,
  approval,
  offersTeam,
  answers,
  hiring,
  hiringTeam,
  arrivals,
  arrivalsTeam,
  funding,
  fundingTeam,
  cohortTeam,
  cohort,
  cohortPages(achievementsOf),
  sessions,
  sessionsTeam,
  weeks,
  weeksTeam,
  coaching,
  coachingTeam,
  progress,
  progressTeam,
  directory,
  directoryTeam,
  surveys,
  surveysTeam,
  impact,
  impactTeam,
  signals,
  signalsTeam,
  content,
  contentTeam,
  contact,
  contactTeam,
  press,
  pressTeam,
  openData,
  openDataTeam,
  discoveryRoutes(standingPages),
  discoveryTeam,
  audience,
  audienceTeam,
  privacy,
  privacyTeam,
  site,
]
