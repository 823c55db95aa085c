import type { MatterRow } from '@huiyin/api'
import type { ReactNode } from 'react'
import { PrintBatch } from '../../document/print-batch.tsx'
import { useWords } from '../../ui/words.ts'
import { LIST } from '../words/index.ts'

/** How many matters one file holds: enough for a pile of paper, few enough that each file is soon there. */
const IN_ONE_FILE = 20

/** Every document of the chosen matters, as files to print. */
export function PrintMatters({ matters }: { matters: readonly MatterRow[] }): ReactNode {
  const { print } = useWords(LIST)
  const partOf = (from: number, to: number): { matters: string } => ({
    matters: matters
      .slice(from, to)
      .map((one) => `${one.regionId}.${one.matterId}`)
      .join(','),
  })
  return <PrintBatch total={matters.length} inOneFile={IN_ONE_FILE} partOf={partOf} words={print} />
}
