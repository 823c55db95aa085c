/** One statement that writes and gives nothing back; the text is a constant, its values stand for `$1`, `$2` … */
export interface Statement {
  readonly text: string
  readonly values: readonly unknown[]
}

/** The texts already combined, one step per statement: found without writing out a key. */
interface Combined {
  readonly next: Map<string, Combined>
  text: string | undefined
}
const known: Combined = { next: new Map(), text: undefined }

function stepTo(from: Combined, text: string): Combined {
  const found = from.next.get(text)
  if (found) return found
  const made: Combined = { next: new Map(), text: undefined }
  from.next.set(text, made)
  return made
}

/** Moves the numbers of a statement's placeholders on by `offset`. */
const shifted = (text: string, offset: number): string =>
  offset === 0 ? text : text.replaceAll(/\$(\d+)/g, (_, number: string) => `$${Number(number) + offset}`)

function combine(statements: readonly Statement[]): string {
  let offset = 0
  const parts = statements.map(({ text, values }, n) => {
    const part = `w${n} as (${shifted(text, offset)})`
    offset += values.length
    return part
  })
  return `with ${parts.join(',\n')}\nselect`
}

/**
 * Several statements as one, so that they cost one round trip and one plan: each becomes a part of a WITH clause. They see the
 * database as it was before all of them, so none may rely on what another writes; foreign keys between them hold all the same.
 */
export function together(statements: readonly Statement[]): Statement {
  let place = known
  const values: unknown[] = []
  for (const statement of statements) {
    place = stepTo(place, statement.text)
    values.push(...statement.values)
  }
  place.text ??= combine(statements)
  return { text: place.text, values }
}
