import { newKey, type TemplateInForce } from '@huiyin/api'
import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useSession } from '../../app/session.ts'
import { findDraft, keepDraft, type TemplateDraft } from './drafts.ts'
import { ALL_TEMPLATES, saveTemplate, type TemplateAt, type TemplateWords } from './queries.ts'

/** A template that is being worded. */
export interface Editor {
  words: TemplateWords
  reason: string
  isChanged: boolean
  /** True once a colleague has saved since this one began. */
  isStale: boolean
  saving: UseMutationResult<TemplateInForce, Error, void>
  write: (part: string, text: string) => void
  give: (reason: string) => void
  /** Goes on from the colleague's version, keeping what was written. */
  accept: () => void
  drop: () => void
}

const wordsOf = ({ parts }: TemplateInForce): TemplateWords =>
  Object.fromEntries(parts.map(({ id, words }) => [id, words]))

/** What is written stays when it is refused, when the page is left, and when the session ends. */
export function useEditor(at: TemplateAt, template: TemplateInForce): Editor {
  const { staffId } = useSession()
  const queries = useQueryClient()
  const present = template.holding.ownVersion
  const fresh = (): TemplateDraft => ({ words: wordsOf(template), reason: '', basedOn: present })
  const [draft, setDraft] = useState<TemplateDraft | null>(() => findDraft(staffId, at) ?? null)
  const { words, reason, basedOn } = draft ?? fresh()
  const sending = useRef({ content: '', key: '' })
  const keep = (next: TemplateDraft | null): void => {
    setDraft(next)
    keepDraft(staffId, at, next)
  }
  const saving = useMutation({
    mutationFn: () => {
      const content = JSON.stringify([words, reason, basedOn])
      if (sending.current.content !== content) sending.current = { content, key: newKey() }
      return saveTemplate(at, words, { seen: basedOn, reason, key: sending.current.key })
    },
    onSuccess: () => {
      keep(null)
      return queries.invalidateQueries({ queryKey: ALL_TEMPLATES })
    },
    onError: () => queries.invalidateQueries({ queryKey: ALL_TEMPLATES }),
  })
  return {
    words,
    reason,
    isChanged: template.parts.some((part) => (words[part.id] ?? '') !== part.words),
    isStale: basedOn !== present,
    saving,
    write: (part, text) => {
      saving.reset()
      keep({ words: { ...words, [part]: text }, reason, basedOn })
    },
    give: (said) => keep({ words, reason: said, basedOn }),
    accept: () => {
      saving.reset()
      keep({ words, reason, basedOn: present })
    },
    drop: () => {
      saving.reset()
      keep(null)
    },
  }
}
