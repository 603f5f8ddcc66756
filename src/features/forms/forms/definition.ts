import { z } from 'zod'
import type { Text } from '../../edition/rules.ts'
import type { Condition, FormDefinition, Option, Question, Section, SimpleQuestion } from '../rules.ts'
import { faultsIn } from '../rules.ts'

const line = z.string().trim().min(1)

/** A text in both languages, or in the only one that a programme has: it is then the same whatever the page's language. */
const text: z.ZodType<Text> = z.union([
  z.strictObject({ fr: line, en: line }),
  line.transform(only => ({ fr: only, en: only })),
]) as z.ZodType<Text>
const code = z.string().regex(/^[a-z][a-z0-9_]{0,40}$/)
const positive = z.int().min(1)
const amount = z.string().regex(/^\d{1,12}(\.\d{2})?$/)
const day = z.iso.date()

const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ question: code, is: z.array(line).min(1) }),
    z.strictObject({ all: z.array(condition).min(1) }),
    z.strictObject({ any: z.array(condition).min(1) }),
    z.strictObject({ not: condition }),
  ]),
)

const options: z.ZodType<Option[]> = z.array(z.strictObject({ code, label: text, hint: text.exactOptional() })).min(2)

const shared = {
  code,
  label: text,
  hint: text.exactOptional(),
  example: text.exactOptional(),
  required: z.boolean(),
  asked: condition.exactOptional(),
}

const bounds = { min: positive.exactOptional(), max: positive.exactOptional() }

const simpleKinds = [
  z.strictObject({ kind: z.literal('line'), ...shared, max: positive.default(200) }),
  z.strictObject({ kind: z.literal('text'), ...shared, min: positive.exactOptional(), max: positive }),
  z.strictObject({ kind: z.literal('single'), ...shared, options }),
  z.strictObject({ kind: z.literal('several'), ...shared, options, ...bounds }),
  z.strictObject({ kind: z.literal('ranked'), ...shared, options, min: positive.exactOptional(), max: positive }),
  z.strictObject({
    kind: z.literal('integer'),
    ...shared,
    min: z.int().exactOptional(),
    max: z.int().exactOptional(),
    unit: text.exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('money'),
    ...shared,
    currency: z.string().regex(/^[A-Z]{3}$/),
    min: amount.exactOptional(),
    max: amount.exactOptional(),
  }),
  z.strictObject({ kind: z.literal('date'), ...shared, from: day.exactOptional(), to: day.exactOptional() }),
  z.strictObject({ kind: z.enum(['email', 'phone']), ...shared }),
  z.strictObject({ kind: z.literal('address'), ...shared, max: positive.default(500) }),
  z.strictObject({
    kind: z.literal('file'),
    ...shared,
    types: z.array(z.enum(['pdf', 'png', 'jpeg'])).min(1),
    maxBytes: positive,
    maxPages: positive.exactOptional(),
  }),
  z.strictObject({ kind: z.literal('declaration'), ...shared, testedAt: z.enum(['application', 'decision', 'start']) }),
] as const

const simple: z.ZodType<SimpleQuestion> = z.discriminatedUnion('kind', simpleKinds)

const repeated = { ...shared, item: text, min: z.int().min(0), max: positive.max(100) }

const question: z.ZodType<Question> = z.discriminatedUnion('kind', [
  ...simpleKinds,
  z.strictObject({ kind: z.literal('block'), ...repeated, questions: z.array(simple).min(1) }),
  z.strictObject({ kind: z.literal('table'), ...repeated, columns: z.array(simple).min(1) }),
])

const section: z.ZodType<Section> = z.strictObject({
  code,
  title: text,
  intro: text.exactOptional(),
  asked: condition.exactOptional(),
  questions: z.array(question).min(1),
})

/** A form as written in its file. What a shape cannot say is said by `faultsIn`, each with the place where it stands. */
export const formSchema: z.ZodType<FormDefinition> = z
  .strictObject({ title: text, intro: text.exactOptional(), sections: z.array(section).min(1) })
  .superRefine((definition, context) => {
    for (const { path, ...finding } of faultsIn(definition))
      context.addIssue({ code: 'custom', path, message: Object.values(finding).join(' '), params: { finding } })
  })
