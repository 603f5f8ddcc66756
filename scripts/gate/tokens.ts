import ts from 'typescript'
import type { Source } from './sources.ts'

export const parse = ({ path, text }: Source): ts.SourceFile =>
  ts.createSourceFile(
    path,
    text,
    ts.ScriptTarget.ES2024,
    true,
    path.endsWith('.ts') ? ts.ScriptKind.TS : ts.ScriptKind.JS,
  )

/** How many lines of a node hold code: blank lines and comments do not count, the inside of a template does. */
export function codeLines(node: ts.Node, file: ts.SourceFile): number {
  const lines = new Set<number>()
  const visit = (it: ts.Node): void => {
    if (ts.isJSDoc(it)) return
    const parts = it.getChildren(file)
    for (const part of parts) visit(part)
    if (parts.length > 0 || it.getWidth(file) === 0) return
    const first = file.getLineAndCharacterOfPosition(it.getStart(file)).line
    const last = file.getLineAndCharacterOfPosition(it.getEnd()).line
    for (let line = first; line <= last; line++) lines.add(line)
  }
  visit(node)
  return lines.size
}

export type NamedFunction = { name: string; node: ts.FunctionLikeDeclaration; exported: boolean }

/** The functions declared at the top of a file, whether `function f() {}` or `const f = () => {}`. */
export function topFunctions(file: ts.SourceFile): NamedFunction[] {
  return file.statements.flatMap((statement): NamedFunction[] => {
    const exported =
      ts.canHaveModifiers(statement) &&
      (ts.getModifiers(statement) ?? []).some(it => it.kind === ts.SyntaxKind.ExportKeyword)
    if (ts.isFunctionDeclaration(statement))
      return [{ name: statement.name?.text ?? 'default', node: statement, exported }]
    if (!ts.isVariableStatement(statement)) return []
    return statement.declarationList.declarations.flatMap(({ name, initializer }) =>
      initializer && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer))
        ? [{ name: name.getText(file), node: initializer, exported }]
        : [],
    )
  })
}
