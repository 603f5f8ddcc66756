import { rulesRoutes } from './routes/rules.ts'

export const routes = rulesRoutes
