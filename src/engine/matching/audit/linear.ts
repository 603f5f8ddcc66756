/** A linear expression: whole coefficients by name of variable. */
export type Terms = [coefficient: number, variable: string][]

export type Row = { terms: Terms; relation: '<=' | '>=' | '='; bound: number }

export const row = (terms: Terms, relation: Row['relation'], bound: number): Row => ({
  terms: terms.filter(([n]) => n !== 0),
  relation,
  bound,
})

/** Each of these variables, times `n`. */
export const plus = (names: string[], n = 1): Terms => names.map(name => [n, name])

/** `a <= b`: of two choices, the first implies the second. */
export const implies = (a: string, b: string): Row => row([...plus([a]), ...plus([b], -1)], '<=', 0)

/** The same sum with each variable once: readers of the format disagree about one that comes twice. */
export function merged(terms: Terms): Terms {
  const sums = new Map<string, number>()
  for (const [n, name] of terms) sums.set(name, (sums.get(name) ?? 0) + n)
  return [...sums].map(([name, n]) => [n, name])
}

/** An integer programme as text in the LP format of CPLEX; `whole` are counts, all other variables are 0 or 1. */
export function lpText(objective: Terms, rows: Row[], whole: ReadonlySet<string>): string {
  const used = new Set([...rows.flatMap(({ terms }) => terms), ...objective].map(([, name]) => name))
  const names = [...used]
  const section = (title: string, list: string[]) => (list.length > 0 ? [title, ...wrapped(list)] : [])
  return [
    'Maximize',
    ` obj: ${sum(objective)}`,
    'Subject To',
    ...rows.map((it, index) => ` c${index}: ${sum(it.terms)} ${it.relation} ${it.bound}`),
    ...section(
      'General',
      names.filter(name => whole.has(name)),
    ),
    ...section(
      'Binary',
      names.filter(name => !whole.has(name)),
    ),
    'End',
    '',
  ].join('\n')
}

/** Eight terms a line: readers of the format may cut long ones. */
const PER_LINE = 8

const sum = (terms: Terms) =>
  terms
    .map(
      ([n, name], index) =>
        `${index > 0 && index % PER_LINE === 0 ? '\n  ' : ''}${n < 0 ? '-' : '+'} ${Math.abs(n)} ${name}`,
    )
    .join(' ')

const wrapped = (names: string[]) =>
  names.flatMap((_, index) => (index % PER_LINE === 0 ? [` ${names.slice(index, index + PER_LINE).join(' ')}`] : []))
