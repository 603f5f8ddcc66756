import { pages } from '../../platform/http/index.ts'
import type { Applied } from '../edition/index.ts'
import { fileRoutes } from './routes/files.ts'
import { ownRoutes } from './routes/own.ts'
import { sectionRoutes } from './routes/sections.ts'
import { submissionRoutes } from './routes/submissions.ts'

const { app } = pages<Applied>()

for (const routes of [ownRoutes, sectionRoutes, fileRoutes, submissionRoutes]) app.route('/', routes)

export const routes = app
