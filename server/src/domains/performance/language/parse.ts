import { type Expression, MOST, type Span } from './expression.ts'
import { lex, type Token } from './lex.ts'
import { type Mistake, type Outcome, right, wrong } from './mistake.ts'

/** Inside the parser a mistake ends the reading; outside nothing is thrown. */
class Stop extends Error {
  readonly mistake: Mistake
  constructor(mistake: Mistake) {
    super(mistake.why)
    this.mistake = mistake
  }
}

const LEVELS = [
  ['+', '−'],
  ['×', '÷'],
] as const

const join = (from: Span, to: Span): Span => ({ at: from.at, length: to.at + to.length - from.at })

/** Reads a formula. × and ÷ bind closer than + and −; what binds alike is read from the left. */
export function parse(source: string): Outcome<Expression> {
  const lexed = lex(source)
  if (!lexed.ok) return lexed
  try {
    return right(new Reading(lexed.value, source.length).whole())
  } catch (error) {
    if (error instanceof Stop) return wrong(error.mistake)
    throw error
  }
}

class Reading {
  readonly #tokens: readonly Token[]
  readonly #end: Span
  #next = 0

  constructor(tokens: readonly Token[], end: number) {
    this.#tokens = tokens
    this.#end = { at: end, length: 0 }
  }

  whole(): Expression {
    if (this.#tokens.length === 0) throw new Stop({ ...this.#end, why: 'empty' })
    const read = this.#sum(0, 0)
    const more = this.#peek()
    if (more) throw new Stop({ at: more.at, length: more.length, why: 'operatorExpected' })
    return read
  }

  #peek(): Token | undefined {
    return this.#tokens[this.#next]
  }

  #take(): Token | undefined {
    const token = this.#peek()
    this.#next += 1
    return token
  }

  #sum(level: number, depth: number): Expression {
    const signs = LEVELS[level]
    if (!signs) return this.#value(depth)
    let left = this.#sum(level + 1, depth)
    for (;;) {
      const token = this.#peek()
      const sign = token?.kind === 'operator' ? token.operator : undefined
      if (!sign || !(signs as readonly string[]).includes(sign)) return left
      this.#next += 1
      const after = this.#sum(level + 1, depth)
      left = { kind: 'operation', operator: sign, left, right: after, span: join(left.span, after.span) }
    }
  }

  #value(depth: number): Expression {
    const token = this.#take()
    const span = token ? { at: token.at, length: token.length } : this.#end
    if (depth > MOST.depth) throw new Stop({ ...span, why: 'tooDeep' })
    switch (token?.kind) {
      case 'figure':
        return { kind: 'figure', id: token.id, span }
      case 'amount':
        return { kind: 'amount', written: token.written, unit: token.unit, span }
      case 'date':
        return { kind: 'date', date: token.date, span }
      case 'open': {
        const inside = this.#sum(0, depth + 1)
        const close = this.#close()
        return { ...inside, span: join(span, close) }
      }
      case 'choice': {
        this.#expect('open')
        const left = this.#sum(0, depth + 1)
        this.#expect('comma')
        const after = this.#sum(0, depth + 1)
        return { kind: 'choice', of: token.of, left, right: after, span: join(span, this.#close()) }
      }
      default:
        throw new Stop({ ...span, why: 'valueExpected' })
    }
  }

  #expect(kind: 'open' | 'comma'): void {
    const token = this.#take()
    if (token?.kind !== kind)
      throw new Stop({ ...(token ? { at: token.at, length: token.length } : this.#end), why: 'valueExpected' })
  }

  #close(): Span {
    const token = this.#take()
    if (token?.kind === 'close') return token
    throw new Stop({ ...(token ? { at: token.at, length: token.length } : this.#end), why: 'unclosed' })
  }
}
