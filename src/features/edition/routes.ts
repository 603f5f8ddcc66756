import { pages, publicPage } from '../../platform/http/index.ts'
import { rulesPage } from './pages/rules.ts'
import { paths } from './paths.ts'
import type { Applied } from './queries.ts'

const { app, get } = pages<Applied>()

get(paths.rules, c => publicPage(c, rulesPage(c.var.view, c.var.edition)))

export const routes = app
