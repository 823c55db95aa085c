import { checkDisclosure } from '../../check/check-disclosure.ts'
import type { Examination } from '../../formats/examination.ts'
import { readFormat } from '../../formats/read-format.ts'
import { readDisclosure } from '../../read/read-disclosure.ts'

/** A file examined on the spot, without a thread. */
export const examined = async (bytes: Uint8Array, name: string): Promise<Examination> => {
  const source = await readFormat(bytes, name)
  const disclosure = readDisclosure(source)
  return { source, disclosure, report: checkDisclosure(disclosure) }
}
