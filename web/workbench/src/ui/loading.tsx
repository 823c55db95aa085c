import type { ReactNode } from 'react'
import { COMMON } from './words/index.ts'
import { useWords } from './words.ts'

export const Loading = (): ReactNode => <output className="page soft">{useWords(COMMON).loading}</output>
