import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { ENGINE_VERSION, flaws, type Outcome, type Problem } from '../engine/matching/index.ts'

const seatType = { challenge: z.string(), profile: z.string() }
const placed = { candidate: z.string(), ...seatType }
const seat = z.strictObject(seatType)
const tie = z.strictObject({
  ...seatType,
  kind: z.enum(['last-place', 'exchange']),
  places: z.int(),
  tied: z.array(z.string()),
})

const problemShape = z.strictObject({
  version: z.literal(2),
  seed: z.string(),
  places: z.int(),
  budget: z.int().nullable(),
  candidates: z.array(z.strictObject({ id: z.string(), wishes: z.array(seat) })),
  challenges: z.array(
    z.strictObject({
      id: z.string(),
      seats: z.array(z.strictObject({ profile: z.string(), required: z.int(), optional: z.int(), price: z.int() })),
    }),
  ),
  rankings: z.array(
    z.strictObject({
      ...seatType,
      tiers: z.array(z.array(z.string())),
      points: z.array(z.strictObject({ candidate: z.string(), points: z.int() })),
    }),
  ),
  closurePriority: z.array(z.string()),
  optionalOrder: z.array(seat),
  locks: z.array(z.strictObject({ ...placed, reason: z.string() })),
  exclusions: z.array(z.strictObject({ ...placed, profile: z.string().nullable(), reason: z.string() })),
  teammates: z.array(z.tuple([z.string(), z.string()])),
}) satisfies z.ZodType<Problem>

const outcomeShape = z.strictObject({
  engine: z.string(),
  inputDigest: z.string(),
  assignments: z.array(z.strictObject(placed)),
  seats: z.array(
    z.strictObject({
      ...seatType,
      capacity: z.int(),
      filled: z.int(),
      required: z.int(),
      optionalOpened: z.int(),
      cutoff: z.int().nullable(),
      ranked: z.int(),
    }),
  ),
  closed: z.array(z.strictObject({ challenge: z.string(), step: z.int(), emptyProfile: z.string() })),
  heldOpen: z.array(z.strictObject({ ...seatType, missing: z.int() })),
  optionalOpened: z.array(z.strictObject({ ...seatType, position: z.int() })),
  optionalNotOpened: z.array(
    z.strictObject({
      ...seatType,
      position: z.int(),
      because: z.enum(['no-place-left', 'no-budget-left', 'challenge-closed', 'returned']),
    }),
  ),
  lottery: z.strictObject({ placesDecided: z.int(), ties: z.array(tie), earlierTies: z.array(tie) }),
  overrides: z.array(z.strictObject({ ...placed, envious: z.array(z.string()) })),
}) satisfies z.ZodType<Outcome>

/** The problem in a file; undefined, having printed why, when there is none that can be run. */
export async function readProblem(path: string): Promise<Problem | undefined> {
  const problem = await readShape(path, problemShape)
  return problem && hasNoFlaw(path, problem) ? problem : undefined
}

/** A run as exported; the certificate, of no use to the engine's own checker, is not read. */
export type RunFile = { problem: Problem; outcome: Outcome }

/** The run in a file; undefined, having printed why, when it does not have the shape of one. */
export async function readRun(path: string): Promise<RunFile | undefined> {
  const run = await readShape(path, z.object({ problem: problemShape, outcome: outcomeShape }))
  return run && hasNoFlaw(path, run.problem) ? run : undefined
}

function hasNoFlaw(path: string, problem: Problem): boolean {
  const found = flaws(problem)
  for (const { code, ...where } of found) console.error(`${path}: ${code}: ${JSON.stringify(where)}`)
  return found.length === 0
}

async function readShape<T>(path: string, shape: z.ZodType<T>): Promise<T | undefined> {
  const json = await readJson(path)
  if (json === undefined) return undefined
  const parsed = shape.safeParse(json)
  if (parsed.success) return parsed.data
  console.error(`${path}: not as version ${ENGINE_VERSION} of the rules reads it:\n${z.prettifyError(parsed.error)}`)
  return undefined
}

/** What the file holds; undefined, having printed why, when it cannot be read as JSON. */
async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch (fault) {
    console.error(`${path}: ${fault instanceof Error ? fault.message : fault}`)
    return undefined
  }
}
