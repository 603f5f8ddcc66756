import { pages } from '../../platform/http/index.ts'
import type { Applied } from '../edition/index.ts'
import { letterRoutes } from './routes/letters.ts'
import { threadRoutes } from './routes/threads.ts'

export const teamRoutes = pages<Applied>().app.route('/', threadRoutes).route('/', letterRoutes)
