import { pages } from '../../platform/http/index.ts'
import type { Applied } from '../edition/index.ts'
import { allRoutes } from './routes/all.ts'
import { ownRoutes } from './routes/own.ts'

const { app } = pages<Applied>()

app.route('/', ownRoutes)
app.route('/', allRoutes)

export const routes = app
