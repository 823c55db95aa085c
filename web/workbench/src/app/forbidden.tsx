import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Page } from '../ui/page.tsx'
import { COMMON } from '../ui/words/index.ts'
import { useWords } from '../ui/words.ts'
import { useMay } from './session.ts'

/** A page that whoever asks may not open: says so, and offers nothing that would be refused. */
function Forbidden(): ReactNode {
  const words = useWords(COMMON)
  return (
    <Page title={words.forbidden} narrow>
      <p>{words.forbiddenLead}</p>
      <p>
        <Link to="/worklist" search={{}}>
          {words.backToList}
        </Link>
      </p>
    </Page>
  )
}

/** What is inside, for those who pass a policy of the server; for all others the page that says they may not. */
export function Guarded({ policy, children }: { policy: string; children: ReactNode }): ReactNode {
  return useMay(policy) ? children : <Forbidden />
}
