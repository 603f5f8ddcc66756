type Command = { summary: string; run: (args: string[]) => Promise<number> }

/** Every command, loaded only when it is called: a check of a file must not open a database. */
export const commands: Record<string, Command> = {
  serve: { summary: 'serve the pages and work the queue', run: async args => (await import('./serve.ts')).run(args) },
  work: { summary: 'work the queue alone', run: async args => (await import('./work.ts')).run(args) },
  migrate: { summary: 'bring the database up to date', run: async args => (await import('./migrate.ts')).run(args) },
  edition: {
    summary: 'check, apply or describe editions',
    run: async args => (await import('./edition.ts')).run(args),
  },
  match: { summary: 'solve a matching problem from a file', run: async args => (await import('./match.ts')).run(args) },
  verify: {
    summary: 'check a matching run from a file',
    run: async args => (await import('./verify.ts')).run(args),
  },
  export: { summary: 'write a matching run to a file', run: async args => (await import('./export.ts')).run(args) },
  report: { summary: 'write a report on an edition', run: async args => (await import('./report.ts')).run(args) },
  import: {
    summary: 'take over published figures, or past editions from a site',
    run: async args => (await import('./import.ts')).run(args),
  },
  receipt: { summary: 'verify a submission receipt', run: async args => (await import('./receipt.ts')).run(args) },
  audit: { summary: 'verify the chain of events', run: async args => (await import('./audit.ts')).run(args) },
  files: { summary: 'have the stored files scanned again', run: async args => (await import('./files.ts')).run(args) },
  doctor: {
    summary: 'show the configuration and check it',
    run: async args => (await import('./doctor.ts')).run(args),
  },
  person: { summary: 'give somebody a role in an edition', run: async args => (await import('./person.ts')).run(args) },
  help: { summary: 'show this list', run: async () => help() },
}

async function help(): Promise<number> {
  console.log('cohorte COMMAND [OPTIONS]\n')
  for (const [name, { summary }] of Object.entries(commands)) console.log(`  ${name.padEnd(12)} ${summary}`)
  console.log('\nEach command explains itself with --help.')
  return 0
}
