import { pages } from '../../platform/http/index.ts'
import type { Applied } from '../edition/index.ts'
import { partHere } from '../hiring/index.ts'
import { ownPage } from './pages/own.ts'
import { paths } from './paths.ts'
import { challengeHere } from './team-routes/team.ts'

const { app, get } = pages<Applied>()

get(paths.own, async c => {
  partHere(c, ['team', 'operational_mentor', 'high_level_mentor'])
  return c.html(ownPage(c.var.view, await challengeHere(c)))
})

export const routes = app
