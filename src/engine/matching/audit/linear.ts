/** A linear expression: whole coefficients by name of variable. */
export type Terms = [coefficient: number, variable: string][]

export type Row = { terms: Terms; relation: '<=' | '>=' | '='; bound: number }

export const row = (terms: Terms, relation: Row['relation'], bound: number): Row => ({
  terms: terms.filter(([n]) => n !== 0),
  relation,
  bound,
})

/** An integer programme as text in the LP format of CPLEX; `whole` are counts, all other variables are 0 or 1. */
export function lpText(objective: Terms, rows: Row[], whole: ReadonlySet<string>): string {
  const used = new Set([...rows.flatMap(({ terms }) => terms), ...objective].map(([, name]) => name))
  const names = [...used]
  const section = (title: string, list: string[]) => (list.length > 0 ? [title, ...wrapped(list)] : [])
  return [
    'Maximize',
    ` obj: ${sum(objective.length > 0 ? objective : [[0, names[0] as string]])}`,
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
