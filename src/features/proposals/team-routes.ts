import { pages } from '../../platform/http/index.ts'
import type { Applied } from '../edition/index.ts'

const { app } = pages<Applied>()

export const teamRoutes = app
