import { Button, Popover } from 'antd'
import type { ReactNode } from 'react'
import { useMay } from '../../app/session.ts'
import { usePreferences } from '../../ui/preferences.ts'
import { useWords } from '../../ui/words.ts'
import { LIST } from '../words/index.ts'
import { exportAddress, type ListKind } from './list-queries.ts'
import type { ListSearch } from './list-search.ts'

/** The list as a file, with the same filters. */
export function ExportMenu({ kind, search }: { kind: ListKind; search: ListSearch }): ReactNode {
  const { export: words } = useWords(LIST)
  const { language } = usePreferences()
  const mayExport = useMay('matter.export')
  const menu = (
    <div className="stack menu">
      <a href={exportAddress(kind, search, 'xlsx', language)} download>
        {words.xlsx}
      </a>
      <a href={exportAddress(kind, search, 'csv', language)} download>
        {words.csv}
      </a>
      <p className="soft small">{words.note}</p>
    </div>
  )
  if (!mayExport) return null
  return (
    <Popover trigger="click" placement="bottomRight" content={menu} destroyOnHidden>
      <Button>{words.label}</Button>
    </Popover>
  )
}
