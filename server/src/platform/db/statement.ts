/** One statement that writes and gives nothing back; the text is a constant, its values stand for `$1`, `$2` … */
export interface Statement {
  readonly text: string
  readonly values: readonly unknown[]
}

const combined = new Map<string, string>()

/** Moves the numbers of a statement's placeholders on by `offset`. */
const shifted = (text: string, offset: number): string =>
  offset === 0 ? text : text.replaceAll(/\$(\d+)/g, (_, number: string) => `$${Number(number) + offset}`)

/**
 * Several statements as one, so that they cost one round trip and one plan: each becomes a part of a WITH clause. They see the
 * database as it was before all of them, so none may rely on what another writes; foreign keys between them hold all the same.
 */
export function together(statements: readonly Statement[]): Statement {
  const key = statements.map(({ text }) => text).join('\0')
  const values = statements.flatMap((statement) => statement.values)
  const known = combined.get(key)
  if (known !== undefined) return { text: known, values }
  let offset = 0
  const parts = statements.map((statement, n) => {
    const part = `w${n} as (${shifted(statement.text, offset)})`
    offset += statement.values.length
    return part
  })
  const text = `with ${parts.join(',\n')}\nselect`
  combined.set(key, text)
  return { text, values }
}
