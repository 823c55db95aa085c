import { Suspense, type ReactNode } from 'react'
import { BESIDE_MATTER } from '../../app/beside-matter.ts'
import { useSession } from '../../app/session.ts'

/** What the other desks have about this matter. */
export function Beside({ regionId, matterId }: { regionId: string; matterId: string }): ReactNode {
  const { policies } = useSession()
  return BESIDE_MATTER.filter((beside) => policies.includes(beside.policy)).map(({ key, Part }) => (
    <Suspense key={key} fallback={null}>
      <Part regionId={regionId} matterId={matterId} />
    </Suspense>
  ))
}
