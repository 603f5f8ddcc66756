import { pages } from '../../platform/http/index.ts'
import type { Applied } from '../edition/index.ts'
import { checklistRoutes } from './routes/checklist.ts'
import { contactRoutes } from './routes/contact.ts'
import { contactsRoutes } from './routes/contacts.ts'
import { contractRoutes } from './routes/contract.ts'
import { itemRoutes } from './routes/item.ts'

const { app } = pages<Applied>()

export const routes = app
  .route('/', checklistRoutes)
  .route('/', itemRoutes)
  .route('/', contactsRoutes)
  .route('/', contactRoutes)
  .route('/', contractRoutes)
