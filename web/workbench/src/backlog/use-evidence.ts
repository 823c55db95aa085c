import type { BacklogItem } from '@huiyin/api'
import { useWords } from '../ui/words.ts'
import { BACKLOG } from './words/index.ts'

type Evidence = BacklogItem['evidence'][number]

/** How a document or file is called: a document by its kind, a file by its name. */
export function useEvidenceTitle(): (one: Evidence) => string {
  const { evidence: kinds } = useWords(BACKLOG)
  return ({ kind, title }) => (kind === 'paper' ? (kinds[title as keyof typeof kinds] ?? title) : title)
}

/** Evidence as one value of a list of choices, and back. */
export const keyOfEvidence = ({ kind, ref }: Evidence): string => `${kind}:${ref}`
export function evidenceOf(key: string): Pick<Evidence, 'kind' | 'ref'> {
  const at = key.indexOf(':')
  return { kind: key.slice(0, at) === 'paper' ? 'paper' : 'attachment', ref: key.slice(at + 1) }
}
