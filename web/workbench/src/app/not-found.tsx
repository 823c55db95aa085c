import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Page } from '../ui/page.tsx'
import { COMMON } from '../ui/words/index.ts'
import { useWords } from '../ui/words.ts'

export function NotFound(): ReactNode {
  const words = useWords(COMMON)
  return (
    <Page title={words.notFound} narrow>
      <p>
        <Link to="/worklist" search={{}}>
          {words.backToList}
        </Link>
      </p>
    </Page>
  )
}
