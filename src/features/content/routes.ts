import { Hono } from 'hono'
import type { App } from '../edition/index.ts'
import { pageRoutes } from './routes/pages.ts'
import { pictureRoutes } from './routes/pictures.ts'

export const routes = new Hono<App>().route('/', pageRoutes).route('/', pictureRoutes)
