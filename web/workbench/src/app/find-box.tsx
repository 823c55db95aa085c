import { useNavigate } from '@tanstack/react-router'
import { Input } from 'antd'
import { useState, type ReactNode } from 'react'
import { useWords } from '../ui/words.ts'
import { APP } from './words/index.ts'

export const FIND_ID = 'find'

/** The box that finds a matter by its number or by words, from everywhere. */
export function FindBox(): ReactNode {
  const { find } = useWords(APP)
  const navigate = useNavigate()
  const [text, setText] = useState('')
  return (
    <search className="top-find">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (text.trim() !== '') void navigate({ to: '/search', search: { q: text.trim() } })
        }}
      >
        <Input
          id={FIND_ID}
          type="search"
          aria-label={find.label}
          placeholder={find.hint}
          value={text}
          suffix={<kbd aria-hidden="true">/</kbd>}
          onChange={(event) => setText(event.target.value)}
        />
      </form>
    </search>
  )
}
