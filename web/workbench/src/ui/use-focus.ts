import { useEffect, useRef, type RefObject } from 'react'

/** A reference for a control that takes the keyboard when it appears, because whoever opened it came to fill it in. */
export function useFocus<Control extends { focus: () => void }>(): RefObject<Control | null> {
  const control = useRef<Control>(null)
  useEffect(() => control.current?.focus(), [])
  return control
}
