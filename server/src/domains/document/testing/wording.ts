import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { HuiyinError } from '../../../platform/errors/index.ts'
import type { Officer } from '../../identity/index.ts'
import { templateDesk, type TemplateContext } from '../templates/desk.ts'
import type { TemplateForm } from '../templates/form.ts'

type Move = { closing: string } | { back: number }

/** What an office does with its words: writes a closing paragraph, or brings a version back; 0 gives them up. */
const move: fc.Arbitrary<Move> = fc.oneof(
  fc.record({ closing: fc.constantFrom('One.', 'Two, by {issuer} on {on}.', 'Three.') }),
  fc.record({ back: fc.nat({ max: 6 }) }),
)
const moves = fc.array(move, { minLength: 1, maxLength: 4 })

/** The words of an office in both languages, as a test changes them. */
export function wordingBy(context: TemplateContext, head: Officer, form: TemplateForm) {
  const desk = templateDesk(context, [form])
  const key = () => ({ key: `words-${randomUUID()}`, fingerprint: Buffer.alloc(32) })

  const take = async (one: Move): Promise<boolean> => {
    let taken = true
    for (const language of ['zh-CN', 'en'] as const) {
      const at = { kind: form.kind, language }
      const expected = (await desk.one(head, form.kind)).own[language]?.version ?? 0
      const seen = { reason: 'Test', expected }
      try {
        if ('closing' in one) await desk.save(head, at, { words: { closing: one.closing }, ...seen }, key())
        else await desk.restore(head, at, { version: one.back, ...seen }, key())
      } catch (error) {
        // The same words twice, or a version that there is not.
        if (!(error instanceof HuiyinError)) throw error
        taken = false
      }
    }
    return taken
  }
  return {
    close: (closing: string) => take({ closing }),
    /** Law of what was issued: whatever an office does with its words afterwards, it reads as it was written. */
    async neverChanges(read: () => Promise<string>): Promise<void> {
      const issued = await read()
      let changed = 0
      await fc.assert(
        fc.asyncProperty(moves, async (sequence) => {
          for (const one of sequence) if (await take(one)) changed += 1
          return (await read()) === issued
        }),
        { numRuns: 8 },
      )
      if (changed === 0) throw new Error('the words have not changed once')
    },
  }
}
