import { CONTRACT_FACTS, type EditionData, type Finding } from '../rules.ts'

const known: readonly string[] = CONTRACT_FACTS

/** An article of the contract names in braces only what a person's file can fill in. */
export const checkContracts = ({ hiring }: EditionData): Finding[] =>
  (hiring?.contract.articles ?? []).flatMap(({ body }, index) =>
    (['fr', 'en'] as const).flatMap(lang =>
      [...body[lang].matchAll(/\{(\w+)\}/g)]
        .map(([, name = '']) => name)
        .filter(name => !known.includes(name))
        .map((value): Finding => {
          const path = ['hiring', 'contract', 'articles', index, 'body', lang]
          return { path, code: 'unknown_reference', value }
        }),
    ),
  )
