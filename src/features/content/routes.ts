import type { Hono } from 'hono'
import type { App } from '../edition/index.ts'
import { pageRoutes } from './routes/pages.ts'
import { pictureRoutes } from './routes/pictures.ts'

export const routes: Hono<App> = pageRoutes.route('/', pictureRoutes)
