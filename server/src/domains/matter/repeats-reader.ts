import type { Transaction } from '../../platform/db/index.ts'
import { searchTokens, toTsvectorLiteral } from '../../platform/search/index.ts'
import { daysBetween, type LocalDate } from '../../platform/time/index.ts'
import { officeLexeme } from './search-index.ts'
import type { Phase } from './states.ts'
import type { PossibleRepeat } from './views.ts'

/** What the matter at hand says. */
export interface RepeatQuestion {
  text: string
  place: string
  topic: string | null
  receivedOn: LocalDate
  except?: string
}

const PROBES = 24
const SIMILAR = 0.35
const NEAR_DAYS = 90
const MOST = 8

interface Candidate {
  region_id: string
  id: string
  number: string
  summary: string
  received_on: LocalDate
  phase: Phase
  place: string
  topic: string | null
  shared: number
  size: number
}

/**
 * Matters that share many words with a text, best first. Candidates contain several of the text's longer words; the share of common words
 * is then counted exactly.
 */
export async function findPossibleRepeats(
  tx: Transaction,
  office: string,
  question: RepeatQuestion,
): Promise<PossibleRepeat[]> {
  const tokens = searchTokens(question.text).filter((token) => Array.from(token).length > 1)
  if (tokens.length < 4) return []
  const step = Math.max(1, Math.floor(tokens.length / PROBES))
  const probes = tokens.filter((_, n) => n % step === 0).slice(0, PROBES)
  const pairs = probes.slice(1).map((probe, n) => `(${quoted(probes[n] ?? probe)} & ${quoted(probe)})`)
  const rows = await tx.query<Candidate>(
    `with near as (
       select region_id, matter_id, tokens from matter_token
       where tokens @@ $1::tsquery order by matter_id desc limit 400)
     select m.region_id, m.id, m.number, m.summary, m.received_on, m.phase, m.place, m.topic,
       (select count(*) from unnest(tsvector_to_array(near.tokens)) as word(text) where word.text = any($2)) as shared,
       length(near.tokens) as size
     from near join matter m on m.region_id = near.region_id and m.id = near.matter_id
     where m.id <> $3::uuid
     order by shared desc limit 40`,
    [
      `(${pairs.join(' | ')}) & ${quoted(officeLexeme(office))}`,
      tokens,
      question.except ?? '00000000-0000-0000-0000-000000000000',
    ],
  )
  return rows
    .map((row) => judge(row, question, tokens.length))
    .filter((found) => found.similarity >= SIMILAR)
    .sort((a, b) => b.reasons.length - a.reasons.length || b.similarity - a.similarity)
    .slice(0, MOST)
}

const quoted = (token: string): string => toTsvectorLiteral([token])

function judge(row: Candidate, question: RepeatQuestion, size: number): PossibleRepeat {
  const similarity = Math.min(1, row.shared / Math.max(1, Math.min(size, row.size)))
  const reasons: PossibleRepeat['reasons'] = similarity >= SIMILAR ? ['similar-text'] : []
  if (row.place === question.place) reasons.push('same-place')
  if (question.topic !== null && row.topic === question.topic) reasons.push('same-topic')
  if (Math.abs(daysBetween(row.received_on, question.receivedOn)) <= NEAR_DAYS) reasons.push('near-in-time')
  return {
    regionId: row.region_id,
    matterId: row.id,
    number: row.number,
    summary: row.summary,
    receivedOn: row.received_on,
    phase: row.phase,
    reasons,
    similarity: Math.round(similarity * 100) / 100,
  }
}
