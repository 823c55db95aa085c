import { Drawer } from 'antd'
import type { ReactNode } from 'react'
import { COMMON } from './words/index.ts'
import { useWords } from './words.ts'

/** A form at the side of a list; it empties when it closes. */
export function SideForm({
  title,
  open,
  onClose,
  children,
}: {
  title: string
  open: boolean
  onClose: () => void
  children: ReactNode
}): ReactNode {
  const words = useWords(COMMON)
  return (
    <Drawer
      title={title}
      open={open}
      onClose={onClose}
      size={480}
      destroyOnHidden
      closable={{ 'aria-label': words.close }}
    >
      {children}
    </Drawer>
  )
}
