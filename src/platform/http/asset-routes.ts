import { Hono } from 'hono'
import { assetAt } from '../html/index.ts'
import type { HttpEnv } from './env.ts'

/** Styles, fonts and scripts, under addresses that change with their content: a browser asks for each once. */
export const assetRoutes = <E>(): Hono<HttpEnv<E>> =>
  new Hono<HttpEnv<E>>().get('/assets/:name', c => {
    const asset = assetAt(c.req.path)
    if (!asset) return c.text('', 404)
    return c.body(asset.bytes, 200, { 'Content-Type': asset.type, 'Cache-Control': asset.cacheControl })
  })
